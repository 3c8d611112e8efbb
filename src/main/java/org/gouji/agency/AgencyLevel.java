package org.gouji.agency;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gouji.agency.Regions.Region;
import org.gouji.data.DataFile;
import org.gouji.model.Level;
import org.gouji.text.NormalText;

/**
 * Tells an agency's level from its name. The last place in the name gives the tier; what stands
 * behind it tells a government from a department. What is not recognised is {@link Level#OTHER}:
 * better no level than a wrong one.
 */
public final class AgencyLevel {
  private static final Pattern CLUTTER = Pattern.compile("^中华人民共和国|[\\s\\p{Z}《》]|[（(][^（）()]*[）)]");

  /** An office that a body keeps in another place (驻北京办事处); it is no street office. */
  private static final Pattern ELSEWHERE = Pattern.compile("驻.*办(事处)?$");

  private final Regions regions;
  private final Set<String> stateDepartments;
  private final Set<String> governments;
  private final Set<String> generalOffices;
  private final Map<String, Function<Tier, Level>> endings = new HashMap<>();

  private static final class Standard {
    static final AgencyLevel INSTANCE = new AgencyLevel(DataFile.load("lexicon/regions"));
  }

  /**
   * Makes one of the data of {@code lexicon/regions}.
   *
   * @param data the parsed file
   */
  public AgencyLevel(Map<String, Object> data) {
    regions = new Regions(data);
    stateDepartments = Lexicon.all(Lexicon.map(data, "stateCouncil"));
    Map<?, ?> organs = Lexicon.map(data, "organs");
    governments = Lexicon.set(organs, "government");
    generalOffices = Lexicon.set(organs, "generalOffice");
    Map.<String, Function<Tier, Level>>of(
            "department", Tier::department,
            "township", tier -> Level.TOWNSHIP_GOVERNMENT,
            "street", tier -> Level.STREET_OFFICE,
            "other", tier -> Level.OTHER)
        .forEach(
            (kind, level) ->
                Lexicon.words(organs, kind).forEach(ending -> endings.put(ending, level)));
  }

  /** The one of the data that the program was built with. */
  public static AgencyLevel standard() {
    return Standard.INSTANCE;
  }

  /** The level of an agency; {@link Level#OTHER} if its name does not tell. */
  public Level of(String agency) {
    String name = clean(agency);
    int central = Lexicon.prefix(name, stateDepartments);
    return central > 0 && central == name.length()
        ? Level.STATE_COUNCIL_DEPARTMENT
        : level(regions.of(name.substring(central)));
  }

  /** Whether a name is that of a government's general office (办公厅, 办公室), which speaks for it. */
  public boolean generalOffice(String agency) {
    return generalOffices.contains(regions.of(clean(agency)).organ());
  }

  /** Whether a name tells the kind of its place alone (市教育局): others may know more of it. */
  public boolean namesNoPlace(String agency) {
    return regions.of(clean(agency)).isBare();
  }

  /**
   * Whether an agency may make rules (规章). Two names differ from their level: the general office
   * counts as its government, and the office of a prefecture or league lacks the power.
   */
  public boolean mayMakeRules(String agency) {
    Region region = regions.of(clean(agency));
    Level level = generalOffice(agency) ? region.tier().government() : of(agency);
    return level.mayMakeRules() && region.tier() != Tier.PREFECTURE;
  }

  private Level level(Region region) {
    String organ = region.organ();
    if (organ.isEmpty() || governments.contains(organ)) {
      return region.tier().government();
    }
    if (ELSEWHERE.matcher(organ).find()) {
      return Level.OTHER;
    }
    for (int i = 0; i < organ.length(); i++) {
      Function<Tier, Level> level = endings.get(organ.substring(i));
      if (level != null) {
        return level.apply(region.tier());
      }
    }
    return Level.OTHER;
  }

  private static String clean(String agency) {
    return CLUTTER.matcher(NormalText.of(agency).normal()).replaceAll("");
  }
}

package org.gouji.agency;

import org.gouji.model.Level;
import org.gouji.text.NormalText;

/**
 * Tells whether two names are those of one body. Only what is certain is made alike: the script,
 * blanks, and endings that say the same (县人民政府, 县政府, 县). Two bodies must never pass for one.
 */
public final class AgencyName {
  private static final String STATE = "中华人民共和国";
  private static final String GOVERNMENT = "政府";
  private static final String OFFICE = "政府办公室";
  private static final String GENERAL_OFFICE = "政府办公厅";

  /** Behind such a character a name goes on with what belongs to the place. */
  private static final String PLACE_ENDS = "省市州盟区县旗";

  private AgencyName() {}

  /** What all names of a body have in common. */
  public static String key(String agency) {
    String name = NormalText.of(agency).normal().replace(" ", "").replace("人民政府", GOVERNMENT);
    if (name.startsWith(STATE)) {
      name = name.substring(STATE.length());
    }
    if (name.endsWith("政府办")) {
      return name + "公室";
    }
    if (name.endsWith("管委会")) {
      return name.substring(0, name.length() - 3) + "管理委员会";
    }
    name = without(name, GOVERNMENT);
    return name.endsWith("街道办事处") ? without(name, "办事处") : name;
  }

  /** The key of the government for whose office (办公室, 办公厅) this is the name; else its own. */
  public static String governmentKey(String agency) {
    String name = key(agency);
    return without(without(name, OFFICE), GENERAL_OFFICE);
  }

  /**
   * Whether two names that someone takes for those of one body can be: they have the same key, one
   * is the office of the other, or one has a larger place in front (泉州市洛江区, 洛江区).
   */
  public static boolean maybeSame(String one, String other) {
    String a = governmentKey(one);
    String b = governmentKey(other);
    return a.equals(b) || isWithin(a, b) || isWithin(b, a);
  }

  private static boolean isWithin(String longer, String shorter) {
    int begin = longer.length() - shorter.length();
    if (begin <= 0
        || !longer.endsWith(shorter)
        || PLACE_ENDS.indexOf(longer.charAt(begin - 1)) < 0) {
      return false;
    }
    // A bare 教育局 is no name: it could be that of any place.
    Level level = AgencyLevel.standard().of(shorter);
    return level != Level.OTHER && level == AgencyLevel.standard().of(longer);
  }

  private static String without(String name, String ending) {
    return name.length() > ending.length() && name.endsWith(ending)
        ? name.substring(0, name.length() - ending.length())
        : name;
  }
}

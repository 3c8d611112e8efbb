package org.gouji.agency;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The places that agencies are named after. Places of province and prefecture level are listed in
 * the data, those of county level are known by their endings.
 */
final class Regions {
  /** Behind a shortened name such a character means that another place is meant: 海南 in 海南区. */
  private static final String MARKS = "省市州县区旗盟";

  /** A county-level city is called so too, and only the government of the other may make rules. */
  private static final String CITY = "市";

  private static final String GOVERNMENT = "政府";

  /** Departments of the province alone are called so: 区教育厅 is that of an autonomous region. */
  private static final String OF_PROVINCE = "厅";

  private final Map<String, Tier> listed = new HashMap<>();
  private final Set<String> shortened = new HashSet<>();
  private final Set<String> counties;
  private final Set<String> countyMarks;
  private final Set<String> notPlaces;
  private final List<String> notPlaceEnds;
  private final List<String> inWords;
  private final List<String> organBegins;
  private final List<String> zones;
  private final Map<String, Tier> bare = new HashMap<>();

  /**
   * The last place in an agency's name.
   *
   * @param tier its tier
   * @param organ what stands behind it, empty if the name is the place's alone
   * @param isBare whether the place is named by its kind alone: 县教育局
   */
  record Region(Tier tier, String organ, boolean isBare) {}

  Regions(Map<String, Object> data) {
    list(data, "unranked", Tier.NONE);
    Map<?, ?> provinces = Lexicon.map(data, "provinces");
    for (Object name : provinces.keySet()) {
      province(name.toString(), Lexicon.map(provinces, name.toString()));
    }
    for (Object name : provinces.keySet()) {
      below(Lexicon.map(provinces, name.toString()));
    }
    counties = Lexicon.set(data, "counties");
    countyMarks = Lexicon.set(data, "countyMarks");
    notPlaces = Lexicon.set(data, "notPlaces");
    notPlaceEnds = Lexicon.words(data, "notPlaceEnds");
    inWords = Lexicon.words(data, "inWords");
    organBegins = Lexicon.words(data, "organBegins");
    zones = Lexicon.words(data, "zones");
    Map<?, ?> kinds = Lexicon.map(data, "bare");
    for (Object tier : kinds.keySet()) {
      for (String word : Lexicon.words(kinds, tier.toString())) {
        bare.put(word, Tier.valueOf(tier.toString().toUpperCase(Locale.ROOT)));
      }
    }
  }

  /** The last place in a name that begins with places from large to small. */
  Region of(String name) {
    Tier tier = Tier.NONE;
    String rest = name;
    for (int length = listedPrefix(rest); length > 0; length = listedPrefix(rest)) {
      tier = listed.getOrDefault(rest.substring(0, length), Tier.NONE);
      rest = rest.substring(length);
    }
    for (int length = countyPrefix(rest); length > 0; length = countyPrefix(rest)) {
      tier = isZone(rest.substring(0, length)) ? Tier.NONE : Tier.COUNTY;
      rest = rest.substring(length);
    }
    return rest.length() == name.length() ? bare(name) : new Region(tier, rest, false);
  }

  /** The kind of place that a name begins with which names no place. */
  private Region bare(String name) {
    int length = Lexicon.prefix(name, bare.keySet());
    String organ = name.substring(length);
    boolean none =
        length == 0
            || organ.isEmpty()
            || inWords.stream().anyMatch(name::startsWith)
            || (name.startsWith(CITY) && organ.endsWith(GOVERNMENT));
    Tier tier = none ? Tier.NONE : bare.getOrDefault(name.substring(0, length), Tier.NONE);
    boolean impossible = tier != Tier.PROVINCE && organ.endsWith(OF_PROVINCE);
    return none || impossible ? new Region(Tier.NONE, name, false) : new Region(tier, organ, true);
  }

  private void province(String name, Map<?, ?> data) {
    listed.put(name, Tier.PROVINCE);
    shorten(data.get("short") instanceof String given ? given : stem(name), Tier.PROVINCE);
  }

  private void below(Map<?, ?> province) {
    for (String city : Lexicon.words(province, "cities")) {
      listed.put(city, Tier.CITY);
      shorten(stem(city), Tier.CITY);
    }
    for (Map.Entry<?, ?> autonomous : Lexicon.map(province, "autonomous").entrySet()) {
      String alias = autonomous.getValue().toString();
      listed.put(autonomous.getKey().toString(), Tier.CITY);
      shorten(alias, Tier.CITY);
      shorten(stem(alias), Tier.CITY);
      shorten(stem(alias) + "自治州", Tier.CITY);
    }
    list(province, "leagues", Tier.PREFECTURE);
    list(province, "prefectures", Tier.PREFECTURE);
  }

  private void list(Map<?, ?> data, String key, Tier tier) {
    for (String name : Lexicon.words(data, key)) {
      listed.put(name, tier);
    }
  }

  /** Adds a shortened name; the larger place keeps it if two share it, as with 吉林. */
  private void shorten(String name, Tier tier) {
    if (name.length() > 1 && listed.putIfAbsent(name, tier) == null) {
      shortened.add(name);
    }
  }

  private static String stem(String name) {
    return name.substring(0, name.length() - 1);
  }

  private int listedPrefix(String name) {
    int length = Lexicon.prefix(name, listed.keySet());
    boolean another =
        shortened.contains(name.substring(0, length))
            && length < name.length()
            && MARKS.indexOf(name.charAt(length)) >= 0;
    return another ? 0 : length;
  }

  private int countyPrefix(String name) {
    int known = Lexicon.prefix(name, counties);
    if (known > 0 || name.isEmpty() || MARKS.indexOf(name.charAt(0)) >= 0) {
      return known;
    }
    int end = organBegin(name);
    for (int i = 1; i < end; i++) {
      if (countyMarks.contains(name.substring(i, i + 1)) && isPlace(name, i)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether the mark at an index ends the name of a place and is not part of a plain word. */
  private boolean isPlace(String name, int mark) {
    String place = name.substring(0, mark + 1);
    return !notPlaces.contains(place)
        && notPlaceEnds.stream().noneMatch(place::endsWith)
        && inWords.stream().noneMatch(word -> name.startsWith(word, mark));
  }

  private int organBegin(String name) {
    int begin = name.length();
    for (String word : organBegins) {
      int index = name.indexOf(word);
      begin = index < 0 ? begin : Math.min(begin, index);
    }
    return begin;
  }

  private boolean isZone(String place) {
    return !counties.contains(place) && zones.stream().anyMatch(place::endsWith);
  }
}

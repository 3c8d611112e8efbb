package org.gouji.assemble;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.data.DataFile;

/** The words around titles and names, from the lexicon, as patterns. */
final class TitleWords {
  private static final Map<String, Object> DATA = DataFile.load("lexicon/titles");

  /** What a page puts before a title: 标题：, 【年报】. */
  static final Pattern LABELS =
      Pattern.compile(
          "(?: |(?:"
              + any("labels")
              + ") ?： ?|[【\\[][^【】\\[\\]\\d]{1,12}(?<![省市州盟县区旗镇乡局委厅办院])[】\\]] ?)+");

  /** The site that a page names behind a title. */
  static final Pattern SITE =
      Pattern.compile(" ?[-_|—–]+ ?[^\\d《》-]{0,30}(?:" + any("sites") + ")$");

  /** The title of a letter that carries the report; its sender, and what it carries. */
  static final Pattern LETTER =
      Pattern.compile(
          "(.*?)关于(?:"
              + any("sending")
              + ")(?:《([^《》]+)》|(.*?))(?:的(?:"
              + any("letters")
              + ")(?:（[^（）]*）)?)?");

  /** The title of another paper about reports. */
  static final Pattern PAPER = Pattern.compile(".*关于.*的?(?:" + any("papers") + ")(?:（[^（）]*）)?");

  static final Pattern NOBODY = Pattern.compile(String.join("|", words(DATA, "nobody")));

  static final Pattern NOT_FULL = Pattern.compile(String.join("|", words(DATA, "notFull")));

  /** Who draws the report up. */
  static final Pattern DRAWN_UP =
      Pattern.compile(
          "(?:"
              + any(map("drawnUp"), "before")
              + ")([\\p{IsHan}（）]{4,30}?)(?:"
              + any(map("drawnUp"), "behind")
              + ")");

  static final Pattern PRESENTED_YEAR =
      Pattern.compile(String.valueOf(map("years").get("presented")));

  static final Pattern OPENING_YEAR = Pattern.compile(String.valueOf(map("years").get("opening")));

  private TitleWords() {}

  private static String any(String key) {
    return any(DATA, key);
  }

  private static String any(Map<?, ?> data, String key) {
    return String.join("|", words(data, key));
  }

  private static List<String> words(Map<?, ?> data, String key) {
    return data.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static Map<?, ?> map(String key) {
    return DATA.get(key) instanceof Map<?, ?> map ? map : Map.of();
  }
}

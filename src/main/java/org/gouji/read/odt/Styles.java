package org.gouji.read.odt;

import java.util.HashMap;
import java.util.Map;
import org.gouji.read.UnreadableException;

/** The styles of text, and those of lists. */
final class Styles {
  private static final int LONGEST_CHAIN = 20;
  private static final String OUTLINE = "/outline";

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Map<Integer, ListLevel>> lists = new HashMap<>();

  /** The name under which the numbering of headings is kept. */
  static String outline() {
    return OUTLINE;
  }

  /** Reads the styles of a part. */
  void read(Xml xml) throws UnreadableException {
    while (xml.nextChild()) {
      within(xml);
    }
  }

  /** Reads the element that begins at the cursor, with the styles in it. */
  void within(Xml xml) throws UnreadableException {
    switch (xml.name()) {
      case "style", "default-style" -> style(xml);
      case "list-style" -> list(xml, xml.attribute("name"));
      case "outline-style" -> list(xml, OUTLINE);
      case "document-styles", "styles", "automatic-styles" -> {
        while (xml.nextChild()) {
          within(xml);
        }
      }
      default -> xml.skip();
    }
  }

  private void style(Xml xml) throws UnreadableException {
    String name = key(xml.attribute("family"), xml.attribute("name"));
    String parent = xml.attribute("parent-style-name");
    Style style = new Style(parent.isEmpty() ? "" : key(xml.attribute("family"), parent), "", "");
    while (xml.nextChild()) {
      style = xml.name().equals("text-properties") ? style.with(xml) : style;
      xml.skip();
    }
    styles.put(name, style);
  }

  private void list(Xml xml, String name) throws UnreadableException {
    Map<Integer, ListLevel> levels = new HashMap<>();
    while (xml.nextChild()) {
      int number = xml.number("level", 1);
      ListLevel level = xml.name().endsWith("-bullet") ? ListLevel.NONE : ListLevel.read(xml);
      while (xml.nextChild()) {
        level = properties(xml, level);
      }
      levels.put(number, level);
    }
    lists.put(name, levels);
  }

  private static ListLevel properties(Xml xml, ListLevel level) throws UnreadableException {
    ListLevel told = level;
    if (xml.name().equals("list-level-label-alignment")) {
      told = level.spaced(!xml.attribute("label-followed-by").equals("nothing"));
    }
    while (xml.nextChild()) {
      told = properties(xml, told);
    }
    return told;
  }

  private static String key(String family, String name) {
    return family + ' ' + name;
  }

  /** A level, from 1, of a list style. */
  ListLevel level(String list, int level) {
    return lists.getOrDefault(list, Map.of()).getOrDefault(level, ListLevel.NONE);
  }

  /** Whether a style of a family hides its text; where it does not say, {@code otherwise}. */
  boolean isHidden(String family, String name, boolean otherwise) {
    String display = "";
    Style style = styles.getOrDefault(key(family, name), Style.NONE);
    for (int i = 0; i < LONGEST_CHAIN && display.isEmpty() && !style.equals(Style.NONE); i++) {
      display = style.display();
      style = styles.getOrDefault(style.parent(), Style.NONE);
    }
    return display.isEmpty() ? otherwise : display.equals("none");
  }

  /** Whether a style raises, lowers or strikes out its text. */
  boolean isApart(String family, String name, boolean otherwise) {
    String apart = "";
    Style style = styles.getOrDefault(key(family, name), Style.NONE);
    for (int i = 0; i < LONGEST_CHAIN && apart.isEmpty() && !style.equals(Style.NONE); i++) {
      apart = style.apart();
      style = styles.getOrDefault(style.parent(), Style.NONE);
    }
    return apart.isEmpty() ? otherwise : apart.equals("true");
  }
}

package org.gouji.read.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/** The definitions of lists: patterns with their levels, and the lists made after them. */
final class Lists {
  /** Levels that a list has. */
  static final int LEVELS = 9;

  private final Map<Integer, Pattern> patterns = new HashMap<>();
  private final Map<String, Integer> styled = new HashMap<>();
  private final Map<Integer, Definition> lists = new HashMap<>();

  private Lists() {}

  /** Levels, and the list style that stands in their place where there is one. */
  private record Pattern(Map<Integer, ListLevel> levels, String elsewhere) {}

  /**
   * A list.
   *
   * @param counter what counts its numbers: lists of one pattern go on with each other's
   * @param levels its levels
   * @param starts the levels that begin anew with this list, and their first number
   */
  record Definition(int counter, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {
    ListLevel level(int index) {
      return levels.getOrDefault(index, ListLevel.NONE);
    }
  }

  /** Reads the part that holds the lists; a document need not have one. */
  static Lists of(Optional<byte[]> part) throws UnreadableException {
    Lists lists = new Lists();
    if (part.isPresent()) {
      lists.read(XmlCursor.open(part.get()));
    }
    return lists;
  }

  /** The list of a number. */
  Optional<Definition> list(int number) {
    return Optional.ofNullable(lists.get(number));
  }

  private void read(XmlCursor xml) throws UnreadableException {
    while (xml.next()) {
      if (xml.starts() && xml.name().equals("abstractNum")) {
        pattern(xml);
      } else if (xml.starts() && xml.name().equals("num")) {
        list(xml);
      }
    }
  }

  private void pattern(XmlCursor xml) throws UnreadableException {
    int number = xml.number("abstractNumId", -1);
    Map<Integer, ListLevel> levels = new HashMap<>();
    String elsewhere = "";
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (!xml.starts()) {
        continue;
      }
      switch (xml.name()) {
        case "lvl" -> levels.putIfAbsent(xml.number("ilvl", -1), ListLevel.read(xml));
        case "styleLink" -> styled.putIfAbsent(xml.value(), number);
        case "numStyleLink" -> elsewhere = xml.value();
        default -> {}
      }
    }
    patterns.putIfAbsent(number, new Pattern(levels, elsewhere));
  }

  private void list(XmlCursor xml) throws UnreadableException {
    int number = xml.number("numId", -1);
    int pattern = -1;
    int level = -1;
    Map<Integer, ListLevel> others = new HashMap<>();
    Map<Integer, Integer> starts = new HashMap<>();
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (!xml.starts()) {
        continue;
      }
      switch (xml.name()) {
        case "abstractNumId" -> pattern = xml.number("val", -1);
        case "lvlOverride" -> level = xml.number("ilvl", -1);
        case "startOverride" -> starts.put(level, xml.number("val", 0));
        case "lvl" -> others.put(xml.number("ilvl", level), ListLevel.read(xml));
        default -> {}
      }
    }
    Integer counter = patternOf(pattern);
    if (counter != null) {
      Map<Integer, ListLevel> levels = new HashMap<>(levels(counter));
      levels.putAll(others);
      lists.putIfAbsent(number, new Definition(counter, levels, starts));
    }
  }

  private @Nullable Integer patternOf(int number) {
    Pattern pattern = patterns.get(number);
    if (pattern == null) {
      return null;
    }
    return pattern.elsewhere().isEmpty()
        ? (Integer) number
        : styled.getOrDefault(pattern.elsewhere(), number);
  }

  private Map<Integer, ListLevel> levels(int number) {
    Pattern pattern = patterns.get(number);
    return pattern == null ? Map.of() : pattern.levels();
  }
}

package org.gouji.assemble;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.gouji.model.Figure;
import org.gouji.model.Place;
import org.gouji.text.CharSet;
import org.gouji.text.NormalText;

/**
 * Reads the text of a cell as a figure. Accepted are digits of either width with thousands
 * separators, decimals, a sign (also in words: 增, 减), and a unit behind; and 零. Whatever else
 * stands in the cell is unreadable and stays as it is.
 */
final class FigureReader {
  private static final Set<String> SIGNS =
      Set.of("/", "\\", "-", "--", "—", "——", "–", "~", "*", "无", "空", "不适用", "不涉及");
  private static final Set<String> UNITS =
      Set.of("件", "条", "项", "个", "份", "宗", "次", "人", "起", "元", "万元", "亿元");
  private static final CharSet NOTE_MARKS = CharSet.of("*※①②③④⑤⑥⑦⑧⑨⑩");
  private static final Set<String> ZEROS = Set.of("零", "〇");
  private static final Map<String, Integer> DIRECTIONS =
      Map.ofEntries(
          entry("增加", 1),
          entry("增", 1),
          entry("+", 1),
          entry("↑", 1),
          entry("减少", -1),
          entry("减", -1),
          entry("↓", -1),
          entry("-", -1),
          entry("−", -1),
          entry("－", -1),
          entry("﹣", -1),
          // What word processors make of a hyphen before a number.
          entry("–", -1),
          entry("—", -1));
  private static final int LONGEST_DIRECTION = 2;
  private static final int MOST_DIGITS = 18;
  private static final int PLAIN = 9;

  /** No figure is printed so long. */
  private static final int LONGEST = 1000;

  private FigureReader() {}

  /**
   * Reads a cell.
   *
   * @param text the cell's text as published
   * @param headUnit the unit that the head of its column names, empty where it names none
   * @param place where the cell stands
   */
  static Figure read(String text, String headUnit, Place place) {
    if (isPlain(text)) {
      return new Figure.Read(BigDecimal.valueOf(Integer.parseInt(text)), headUnit, text, place);
    }
    if (text.length() > LONGEST && text.strip().length() > LONGEST) {
      return new Figure.Unreadable(Figure.Why.TEXT, text, place);
    }
    String normal = NormalText.of(text).normal().strip();
    if (normal.isEmpty()) {
      return new Figure.Blank(place);
    }
    if (ZEROS.contains(normal)) {
      return new Figure.Read(BigDecimal.ZERO, headUnit, text, place);
    }
    if (SIGNS.contains(normal)) {
      return new Figure.Unreadable(Figure.Why.SIGN, text, place);
    }
    int start = 0;
    int sign = 1;
    for (int length = LONGEST_DIRECTION; length > 0 && start == 0; length--) {
      Integer direction =
          normal.length() > length ? DIRECTIONS.get(normal.substring(0, length)) : null;
      if (direction != null) {
        sign = direction;
        start = length;
      }
    }
    int end = numberEnd(normal, start);
    String unit = unit(normal.substring(end));
    if (end == start || !(unit.isEmpty() || UNITS.contains(unit))) {
      Figure.Why why = numbers(normal) > 1 ? Figure.Why.SEVERAL : Figure.Why.TEXT;
      return new Figure.Unreadable(why, text, place);
    }
    BigDecimal value = new BigDecimal(normal.substring(start, end).replace(",", ""));
    return new Figure.Read(
        sign < 0 ? value.negate() : value, unit.isEmpty() ? headUnit : unit, text, place);
  }

  /** What stands behind a number, without blanks, brackets, a full stop, and the mark of a note. */
  private static String unit(String behind) {
    String unit = behind.replace(" ", "");
    if (!unit.isEmpty() && NOTE_MARKS.has(unit.charAt(unit.length() - 1))) {
      unit = unit.substring(0, unit.length() - 1);
    }
    unit = unit.endsWith("。") ? unit.substring(0, unit.length() - 1) : unit;
    boolean inBrackets = unit.length() > 1 && unit.startsWith("（") && unit.endsWith("）");
    return inBrackets ? unit.substring(1, unit.length() - 1) : unit;
  }

  /** Whether a text is a few digits and nothing else, as most cells are. */
  private static boolean isPlain(String text) {
    if (text.isEmpty() || text.length() > PLAIN) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text is a unit that may stand behind a figure. */
  static boolean isUnit(String text) {
    return UNITS.contains(text);
  }

  /** Whether a text could stand in a cell for a figure: a number, or a sign instead of one. */
  static boolean isFigureLike(String text) {
    Figure figure = read(text, "", Place.NOWHERE);
    return figure.isRead()
        || (figure instanceof Figure.Unreadable unreadable
            && (unreadable.why() == Figure.Why.SIGN || unreadable.why() == Figure.Why.SEVERAL)
            && text.length() < MOST_DIGITS);
  }

  /** Where the number that begins at {@code start} ends; {@code start} if there is none. */
  private static int numberEnd(String text, int start) {
    int i = start;
    int digits = 0;
    int group = -1;
    while (i < text.length() && (isDigit(text.charAt(i)) || text.charAt(i) == ',')) {
      if (text.charAt(i) == ',') {
        if (digits == 0 || (group < 0 ? digits > 3 : group != 3)) {
          return start;
        }
        group = 0;
      } else {
        digits++;
        group += group < 0 ? 0 : 1;
      }
      i++;
    }
    if (digits == 0 || digits > MOST_DIGITS || (group >= 0 && group != 3)) {
      return start;
    }
    if (i + 1 < text.length() && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
      i++;
      while (i < text.length() && isDigit(text.charAt(i))) {
        i++;
      }
    }
    return i - start > 2 * MOST_DIGITS ? start : i;
  }

  private static int numbers(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean begins = isDigit(text.charAt(i)) && (i == 0 || !isDigit(text.charAt(i - 1)));
      count += begins ? 1 : 0;
    }
    return count;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}

package org.gouji.read.odt;

import org.gouji.read.NumberFormat;

/**
 * A level of a list style.
 *
 * @param format the format of its numbers by the sample that the file has for it, such as {@code 一,
 *     二, 三, ...}; empty for a bullet or no number
 * @param prefix what stands before the numbers
 * @param suffix what stands behind them
 * @param pattern the whole with {@code %1%} for the number of the first level, where the file has
 *     it; else empty
 * @param start its first number
 * @param levels of how many levels the numbers are shown
 * @param spaced whether anything stands between number and text
 */
record ListLevel(
    String format,
    String prefix,
    String suffix,
    String pattern,
    int start,
    int levels,
    boolean spaced) {
  static final ListLevel NONE = new ListLevel("", "", "", "", 1, 1, false);

  /** Reads the level that begins at the cursor, but for its children. */
  static ListLevel read(Xml xml) {
    return new ListLevel(
        xml.attribute("num-format"),
        xml.attribute("num-prefix"),
        xml.attribute("num-suffix"),
        xml.attribute("num-list-format"),
        xml.number("start-value", 1),
        Math.max(1, xml.number("display-levels", 1)),
        true);
  }

  /** The same level, of which it is known whether anything follows the number. */
  ListLevel spaced(boolean anything) {
    return new ListLevel(format, prefix, suffix, pattern, start, levels, anything);
  }

  /** A number as this level shows it. */
  String write(int number) {
    return NumberFormat.write(number, name());
  }

  private String name() {
    if (format.isEmpty()) {
      return "none";
    }
    return switch (format.charAt(0)) {
      case 'i' -> "lowerRoman";
      case 'I' -> "upperRoman";
      case 'a' -> "lowerLetter";
      case 'A' -> "upperLetter";
      case '一' -> "chineseCountingThousand";
      case '壹' -> format.contains("贰") ? "chineseLegalSimplified" : "ideographLegalTraditional";
      case '１' -> "decimalFullWidth";
      case '①' -> "decimalEnclosedCircle";
      case '甲' -> "ideographTraditional";
      case '子' -> "ideographZodiac";
      default -> format.startsWith("01") ? "decimalZero" : "decimal";
    };
  }
}

package org.gouji.read.excel;

import java.util.Locale;

/**
 * What the first section of a number format does.
 *
 * @param kind what it shows
 * @param unit the words that it puts behind the number, such as 万元
 */
record FormatCode(Kind kind, String unit) {
  /** What a format shows of a number. */
  enum Kind {
    /** The number. */
    NUMBER,
    /** Something else: a day, a time, a percentage. */
    OTHER,
    /** The number in thousands, or with a point where it has none. */
    SCALED
  }

  private static final FormatCode PLAIN = new FormatCode(Kind.NUMBER, "");
  private static final int LONGEST_UNIT = 8;

  /** Reads a format such as {@code #,##0.00"万元";-#,##0.00}. */
  static FormatCode of(String code) {
    String lower = code.toLowerCase(Locale.ROOT);
    if (lower.startsWith("general") || lower.startsWith("g/通用格式")) {
      return PLAIN;
    }
    StringBuilder unit = new StringBuilder();
    boolean changes = false;
    boolean parted = false;
    boolean digits = false;
    boolean comma = false;
    for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
      char c = lower.charAt(i);
      switch (c) {
        case '"' -> {
          int end = code.indexOf('"', i + 1);
          end = end < 0 ? code.length() : end;
          unit.append(code, i + 1, end);
          i = end;
        }
        case '\\', '!' -> {
          if (i + 1 < code.length()) {
            unit.append(code.charAt(++i));
          }
        }
        case '_', '*' -> i++;
        case '[' -> {
          int end = code.indexOf(']', i);
          changes |= end > i && lower.substring(i + 1, end).matches("h+|m+|s+");
          i = end < 0 ? code.length() : end;
        }
        case '0', '#', '?' -> {
          // What stood before is no unit.
          parted |= digits && !unit.isEmpty();
          unit.setLength(0);
          digits = true;
          comma = false;
        }
        case ',' -> comma = true;
        case '%', 'y', 'm', 'd', 'h', 's' -> changes = true;
        default -> {
          if (Character.isIdeographic(c)) {
            unit.append(code.charAt(i));
          }
        }
      }
    }
    if (changes) {
      return new FormatCode(Kind.OTHER, "");
    }
    // A comma behind the last digit divides by a thousand; words within a number part it.
    if (digits && (comma || parted)) {
      return new FormatCode(Kind.SCALED, "");
    }
    String words = unit.toString().strip();
    return digits && isWord(words) ? new FormatCode(Kind.NUMBER, words) : PLAIN;
  }

  private static boolean isWord(String words) {
    return !words.isEmpty()
        && words.length() <= LONGEST_UNIT
        && words.codePoints().allMatch(Character::isIdeographic);
  }
}

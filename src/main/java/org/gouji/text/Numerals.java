package org.gouji.text;

import java.math.BigDecimal;

/** Numbers in Chinese characters, such as 三千五百二十五, 十二, 两, 二〇二三. */
public final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final CharSet ALL = CharSet.of(DIGITS + "〇○两十百千万亿");

  /** Numbers are no longer than this. */
  public static final int LONGEST = 16;

  private static final int GREATEST_ORDINAL = 100;

  private Numerals() {}

  /** Whether a character can stand in such a number. */
  public static boolean is(char c) {
    return ALL.has(c);
  }

  /** Where the number ends that begins at a place. */
  public static int end(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST && is(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The value of a number, or −1 if the characters make none. */
  public static long value(String text, int start, int end) {
    return hasPower(text, start, end) ? inWords(text, start, end) : inDigits(text, start, end);
  }

  /** The number of an item such as 三 or 二十一, up to 99; 0 where it is none. */
  public static int ordinal(String numeral) {
    boolean known = !numeral.isEmpty() && (numeral.length() == 1 || numeral.indexOf('十') >= 0);
    if (!known || end(numeral, 0) < numeral.length()) {
      return 0;
    }
    long value = value(numeral, 0, numeral.length());
    return value > 0 && value < GREATEST_ORDINAL ? (int) value : 0;
  }

  /** The unit of its last digit: 100 for 三千五百. */
  public static BigDecimal step(long value) {
    long step = 1;
    while (value != 0 && value % (step * 10) == 0) {
      step *= 10;
    }
    return BigDecimal.valueOf(step);
  }

  private static boolean hasPower(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (power(text.charAt(i)) > 0) {
        return true;
      }
    }
    return false;
  }

  /** 二〇二三: digit by digit; one digit alone is that digit. */
  private static long inDigits(String text, int start, int end) {
    long value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + digit(text.charAt(i));
    }
    return value;
  }

  private static long inWords(String text, int start, int end) {
    long total = 0;
    long section = 0;
    long digit = -1;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int power = power(c);
      if (power == 0) {
        if (digit > 0) {
          return -1;
        }
        digit = digit(c);
      } else if (power < 4) {
        section += (digit < 0 || (digit == 0 && power == 1) ? 1 : digit) * pow(power);
        digit = -1;
      } else {
        total = (total + section + Math.max(0, digit)) * pow(power);
        section = 0;
        digit = -1;
      }
    }
    return total + section + Math.max(0, digit);
  }

  private static long pow(int power) {
    long value = 1;
    for (int i = 0; i < power; i++) {
      value *= 10;
    }
    return value;
  }

  private static int digit(char c) {
    return switch (c) {
      case '〇', '○' -> 0;
      case '两' -> 2;
      default -> DIGITS.indexOf(c);
    };
  }

  /** The power of ten of 十, 百, 千, 万, 亿; 0 for any other character. */
  public static int power(char c) {
    return switch (c) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      case '万' -> 4;
      case '亿' -> 8;
      default -> 0;
    };
  }
}

package org.gouji.quality;

/** Numbers in Chinese characters. */
final class Numerals {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String UNITS = "千百十";

  private Numerals() {}

  /** A number below a hundred million as it is read aloud. */
  static String of(long value) {
    if (value == 0) {
      return "零";
    }
    StringBuilder text = new StringBuilder();
    if (value >= 10_000) {
      group(value / 10_000, false, text);
      text.append('万');
    }
    long rest = value % 10_000;
    if (rest > 0) {
      group(rest, value >= 10_000, text);
    }
    boolean teens = text.length() > 1 && text.charAt(0) == '一' && text.charAt(1) == '十';
    return teens ? text.substring(1) : text.toString();
  }

  /** Digit for digit: what stands behind the point. */
  static String digits(String digits) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      text.append(DIGITS.charAt(digits.charAt(i) - '0'));
    }
    return text.toString();
  }

  private static void group(long value, boolean follows, StringBuilder text) {
    boolean gap = follows && value < 1000;
    int divisor = 1000;
    for (int i = 0; i < 4; i++, divisor /= 10) {
      int digit = (int) (value / divisor % 10);
      if (digit == 0) {
        gap |= i > 0 && value >= divisor;
        continue;
      }
      if (gap) {
        text.append('零');
        gap = false;
      }
      text.append(DIGITS.charAt(digit));
      if (i < 3) {
        text.append(UNITS.charAt(i));
      }
    }
  }
}

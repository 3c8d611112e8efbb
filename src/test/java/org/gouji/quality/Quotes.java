package org.gouji.quality;

/** Whether a text shows a figure, not merely its digits within another one. */
final class Quotes {
  private static final String NUMERALS = "零一二三四五六七八九十百千";

  private Quotes() {}

  /** Whether a figure or words stand in a text by themselves. */
  static boolean shows(String text, String figure) {
    int at = text.indexOf(figure);
    while (at >= 0) {
      int end = at + figure.length();
      boolean before = at > 0 && continues(text.charAt(at - 1), text.charAt(at));
      boolean after = end < text.length() && continues(text.charAt(end), text.charAt(end - 1));
      if (!before && !after) {
        return true;
      }
      at = text.indexOf(figure, at + 1);
    }
    return false;
  }

  private static boolean continues(char outside, char inside) {
    boolean digits = isDigit(inside) && (isDigit(outside) || outside == '.' || outside == ',');
    return digits || (NUMERALS.indexOf(inside) >= 0 && NUMERALS.indexOf(outside) >= 0);
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }
}

package org.gouji.read.pdf;

/** What kind of sign a character is, as far as lines of text go. */
final class Script {
  private static final String OPENING = "（〔【《〈“‘(［[";
  private static final String CLOSING = "，。、；：？！）〕】》〉”’),.;:?!％%］]…—";
  private static final String LOOSE = "“”‘’…—·";

  private Script() {}

  /** Whether a character is of those that are written without blanks between them. */
  static boolean isDense(int c) {
    return c >= 0x2e80 || (c < 0x2e80 && LOOSE.indexOf(c) >= 0);
  }

  /** Whether a character may be part of a figure. */
  static boolean isFigure(int c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９') || c == '.' || c == ',' || c == '-';
  }

  /** Whether a glyph may be part of a figure. */
  static boolean isFigure(Glyph glyph) {
    return !glyph.text().isEmpty() && isFigure(glyph.text().codePointAt(0));
  }

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  /**
   * How wide, in parts of the font's size, the beginning of a line is that could not have been
   * broken: a word or an ideograph, with the marks that cling to it.
   */
  static double firstUnit(String line) {
    double width = 0;
    int i = 0;
    while (i < line.length() && OPENING.indexOf(line.charAt(i)) >= 0) {
      width += width(line.charAt(i++));
    }
    boolean dense = i < line.length() && isDense(line.charAt(i));
    do {
      width += i < line.length() ? width(line.charAt(i)) : 0;
      i++;
    } while (!dense && i < line.length() && !isDense(line.charAt(i)) && line.charAt(i) != ' ');
    while (i < line.length() && CLOSING.indexOf(line.charAt(i)) >= 0) {
      width += width(line.charAt(i++));
    }
    return width;
  }

  private static double width(char c) {
    return isDense(c) ? 1 : 0.5;
  }
}

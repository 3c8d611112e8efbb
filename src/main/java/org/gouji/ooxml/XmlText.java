package org.gouji.ooxml;

/** Text from outside made fit for XML and for a cell of a sheet. */
final class XmlText {
  private static final char SIGN = '\uFFFD';
  private static final int LARGEST_HEX = 4;

  private XmlText() {}

  /** The text with U+FFFD for each character that XML 1.0 has no place for. */
  static String legal(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isLegal(text, i)) {
        return replaced(text, i);
      }
    }
    return text;
  }

  private static String replaced(String text, int from) {
    StringBuilder legal = new StringBuilder(text.length()).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      legal.append(isLegal(text, i) ? text.charAt(i) : SIGN);
    }
    return legal.toString();
  }

  private static boolean isLegal(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c >= ' ' ? c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
  }

  /** The text so that a sheet shows it as it is: there {@code _x0041_} would be an A. */
  static String literal(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    StringBuilder literal = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (isEscape(text, i)) {
        literal.append("_x005F");
      }
      literal.append(text.charAt(i));
    }
    return literal.toString();
  }

  private static boolean isEscape(String text, int at) {
    if (!text.startsWith("_x", at) || at + LARGEST_HEX + 2 >= text.length()) {
      return false;
    }
    for (int i = at + 2; i < at + 2 + LARGEST_HEX; i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return text.charAt(at + 2 + LARGEST_HEX) == '_';
  }

  /** The beginning of a text that is too long, with a sign that more follows. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}

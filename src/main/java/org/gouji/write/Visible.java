package org.gouji.write;

/**
 * Text from outside made fit for a line of a terminal: whatever would end the line, steer the
 * terminal or turn the direction of writing is shown as a sign of its own, and does nothing.
 */
public final class Visible {
  private static final char SIGN = '\uFFFD';

  private Visible() {}

  /** The text on one line. */
  public static String line(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (shown(text.charAt(i)) != text.charAt(i)) {
        return replaced(text, i);
      }
    }
    return text;
  }

  private static String replaced(String text, int from) {
    StringBuilder line = new StringBuilder(text.length()).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      line.append(shown(text.charAt(i)));
    }
    return line.toString();
  }

  private static char shown(char c) {
    return switch (c) {
      case '\t', '\n', '\r', '\u2028', '\u2029' -> ' ';
      case '\u061c', '\u200e', '\u200f' -> SIGN;
      default -> {
        boolean turns = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
        yield turns || Character.isISOControl(c) ? SIGN : c;
      }
    };
  }
}

package org.gouji.assemble;

/** Signs that text was damaged on its way: replacement characters and lost bytes. */
final class Damage {
  private Damage() {}

  /**
   * Whether a text holds a replacement character, or a question mark where no question is asked.
   */
  static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD' || c == '?' || (c >= '\uE000' && c <= '\uF8FF')) {
        return true;
      }
    }
    return false;
  }
}

package org.gouji.text;

import org.gouji.data.DataFile;

/**
 * Simplified forms of traditional characters, one for one. The table is made by the build from
 * ICU's transliterator, so that ICU need not be loaded to read a report.
 */
final class Traditional {
  private static final char[] SIMPLIFIED = load();

  private Traditional() {}

  /** The simplified form of a character, or the character itself. */
  static char simplify(char c) {
    char simple = SIMPLIFIED[c];
    return simple == 0 ? c : simple;
  }

  /** Whether a character is a traditional form that has another, simplified form. */
  static boolean isTraditional(char c) {
    return SIMPLIFIED[c] != 0;
  }

  private static char[] load() {
    char[] table = new char[Character.MAX_VALUE + 1];
    String pairs = DataFile.text("traditional.txt");
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      table[pairs.charAt(i)] = pairs.charAt(i + 1);
    }
    return table;
  }
}

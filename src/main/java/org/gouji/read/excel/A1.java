package org.gouji.read.excel;

import java.util.Optional;

/**
 * The name of a cell: letters for its column, digits for its row.
 *
 * @param row its row, from 0
 * @param column its column, from 0
 */
record A1(int row, int column) {
  /** How many rows a sheet of today has. */
  static final int ROWS = 1 << 20;

  /** How many columns a sheet of today has. */
  static final int COLUMNS = 1 << 14;

  private static final int LETTERS = 26;

  /** Reads a name such as {@code B7} or {@code $B$7}; nothing if it is none, or beyond a sheet. */
  static Optional<A1> parse(String name) {
    int column = 0;
    int row = 0;
    boolean digits = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '$') {
        continue;
      }
      if (!digits && isLetter(c)) {
        column = column * LETTERS + Character.toUpperCase(c) - 'A' + 1;
      } else if (c >= '0' && c <= '9') {
        digits = true;
        row = row * 10 + c - '0';
      } else {
        return Optional.empty();
      }
      if (column > COLUMNS || row > ROWS) {
        return Optional.empty();
      }
    }
    return column == 0 || row == 0 ? Optional.empty() : Optional.of(new A1(row - 1, column - 1));
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** The name, such as {@code B7}. */
  @Override
  public String toString() {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.append(row + 1).toString();
  }
}

package org.gouji.ooxml;

/** Names of the cells of a sheet, such as {@code B7}. */
public final class CellName {
  private static final int LETTERS = 26;

  private CellName() {}

  /** The name of a cell; rows and columns are counted from 0. */
  public static String of(int row, int column) {
    return column(column) + (row + 1);
  }

  /** The name of a column. */
  static String column(int column) {
    StringBuilder name = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
      name.insert(0, (char) ('A' + rest % LETTERS));
    }
    return name.toString();
  }
}

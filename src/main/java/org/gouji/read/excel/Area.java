package org.gouji.read.excel;

import java.util.Optional;

/**
 * A rectangle of a sheet, as a merged cell covers it.
 *
 * @param row first row, from 0
 * @param column first column, from 0
 * @param lastRow last row
 * @param lastColumn last column
 */
record Area(int row, int column, int lastRow, int lastColumn) {
  /** Reads a range such as {@code A1:C3}; nothing if it is none. */
  static Optional<Area> parse(String range) {
    int colon = range.indexOf(':');
    Optional<A1> first = A1.parse(colon < 0 ? range : range.substring(0, colon));
    Optional<A1> last = colon < 0 ? first : A1.parse(range.substring(colon + 1));
    return first.flatMap(from -> last.map(to -> of(from, to)));
  }

  private static Area of(A1 from, A1 to) {
    return new Area(
        Math.min(from.row(), to.row()),
        Math.min(from.column(), to.column()),
        Math.max(from.row(), to.row()),
        Math.max(from.column(), to.column()));
  }

  /** Whether it covers a column. */
  boolean hasColumn(int other) {
    return column <= other && other <= lastColumn;
  }
}

package org.gouji.read.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tables drawn beside each other on one sheet. They are told apart by a column between them that
 * nothing touches; where no lines are drawn such a column is part of the table.
 */
final class SideBySide {
  private final Sheet sheet;
  private final List<SheetRow> rows;

  SideBySide(Sheet sheet, List<SheetRow> rows) {
    this.sheet = sheet;
    this.rows = rows;
  }

  /** The rows of each table, from left to right. */
  List<List<SheetRow>> parts() {
    BitSet touched = new BitSet();
    BitSet bordered = new BitSet();
    for (SheetRow row : rows) {
      for (Piece piece : row.pieces()) {
        touched.set(piece.column(), piece.lastColumn() + 1);
        if (piece.bordered()) {
          bordered.set(piece.column(), piece.lastColumn() + 1);
        }
      }
    }
    List<List<SheetRow>> parts = new ArrayList<>();
    int start = 0;
    int first = touched.nextSetBit(0);
    while (first >= 0) {
      int end = touched.nextClearBit(first);
      int next = touched.nextSetBit(end);
      boolean seen = next >= 0 && sheet.firstVisibleColumn(end, next - 1) >= 0;
      if (next < 0 || (seen && bordered.get(end - 1) && bordered.get(next))) {
        parts.add(between(start, end));
        start = end;
      }
      first = next;
    }
    return parts;
  }

  private List<SheetRow> between(int start, int end) {
    List<SheetRow> part = new ArrayList<>();
    for (SheetRow row : rows) {
      List<Piece> pieces =
          row.pieces().stream().filter(p -> p.column() >= start && p.column() < end).toList();
      if (!pieces.isEmpty()) {
        part.add(new SheetRow(row.number(), row.afterGap(), row.covered(), pieces));
      }
    }
    return part;
  }
}

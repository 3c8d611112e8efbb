package org.gouji.read.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Block;
import org.gouji.model.Place;
import org.gouji.read.CellDraft;
import org.gouji.read.GridBuilder;
import org.gouji.read.TableDraft;
import org.gouji.read.UnreadableException;

/**
 * A table while it is being read. The format lists positions that a cell from the left or from
 * above covers as covered cells. Where a file lists them, a cell from above ends where its place is
 * taken; where a program left them out, they are passed over.
 */
final class TableReader {
  private final int number;
  private final boolean lists;
  private final List<Placed> cells = new ArrayList<>();

  /** The cell that covers a column, or did so in a row above. */
  private final Map<Integer, Placed> above = new HashMap<>();

  private int row = -1;
  private int column;
  private int columns;

  /**
   * Begins a table.
   *
   * @param lists whether the file lists covered cells
   */
  TableReader(int number, boolean lists) {
    this.number = number;
    this.lists = lists;
  }

  private static final class Placed {
    final CellDraft cell;
    final int row;
    final int column;
    final int width;
    int height;

    Placed(CellDraft cell, int row, int column, int height, int width) {
      this.cell = cell;
      this.row = row;
      this.column = column;
      this.width = width;
      this.height = height;
    }
  }

  /** Begins the next row. */
  void row() throws UnreadableException {
    row++;
    column = 0;
    bound(1);
  }

  /** Where the next cell will stand. */
  Place next() {
    int free = column;
    while (isTaken(free)) {
      free++;
    }
    return Place.at("table " + number + ", row " + (row + 1) + ", column " + (free + 1));
  }

  /** Adds a cell to the row. */
  void cell(CellDraft cell, int rowSpan, int columnSpan) throws UnreadableException {
    while (isTaken(column)) {
      column++;
    }
    cell.placed(next());
    bound((long) column + columnSpan);
    Placed placed = new Placed(cell, row, column, rowSpan, columnSpan);
    for (int i = column; i < column + columnSpan; i++) {
      Placed top = above.put(i, placed);
      if (top != null && top.row + top.height > row) {
        top.height = row - top.row;
      }
    }
    cells.add(placed);
    column++;
  }

  private boolean isTaken(int at) {
    Placed top = above.get(at);
    return top != null && top.row + top.height > row && (top.row == row || !lists);
  }

  /** Passes over positions that the file says are covered. */
  void covered(int count) throws UnreadableException {
    bound((long) column + count);
    column += count;
  }

  private void bound(long toColumn) throws UnreadableException {
    columns = (int) Math.max(columns, Math.min(toColumn, GridBuilder.MOST_POSITIONS + 1L));
    if ((row + 1L) * columns > GridBuilder.MOST_POSITIONS) {
      throw TableDraft.tooLarge(number);
    }
  }

  List<Block> build() throws UnreadableException {
    TableDraft table = new TableDraft(number);
    for (Placed placed : cells) {
      table.add(placed.cell, placed.row, placed.column, placed.height, placed.width);
    }
    return table.build();
  }
}

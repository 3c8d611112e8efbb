package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Grid;
import org.gouji.model.Place;
import org.gouji.model.Problem;
import org.gouji.read.GridBuilder;
import org.gouji.read.UnreadableException;

/**
 * A Word table while it is being read. Word marks each cell of a vertical merge; the cells that
 * continue one from above are counted into it.
 */
final class TableReader {
  private static final int MOST_CELLS = 100_000;
  private static final int WIDEST = 1000;

  private final int number;
  private final List<Open> cells = new ArrayList<>();

  /** The cell that was last at a column, for merges from above. */
  private final Map<Integer, Open> above = new HashMap<>();

  private final StringBuilder text = new StringBuilder();
  private int row = -1;
  private int column;
  private int span = 1;
  private boolean continues;
  private boolean picture;
  private boolean dropped;

  TableReader(int number) {
    this.number = number;
  }

  private static final class Open {
    final int row;
    final int column;
    final int span;
    final String text;
    int height = 1;

    Open(int row, int column, int span, String text) {
      this.row = row;
      this.column = column;
      this.span = span;
      this.text = text;
    }
  }

  void row() {
    row++;
    column = 0;
  }

  void before(int columns) {
    column += Math.min(columns, WIDEST);
  }

  /** The row is deleted by a tracked change. */
  void dropRow() {
    dropped = true;
  }

  void endRow() {
    if (dropped) {
      cells.removeIf(cell -> cell.row == row);
      above.values().removeIf(cell -> cell.row == row);
      cells.forEach(cell -> cell.height = Math.min(cell.height, row - cell.row));
      row--;
      dropped = false;
    }
  }

  void cell() {
    row = Math.max(0, row);
    text.setLength(0);
    span = 1;
    continues = false;
    picture = false;
  }

  void span(int columns) {
    span = Math.max(1, Math.min(columns, WIDEST));
  }

  void merge(boolean continuesAbove) {
    continues = continuesAbove;
  }

  /** The cell shows a picture. */
  void picture() {
    picture = true;
  }

  void text(String line) {
    if (!line.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(line);
    }
  }

  void endCell() throws UnreadableException {
    Open top = above.get(column);
    boolean merged = continues && top != null && top.span == span && top.row + top.height == row;
    if (merged && top != null) {
      top.height++;
    } else {
      String words = text.isEmpty() && picture ? Grid.PICTURE : text.toString();
      Open cell = new Open(row, column, span, words);
      cells.add(cell);
      above.put(column, cell);
    }
    text.setLength(0);
    column += span;
    if (cells.size() > MOST_CELLS || (long) row * column > GridBuilder.MOST_POSITIONS) {
      throw new UnreadableException(Problem.of("tableTooLarge", "table", number));
    }
  }

  Grid build() {
    List<Grid.Cell> done = new ArrayList<>();
    int columns = 0;
    for (Open cell : cells) {
      String locator =
          "table " + number + ", row " + (cell.row + 1) + ", column " + (cell.column + 1);
      done.add(
          new Grid.Cell(
              cell.row, cell.column, cell.height, cell.span, cell.text, Place.at(locator)));
      columns = Math.max(columns, cell.column + cell.span);
    }
    return new Grid(row + 1, columns, done, Place.at("table " + number));
  }
}

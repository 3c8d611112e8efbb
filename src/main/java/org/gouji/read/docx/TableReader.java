package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Block;
import org.gouji.model.Grid;
import org.gouji.model.Place;
import org.gouji.model.Problem;
import org.gouji.read.GridBuilder;
import org.gouji.read.UnreadableException;

/**
 * A Word table while it is being read. A table that only arranges (it is a single cell, or holds
 * tables of more cells than its own) is passed through; a smaller table within a cell is text of
 * that cell.
 */
final class TableReader {
  private static final int MOST_CELLS = 100_000;

  private final int number;
  private final List<TableRow> rows = new ArrayList<>();
  private int cells;

  TableReader(int number) {
    this.number = number;
  }

  /** Begins the next row. */
  void beginRow() {
    rows.add(new TableRow(rows.size() + 1));
  }

  /** The row that is being read; a table without one gets it. */
  TableRow row() {
    if (rows.isEmpty()) {
      beginRow();
    }
    return rows.get(rows.size() - 1);
  }

  /** Begins the next cell of the row. */
  TableCell beginCell() throws UnreadableException {
    if (++cells > MOST_CELLS) {
      throw tooLarge();
    }
    TableCell cell = new TableCell();
    row().cells.add(cell);
    return cell;
  }

  /** Where the cell stands that is being read, by the columns that its row counts. */
  String locator() {
    int column = row().before;
    for (int i = 0; i < row().cells.size() - 1; i++) {
      column += row().cells.get(i).span;
    }
    return locator(row(), column);
  }

  private String locator(TableRow row, int column) {
    return "table " + number + ", row " + row.number + ", column " + (column + 1);
  }

  /** The finished table: a grid, what it arranges, or nothing where all its rows are deleted. */
  List<Block> build() throws UnreadableException {
    rows.forEach(TableRow::settle);
    List<TableRow> seen = new ArrayList<>(rows);
    seen.removeIf(TableRow::isUnseen);
    if (seen.isEmpty()) {
      return List.of();
    }
    Columns columns = Columns.of(seen);
    return arranges(seen) ? arranged(seen, columns) : List.of(grid(seen, columns));
  }

  private static boolean arranges(List<TableRow> rows) {
    int own = 0;
    int inner = 0;
    for (TableRow row : rows) {
      own += row.cells.size();
      for (TableCell cell : row.cells) {
        for (Block block : cell.blocks) {
          inner += block instanceof Grid grid ? grid.cells().size() : 0;
        }
      }
    }
    return own <= 1 || inner > own;
  }

  private List<Block> arranged(List<TableRow> rows, Columns columns) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      TableRow row = rows.get(i);
      for (int j = 0; j < row.cells.size(); j++) {
        blocks.addAll(Within.of(locator(row, columns.start(i, j)), row.cells.get(j).blocks));
      }
    }
    return blocks;
  }

  /** A cell of the grid while those below may still belong to it. */
  private static final class Open {
    final String text;
    final Place place;
    final int row;
    final int start;
    final int end;
    final boolean merged;
    int height = 1;

    Open(TableCell cell, Place place, int row, int start, int end) {
      this.text = cell.text();
      this.place = place;
      this.row = row;
      this.start = start;
      this.end = end;
      this.merged = cell.down != TableCell.Merge.NONE;
    }

    boolean isAbove(int toRow, int from, int to) {
      return merged && row + height == toRow && start == from && end == to;
    }
  }

  private Grid grid(List<TableRow> seen, Columns columns) throws UnreadableException {
    List<Open> all = new ArrayList<>();
    Map<Integer, Open> above = new HashMap<>();
    int width = 0;
    for (int i = 0; i < seen.size(); i++) {
      TableRow row = seen.get(i);
      for (int j = 0; j < row.cells.size(); j++) {
        TableCell cell = row.cells.get(j);
        int start = columns.start(i, j);
        int end = columns.end(i, j);
        Open top = above.get(start);
        boolean goesOn = cell.down == TableCell.Merge.GOES_ON;
        if (goesOn && top != null && top.isAbove(i, start, end)) {
          top.height++;
          continue;
        }
        Open open = new Open(cell, Place.at(locator(row, start)), i, start, end);
        all.add(open);
        above.put(start, open);
        width = Math.max(width, end);
      }
      if ((long) (i + 1) * width > GridBuilder.MOST_POSITIONS) {
        throw tooLarge();
      }
    }
    List<Grid.Cell> done = new ArrayList<>(all.size());
    for (Open o : all) {
      done.add(new Grid.Cell(o.row, o.start, o.height, o.end - o.start, o.text, o.place));
    }
    return new Grid(seen.size(), width, done, Place.at("table " + number));
  }

  private UnreadableException tooLarge() {
    return new UnreadableException(Problem.of("tableTooLarge", "table", number));
  }
}

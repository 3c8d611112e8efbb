package org.gouji.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Grid;
import org.gouji.model.Place;
import org.gouji.model.Problem;

/**
 * Lays cells out as HTML does: each cell takes the next free position of its row, and covers as
 * many rows and columns as its spans say.
 */
public final class GridBuilder {
  /** More positions than this are an attack, not a table. */
  public static final int MOST_POSITIONS = 200_000;

  private static final int MOST_COLUMNS = 1000;

  private final int number;
  private final Place place;
  private final List<Grid.Cell> cells = new ArrayList<>();

  /** Rows below that a cell from above still covers, by column. */
  private final Map<Integer, Integer> covered = new HashMap<>();

  private int row = -1;
  private int column;
  private int columns;
  private long positions;

  /**
   * Begins a grid.
   *
   * @param number the table's number in the document, from 1
   * @param place where it begins
   */
  public GridBuilder(int number, Place place) {
    this.number = number;
    this.place = place;
  }

  /** Begins the next row. */
  public void row() {
    row++;
    column = 0;
    covered.replaceAll((c, rows) -> rows - 1);
    covered.values().removeIf(rows -> rows <= 0);
  }

  /** Where the next cell will stand. */
  public String locator() {
    skipCovered();
    return "table " + number + ", row " + (row + 1) + ", column " + (column + 1);
  }

  /** Leaves columns without a cell. */
  public void skip(int count) {
    column += Math.max(0, Math.min(count, MOST_COLUMNS));
  }

  /**
   * Adds a cell to the row.
   *
   * @throws UnreadableException if the table is larger than any report's
   */
  public void cell(String text, int rowSpan, int columnSpan, Place cellPlace)
      throws UnreadableException {
    skipCovered();
    int width = Math.max(1, Math.min(columnSpan, MOST_COLUMNS));
    int height = Math.max(1, rowSpan);
    positions += (long) width * Math.min(height, MOST_COLUMNS);
    if (positions > MOST_POSITIONS || column > MOST_COLUMNS) {
      throw new UnreadableException(Problem.of("tableTooLarge", "table", number));
    }
    for (int i = 0; i < width; i++) {
      if (height > 1) {
        covered.put(column + i, height);
      }
    }
    cells.add(new Grid.Cell(row, column, height, width, text, cellPlace));
    column += width;
    columns = Math.max(columns, column);
  }

  /** The finished grid; spans that reach beyond the last row end there. */
  public Grid build() {
    int rows = row + 1;
    List<Grid.Cell> cut = new ArrayList<>(cells.size());
    for (Grid.Cell cell : cells) {
      int height = Math.min(cell.rowSpan(), rows - cell.row());
      cut.add(
          height == cell.rowSpan()
              ? cell
              : new Grid.Cell(
                  cell.row(), cell.column(), height, cell.columnSpan(), cell.text(), cell.place()));
    }
    return new Grid(rows, columns, cut, place);
  }

  private void skipCovered() {
    while (covered.containsKey(column)) {
      column++;
    }
  }
}

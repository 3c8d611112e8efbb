package org.gouji.read;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Block;
import org.gouji.model.Grid;
import org.gouji.model.Place;
import org.gouji.model.Problem;

/**
 * A table of a written document whose cells have found their positions. A table that only arranges
 * (it is a single cell, or holds tables of more cells than its own) is passed through; a smaller
 * table within a cell is text of that cell.
 */
public final class TableDraft {
  private final int number;
  private final List<Positioned> cells = new ArrayList<>();
  private int rows;
  private int columns;

  /**
   * Begins a table.
   *
   * @param number its number in the document, from 1
   */
  public TableDraft(int number) {
    this.number = number;
  }

  private record Positioned(CellDraft cell, int row, int column, int rowSpan, int columnSpan) {}

  /**
   * Adds a cell at its position, from 0; cells come in reading order.
   *
   * @throws UnreadableException if the table is larger than any report's
   */
  public void add(CellDraft cell, int row, int column, int rowSpan, int columnSpan)
      throws UnreadableException {
    cells.add(new Positioned(cell, row, column, rowSpan, columnSpan));
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + columnSpan);
    if ((long) rows * columns > GridBuilder.MOST_POSITIONS) {
      throw tooLarge(number);
    }
  }

  /** The refusal of a table that is larger than any report's. */
  public static UnreadableException tooLarge(int number) {
    return new UnreadableException(Problem.of("tableTooLarge", "table", number));
  }

  /** The finished table: a grid, what it arranges, or nothing where it has no cells. */
  public List<Block> build() {
    if (cells.isEmpty()) {
      return List.of();
    }
    return arranges() ? arranged() : List.of(grid());
  }

  private boolean arranges() {
    long inner = 0;
    for (Positioned positioned : cells) {
      for (Block block : positioned.cell().flow().blocks()) {
        inner += block instanceof Grid grid ? grid.cells().size() : 0;
      }
    }
    return cells.size() <= 1 || inner > cells.size();
  }

  private List<Block> arranged() {
    List<Block> blocks = new ArrayList<>();
    for (Positioned p : cells) {
      blocks.addAll(p.cell().flow().within(p.cell().place().locator()));
    }
    return blocks;
  }

  /** The grid; spans that reach beyond the last row end there. */
  private Grid grid() {
    List<Grid.Cell> done = new ArrayList<>(cells.size());
    for (Positioned p : cells) {
      int height = Math.min(p.rowSpan(), rows - p.row());
      CellDraft cell = p.cell();
      done.add(
          new Grid.Cell(p.row(), p.column(), height, p.columnSpan(), cell.text(), cell.place()));
    }
    return new Grid(rows, columns, done, Place.at("table " + number));
  }
}

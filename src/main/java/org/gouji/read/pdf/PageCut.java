package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gouji.read.pdf.TablePart.Cell;

/**
 * Takes away rows that are none: where the end of a page cuts a table, borders of its cells may end
 * at different heights, and leave a strip with nothing in it.
 */
final class PageCut {
  private PageCut() {}

  /** A part without the strip at its end, if it has one. */
  static TablePart withoutStripBelow(TablePart part) {
    int last = part.rows() - 1;
    return isStrip(part, last, Cell::openBottom) ? without(part, last) : part;
  }

  /** A part without the strip below its first row, if that is cut and there is one. */
  static TablePart withoutStripAbove(TablePart part) {
    boolean cut =
        part.cells().stream().anyMatch(c -> c.row() == 0 && c.openTop() && c.bottom() > 1)
            && part.cells().stream().allMatch(c -> c.row() != 0 || c.openTop());
    return cut && isStrip(part, 1, cell -> true) ? without(part, 1) : part;
  }

  private static boolean isStrip(TablePart part, int row, Predicate<Cell> condition) {
    List<Cell> beginning = part.cells().stream().filter(c -> c.row() == row).toList();
    return row > 0
        && part.rows() > row
        && beginning.stream()
            .allMatch(c -> c.text().isBlank() && c.bottom() == row + 1 && condition.test(c));
  }

  private static TablePart without(TablePart part, int row) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : part.cells()) {
      if (cell.row() != row) {
        int top = cell.row() > row ? cell.row() - 1 : cell.row();
        int bottom = cell.bottom() > row ? cell.bottom() - 1 : cell.bottom();
        cells.add(cell.at(top, cell.column(), bottom, cell.right()));
      }
    }
    return new TablePart(part.rows() - 1, part.edges(), cells, part.box(), part.place());
  }
}

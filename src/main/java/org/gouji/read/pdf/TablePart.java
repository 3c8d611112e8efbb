package org.gouji.read.pdf;

import java.util.List;
import org.gouji.model.Place;

/**
 * A table, or what of it stands on one page.
 *
 * @param rows how many rows it has
 * @param edges where its columns begin and end, from left to right
 * @param cells in reading order
 * @param box around it
 * @param place where it stands
 */
record TablePart(int rows, List<Double> edges, List<Cell> cells, Box box, Place place) {
  TablePart {
    edges = List.copyOf(edges);
    cells = List.copyOf(cells);
  }

  /**
   * A cell of the part.
   *
   * @param row its first
   * @param column its first
   * @param bottom the row behind its last
   * @param right the column behind its last
   * @param said its text
   * @param openTop whether no line closes it above
   * @param openBottom whether no line closes it below
   * @param place where it stands
   */
  record Cell(
      int row,
      int column,
      int bottom,
      int right,
      CellText said,
      boolean openTop,
      boolean openBottom,
      Place place) {
    String text() {
      return said.text();
    }

    Cell at(int toRow, int toColumn, int toBottom, int toRight) {
      return new Cell(toRow, toColumn, toBottom, toRight, said, openTop, openBottom, place);
    }

    /** The cell with what of it stands on the next page. */
    Cell goingOn(Cell below) {
      boolean both = !text().isEmpty() && !below.text().isEmpty();
      String whole = text() + (both ? "\n" : "") + below.text();
      return new Cell(
          row,
          column,
          below.bottom,
          right,
          new CellText(whole, below.said.full()),
          openTop,
          below.openBottom,
          place);
    }
  }

  int columns() {
    return edges.size() - 1;
  }
}

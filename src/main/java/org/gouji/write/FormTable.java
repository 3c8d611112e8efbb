package org.gouji.write;

import java.util.ArrayList;
import java.util.List;
import org.gouji.edition.TableTemplate;

/**
 * A table as the form prints it.
 *
 * @param template what its rows and columns are
 * @param heads how many of its rows are heads that a next page repeats
 * @param columns how many columns it has
 * @param rows its rows; each has the cells that begin in it, from left to right
 */
public record FormTable(TableTemplate template, int heads, int columns, List<List<FormCell>> rows) {
  public FormTable {
    rows = List.copyOf(rows);
  }

  /**
   * A cell at its place.
   *
   * @param row its row, from 0
   * @param column its column, from 0
   */
  public record Placed(int row, int column, FormCell cell) {}

  /** The cells with the places where they begin, row by row. */
  public List<Placed> placed() {
    boolean[][] taken = new boolean[rows.size()][columns];
    List<Placed> placed = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (FormCell cell : rows.get(row)) {
        while (taken[row][column]) {
          column++;
        }
        placed.add(new Placed(row, column, cell));
        for (int r = row; r < row + cell.rows(); r++) {
          for (int c = column; c < column + cell.columns(); c++) {
            taken[r][c] = true;
          }
        }
      }
    }
    return placed;
  }
}

package org.gouji.assemble;

import java.util.ArrayList;
import java.util.List;
import org.gouji.edition.Labels;
import org.gouji.model.Grid;

/** A grid by rows, each cell with the words of its text, computed once for all templates. */
final class WordGrid {
  /**
   * A cell and its words.
   *
   * @param cell the cell
   * @param words its text as {@link Labels#words} has it
   */
  record WordCell(Grid.Cell cell, String words) {
    boolean covers(int column) {
      return column >= cell.column() && column < cell.column() + cell.columnSpan();
    }

    boolean isBlank() {
      return cell.text().isBlank();
    }
  }

  private static final int LONGEST = 1000;

  private final Grid grid;
  private final List<List<WordCell>> rows = new ArrayList<>();

  WordGrid(Grid grid) {
    this.grid = grid;
    for (int i = 0; i < grid.rows(); i++) {
      rows.add(new ArrayList<>());
    }
    for (Grid.Cell cell : grid.cells()) {
      WordCell word = new WordCell(cell, Labels.words(beginning(cell.text())));
      int end = Math.min(grid.rows(), cell.row() + cell.rowSpan());
      for (int row = cell.row(); row < end; row++) {
        rows.get(row).add(word);
      }
    }
    // A cell that began in an earlier row was added first, wherever its column is.
    rows.forEach(row -> row.sort((a, b) -> a.cell().column() - b.cell().column()));
  }

  /** As much of a cell as a label could be long. */
  private static String beginning(String text) {
    return text.length() <= LONGEST ? text : cut(text.strip());
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(LONGEST, text.length()));
  }

  Grid grid() {
    return grid;
  }

  int rows() {
    return rows.size();
  }

  /** The cells that cover a row, from left to right. */
  List<WordCell> row(int row) {
    return rows.get(row);
  }
}

package org.gouji.assemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gouji.edition.Labels;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A grid none of whose cells spans another, as formats and converters leave it that know no spans.
 * Where a cell spanned others, either they repeat its text, or they stay blank, or they are gone
 * and the row is shorter for it.
 */
final class PlainGrid {
  /** Figures and signs are shorter: what stands twice side by side and is no label is two cells. */
  private static final int SHORTEST_LABEL = 4;

  private static final int FEWEST_WORDS = 3;

  private final Grid grid;
  private final List<List<Grid.Cell>> rows = new ArrayList<>();

  PlainGrid(Grid grid) {
    this.grid = grid;
    for (int i = 0; i < grid.rows(); i++) {
      rows.add(new ArrayList<>());
    }
    grid.cells().forEach(cell -> rows.get(cell.row()).add(cell));
  }

  /** Whether a grid is one. */
  static boolean is(Grid grid) {
    for (Grid.Cell cell : grid.cells()) {
      if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
        return false;
      }
    }
    return true;
  }

  /** Whether rows differ in length: what stands below a head need not belong to it. */
  boolean isRagged() {
    return rows.stream().map(List::size).filter(size -> size > 0).distinct().count() > 1;
  }

  /** Its cells as those of a flattened table, one row a line. */
  List<CellToken> tokens() {
    List<CellToken> tokens = new ArrayList<>();
    int bars = 0;
    for (int i = 0; i < rows.size(); i++) {
      List<Grid.Cell> row = rows.get(i);
      // Only its bars count.
      String line = String.join("|", Collections.nCopies(row.size(), "·"));
      for (int j = 0; j < row.size(); j++) {
        Grid.Cell cell = row.get(j);
        Paragraph paragraph = new Paragraph(line, i, cell.place());
        String text = cell.text().strip();
        if (!text.isEmpty()) {
          boolean figure = FigureReader.isFigureLike(text);
          String words = figure ? text : Labels.words(text);
          tokens.add(new CellToken(text, words, figure, paragraph, cell.place(), bars + j, j));
        }
      }
      bars += Math.max(0, row.size() - 1);
    }
    return tokens;
  }

  /** The grid in which a cell covers those that repeat it. */
  Grid merged() {
    List<Grid.Cell> cells = new ArrayList<>();
    @Nullable List<Grid.Cell> heads = null;
    for (List<Grid.Cell> row : rows) {
      int from = 0;
      while (from < row.size()) {
        int end = end(row, from, heads);
        Grid.Cell cell = row.get(from);
        int span = row.get(end - 1).column() + 1 - cell.column();
        cells.add(new Grid.Cell(cell.row(), cell.column(), 1, span, cell.text(), cell.place()));
        from = end;
      }
      heads = row.stream().skip(1).anyMatch(cell -> isLabel(cell.text())) ? row : heads;
    }
    return cells.size() == grid.cells().size()
        ? grid
        : new Grid(grid.rows(), grid.columns(), cells, grid.place());
  }

  /**
   * The index behind a cell that spanned some: the same label stands in all of them, or the same
   * figure below one head that stands above them all.
   */
  private static int end(List<Grid.Cell> row, int from, @Nullable List<Grid.Cell> heads) {
    String text = row.get(from).text();
    int end = from + 1;
    while (end < row.size()
        && !text.isEmpty()
        && row.get(end).text().equals(text)
        && (isLabel(text) || (FigureReader.isFigureLike(text) && isOne(heads, from, end)))) {
      end++;
    }
    return end;
  }

  private static boolean isOne(@Nullable List<Grid.Cell> heads, int from, int column) {
    return heads != null
        && column < heads.size()
        && isLabel(heads.get(from).text())
        && heads.get(from).text().equals(heads.get(column).text());
  }

  private static boolean isLabel(String text) {
    return text.length() >= SHORTEST_LABEL
        && text.codePoints().filter(Character::isIdeographic).count() >= FEWEST_WORDS;
  }
}

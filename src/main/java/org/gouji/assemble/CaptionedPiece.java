package org.gouji.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.edition.Labels;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.text.NormalText;

/**
 * A piece of {@code remedies} that is a table of its own, whose caption says which of the blocks it
 * is: 行政复议, 行政诉讼（复议后起诉）. The caption becomes the head that it replaces.
 */
final class CaptionedPiece {
  private static final int MOST_COLUMNS = 7;
  private static final int FEWEST_RESULTS = 3;
  private static final int LONGEST = 30;
  private static final String LITIGATION = "诉讼";

  private CaptionedPiece() {}

  /**
   * The grid below a head of that name; the grid itself where it is no such piece.
   *
   * @param grid the grid
   * @param before the line before it
   * @param remedies the table's template
   */
  static Grid headed(Grid grid, Paragraph before, TableTemplate remedies) {
    if (grid.columns() > MOST_COLUMNS
        || before.text().length() > LONGEST
        || !isPiece(grid, remedies)) {
      return grid;
    }
    return block(NormalText.of(before.text()).normal(), remedies)
        .map(block -> below(grid, new Grid.Cell(0, 0, 1, grid.columns(), block, before.place())))
        .orElse(grid);
  }

  /** Whether a grid names results and no block. */
  private static boolean isPiece(Grid grid, TableTemplate remedies) {
    int results = 0;
    for (Grid.Cell cell : grid.cells()) {
      String words = Labels.words(cell.text());
      if (remedies.rowOf(words).isPresent()) {
        return false;
      }
      results += remedies.columnOf(words).isPresent() ? 1 : 0;
    }
    return results >= FEWEST_RESULTS;
  }

  /** The block that a caption names; that of reviews only if it names no litigation. */
  private static Optional<String> block(String caption, TableTemplate remedies) {
    for (TableTemplate.Row row : remedies.rows().subList(1, remedies.rows().size())) {
      if (caption.contains(row.label())) {
        return Optional.of(row.label());
      }
    }
    String review = remedies.rows().get(0).label();
    return caption.contains(review) && !caption.contains(LITIGATION)
        ? Optional.of(review)
        : Optional.empty();
  }

  private static Grid below(Grid grid, Grid.Cell head) {
    List<Grid.Cell> cells = new ArrayList<>(List.of(head));
    for (Grid.Cell cell : grid.cells()) {
      cells.add(
          new Grid.Cell(
              cell.row() + 1,
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              cell.text(),
              cell.place()));
    }
    return new Grid(grid.rows() + 1, grid.columns(), cells, grid.place());
  }
}

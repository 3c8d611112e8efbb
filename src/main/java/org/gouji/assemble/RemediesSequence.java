package org.gouji.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.assemble.RawRow.RawCell;
import org.gouji.edition.Edition;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Table;

/** Rebuilds {@code remedies} from the sequence of its cells: heads first, then a row of figures. */
final class RemediesSequence {
  private RemediesSequence() {}

  /**
   * A table that was found in a sequence.
   *
   * @param table the table
   * @param from the index of its first token
   * @param to the index behind its last token
   */
  record Found(Table table, int from, int to) {}

  /** Rebuilds the table; nothing where no head of it is seen. */
  static Optional<Found> read(List<CellToken> tokens, TableTemplate template, Edition edition) {
    List<CellToken> labels = new ArrayList<>();
    List<CellToken> figures = new ArrayList<>();
    boolean words = false;
    int first = -1;
    int end = 0;
    int i = 0;
    for (; i < tokens.size(); i++) {
      CellToken token = tokens.get(i);
      if (isLabel(token, template)) {
        first = first < 0 ? i : first;
        labels.add(token);
        end = i + 1;
        // Figures between the heads: another form than this reader knows.
        figures.clear();
        words = false;
      } else if (first >= 0 && token.isFigureLike()) {
        figures.add(token);
        end = i + 1;
      } else if (first >= 0 && figures.isEmpty()) {
        words = true;
      } else if (!figures.isEmpty()) {
        break;
      }
    }
    if (first < 0) {
      return Optional.empty();
    }
    // Words on the line of the figures, or figures behind the words: a cell that is no figure.
    boolean broken =
        !figures.isEmpty()
            && (words
                || (i < tokens.size()
                    && (tokens.get(i).line() == figures.get(figures.size() - 1).line()
                        || tokens.subList(i, tokens.size()).stream()
                            .anyMatch(CellToken::isFigureLike))));
    List<RawCell> cells = new FigureLine(labels, figures, template.cells()).cells(broken);
    Table table = new RemediesBinder(template).bind(cells, edition, tokens.get(first).place());
    return Optional.of(new Found(table, first, end));
  }

  private static boolean isLabel(CellToken token, TableTemplate template) {
    return template.rowOf(token.words()).isPresent()
        || template.columnOf(token.words()).isPresent()
        || template.groups().contains(token.words());
  }
}

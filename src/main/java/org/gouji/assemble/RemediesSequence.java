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
    int first = -1;
    int last = -1;
    List<CellToken> figures = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      CellToken token = tokens.get(i);
      if (isLabel(token, template)) {
        first = first < 0 ? i : first;
        last = i;
        if (!figures.isEmpty()) {
          // Figures between the heads: another form than this reader knows.
          figures.clear();
        }
      } else if (first >= 0 && token.isFigureLike()) {
        figures.add(token);
      } else if (!figures.isEmpty()) {
        break;
      }
    }
    if (first < 0) {
      return Optional.empty();
    }
    int end = figures.isEmpty() ? last + 1 : tokens.indexOf(figures.get(figures.size() - 1)) + 1;
    List<RawCell> cells = cells(figures, tokens.get(last), template.cells());
    Table table = new RemediesBinder(template).bind(cells, edition, tokens.get(first).place());
    return Optional.of(new Found(table, first, end));
  }

  /** The figures, with blank cells between them where the bars leave no doubt. */
  private static List<RawCell> cells(List<CellToken> figures, CellToken lastLabel, int size) {
    List<RawCell> cells = new ArrayList<>();
    for (CellToken figure : figures) {
      cells.add(new RawCell(figure.text(), figure.place(), true));
    }
    if (figures.isEmpty() || figures.size() >= size) {
      return cells;
    }
    int begin = figures.get(0).bars();
    boolean whole =
        figures.get(figures.size() - 1).bars() - begin == size - 1
            && lastLabel.line() < figures.get(0).line()
            && figures.stream().map(CellToken::bars).distinct().count() == figures.size();
    if (!whole) {
      return cells;
    }
    List<RawCell> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      all.add(new RawCell("", figures.get(0).place(), true));
    }
    for (int i = 0; i < figures.size(); i++) {
      all.set(figures.get(i).bars() - begin, cells.get(i));
    }
    return all;
  }

  private static boolean isLabel(CellToken token, TableTemplate template) {
    return template.rowOf(token.words()).isPresent()
        || template.columnOf(token.words()).isPresent()
        || template.groups().contains(token.words());
  }
}

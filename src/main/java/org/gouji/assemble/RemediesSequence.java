package org.gouji.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.assemble.RawRow.RawCell;
import org.gouji.edition.Edition;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Place;
import org.gouji.model.Table;
import org.jspecify.annotations.Nullable;

/** Rebuilds {@code remedies} from the sequence of its cells: heads first, then a row of figures. */
final class RemediesSequence {
  /** Numbers with blanks, commas or nothing between them: cells that have lost their borders. */
  private static final Pattern FIGURES =
      Pattern.compile("[0-9０-９]\\s+[0-9０-９]|[0-9０-９]{10}|(?:[0-9０-９]{1,6}[,，;；]){4}");

  private static final Pattern SENTENCE = Pattern.compile("[，。；]");

  /** A line that has so many names of columns is the head of a table, whatever else it has. */
  private static final int FEWEST_COLUMNS = 3;

  private static final int MOST_PARTS = 3;
  private static final int SHORTEST_LABEL = 2;
  private static final int LONGEST_GLUED = 20;

  private RemediesSequence() {}

  /**
   * A table that was found in a sequence.
   *
   * @param table the table
   * @param from the index of its first token
   * @param to the index behind its last token
   */
  record Found(Table table, int from, int to) {}

  /**
   * Rebuilds the table; nothing where neither a head of it is seen nor as many figures as it has.
   */
  static Optional<Found> read(
      List<CellToken> tokens, TableTemplate template, Edition edition, boolean linesLost) {
    List<CellToken> labels = new ArrayList<>();
    List<CellToken> figures = new ArrayList<>();
    @Nullable CellToken unplaced = null;
    boolean words = false;
    int first = -1;
    int end = 0;
    int i = 0;
    for (; i < tokens.size(); i++) {
      CellToken token = tokens.get(i);
      int parts = parts(tokens, i, template);
      if (parts > 0) {
        first = first < 0 ? i : first;
        labels.add(CellToken.joined(tokens.subList(i, i + parts)));
        i += parts - 1;
        end = i + 1;
        // Figures between the heads: another form than this reader knows.
        unplaced = figures.isEmpty() ? unplaced : figures.get(0);
        unplaced = hasFigures(token, template) ? token : unplaced;
        figures.clear();
        words = false;
      } else if (first >= 0 && token.isFigureLike()) {
        figures.add(token);
        end = i + 1;
      } else if (first >= 0 && figures.isEmpty()) {
        words = true;
        unplaced = FIGURES.matcher(token.text()).find() ? token : unplaced;
      } else if (!figures.isEmpty()) {
        break;
      }
    }
    dropPageNumber(figures, template.cells());
    if (first < 0) {
      return headless(tokens, template, edition);
    }
    // Words on the line of the figures, or figures behind the words: a cell that is no figure.
    boolean broken =
        !figures.isEmpty()
            && (words
                || (i < tokens.size()
                    && (tokens.get(i).line() == figures.get(figures.size() - 1).line()
                        || tokens.subList(i, tokens.size()).stream()
                            .anyMatch(CellToken::isFigureLike))));
    if (figures.isEmpty() && (unplaced != null || linesLost)) {
      // Figures stand there, in a form that this reader does not know, or did: nothing is blank.
      figures.add(unplaced == null ? tokens.get(first) : unplaced);
      broken = true;
    }
    boolean moved = !figures.isEmpty() && !new RemediesHeads(labels, template).isFormsOrder();
    List<RawCell> cells = new FigureLine(labels, figures, template.cells()).cells(broken || moved);
    Place place = tokens.get(first).place();
    RemediesBinder binder = new RemediesBinder(template);
    Table table = moved ? binder.doubt(cells, edition, place) : binder.bind(cells, edition, place);
    return Optional.of(new Found(table, first, end));
  }

  /** The number of a page may stand before the row of figures or behind it. */
  private static void dropPageNumber(List<CellToken> figures, int size) {
    if (figures.size() != size + 1) {
      return;
    }
    for (int i : new int[] {0, size}) {
      List<CellToken> row = figures.subList(i == 0 ? 1 : 0, i == 0 ? size + 1 : size);
      boolean oneLine = row.get(0).line() == row.get(size - 1).line();
      if (oneLine && PageNumber.is(figures.get(i), row)) {
        figures.remove(i);
        return;
      }
    }
  }

  /** As many figures as the form has, and no head to tell which is which: all are in doubt. */
  private static Optional<Found> headless(
      List<CellToken> tokens, TableTemplate template, Edition edition) {
    int run = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      boolean figure = i < tokens.size() && tokens.get(i).isFigureLike();
      if (!figure && run == template.cells()) {
        List<RawCell> cells =
            tokens.subList(i - run, i).stream()
                .map(token -> new RawCell(token.text(), token.place(), false))
                .toList();
        Table table = new RemediesBinder(template).bind(cells, edition, cells.get(0).place());
        return Optional.of(new Found(table, i - run, i));
      }
      run = figure ? run + 1 : 0;
    }
    return Optional.empty();
  }

  /** How many cells from one on make a label that may be broken over some; 0 if they make none. */
  private static int parts(List<CellToken> tokens, int from, TableTemplate template) {
    for (int size = Math.min(MOST_PARTS, tokens.size() - from); size > 1; size--) {
      List<CellToken> parts = tokens.subList(from, from + size);
      boolean words =
          parts.stream().noneMatch(part -> part.isFigureLike() || part.words().isEmpty());
      if (words && template.isLabel(CellToken.joined(parts).words())) {
        return size;
      }
    }
    return isLabel(tokens.get(from), template) ? 1 : 0;
  }

  private static int columns(CellToken token, TableTemplate template) {
    int columns = 0;
    if (SENTENCE.matcher(token.text()).find()) {
      // 结果维持 6 件，结果纠正 1 件，其他结果 2 件。
      return 0;
    }
    for (String column : template.rows().get(0).columns()) {
      columns += token.words().contains(template.column(column).label()) ? 1 : 0;
    }
    return columns;
  }

  /** Whether figures ran together with the names of columns before them. */
  private static boolean hasFigures(CellToken token, TableTemplate template) {
    return !template.isLabel(token.words()) && token.text().chars().anyMatch(Character::isDigit);
  }

  private static boolean isLabel(CellToken token, TableTemplate template) {
    return template.isLabel(token.words())
        || columns(token, template) >= FEWEST_COLUMNS
        || isGlued(token.words(), template);
  }

  /** Whether words are two labels that ran together (行政复议行政诉讼). */
  private static boolean isGlued(String words, TableTemplate template) {
    int end = words.length() > LONGEST_GLUED ? 0 : words.length() - SHORTEST_LABEL;
    for (int i = SHORTEST_LABEL; i <= end; i++) {
      if (template.isLabel(words.substring(0, i)) && template.isLabel(words.substring(i))) {
        return true;
      }
    }
    return false;
  }
}

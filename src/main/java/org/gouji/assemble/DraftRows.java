package org.gouji.assemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gouji.assemble.RawRow.RawCell;
import org.gouji.edition.Labels;
import org.gouji.edition.TableTemplate;
import org.gouji.model.TableName;

/**
 * Turns the drafts of a flattened table into rows. A row with blank cells is bound where {@link
 * RowMeasure} is certain of its columns; any other row that is not whole stays in doubt.
 */
final class DraftRows {
  private final List<RowDraft> drafts = new ArrayList<>();

  /** Which of the rows each draft begins. */
  private final List<Integer> starts = new ArrayList<>();

  private final RowMeasure measure;
  private final boolean linesLost;

  /** Whether the last figure of each row is the sum of the others. */
  private final boolean sums;

  DraftRows(List<RowDraft> drafts, TableTemplate template, boolean linesLost) {
    this.linesLost = linesLost;
    this.sums = template.name() == TableName.REQUESTS;
    RowMeasure sizes = new RowMeasure(drafts, template);
    for (RowDraft draft : drafts) {
      starts.add(this.drafts.size());
      split(draft, sizes);
    }
    this.measure = new RowMeasure(this.drafts, template);
  }

  List<RawRow> rows() {
    List<RawRow> rows = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      RowDraft draft = drafts.get(i);
      rows.add(new RawRow(draft.row(), draft.label().text(), cells(i), draft.begin().place()));
    }
    return rows;
  }

  /** A head that stands before a draft, before the row that this has become. */
  RawTable.Head shifted(RawTable.Head head) {
    int row = head.beforeRow() < starts.size() ? starts.get(head.beforeRow()) : drafts.size();
    return new RawTable.Head(row, head.labels(), head.place());
  }

  /** Parts a draft that has swallowed rows whose labels the template does not know. */
  private void split(RowDraft draft, RowMeasure sizes) {
    int size = sizes.size(draft);
    RowDraft current =
        draft.row().isPresent()
            ? new RowDraft(draft.row().get(), draft.begin(), draft.label(), draft.labels())
            : draft;
    drafts.add(current);
    List<CellToken> rest = draft.rest();
    // What stands between a label and its figures is the label's second line.
    int i = 0;
    while (i < rest.size() && rest.size() - i > size && !rest.get(i).isFigureLike()) {
      if (draft.row().isPresent() && isNumbered(rest.get(i).text().strip())) {
        // A label of its own: the one before may be that of a group here, without figures.
        current.doubt();
        current = new RowDraft(rest.get(i));
        drafts.add(current);
      }
      i++;
    }
    int figuresEnd = rest.size();
    while (figuresEnd > i && !rest.get(figuresEnd - 1).isFigureLike()) {
      figuresEnd--;
    }
    for (; i < rest.size(); i++) {
      CellToken token = rest.get(i);
      boolean full = current.rest().size() >= sizes.size(current);
      if (full && current.isOneLine() && PageNumber.is(token, current.rest())) {
        continue;
      }
      if (full && !token.isFigureLike()) {
        if (i >= figuresEnd) {
          return;
        }
        current = new RowDraft(token);
        drafts.add(current);
      } else {
        current.add(token);
      }
    }
  }

  /** Whether words stand behind a number: a number alone may be the label's own. */
  private static boolean isNumbered(String text) {
    int end = Labels.numberingEnd(text);
    return end > 0 && end < text.length();
  }

  private List<RawCell> cells(int index) {
    RowDraft draft = drafts.get(index);
    if (measure.isWhole(draft)) {
      return draft.rest().stream().map(token -> cell(token, true)).toList();
    }
    int size = measure.size(draft);
    if (draft.isDoubted() || (draft.rest().isEmpty() && linesLost)) {
      return Collections.nCopies(size, cell(draft.label(), false));
    }
    // Where no row has figures to spare, a row without any has blank cells.
    Optional<List<Integer>> columns =
        draft.rest().isEmpty() && !measure.hasSpare()
            ? Optional.of(List.of())
            : measure.columns(index);
    boolean glued = sums && draft.rest().size() == size - 1 && GluedFigures.areIn(draft.rest());
    if (columns.isEmpty() || draft.rest().size() >= size || glued) {
      // Words instead of a lone figure can be told as such; any figure here may be another cell's.
      return draft.rest().stream()
          .map(token -> cell(token, size == 1 && !token.isFigureLike()))
          .toList();
    }
    List<RawCell> cells = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      cells.add(new RawCell("", draft.label().place(), true));
    }
    for (int i = 0; i < draft.rest().size(); i++) {
      cells.set(columns.get().get(i), cell(draft.rest().get(i), true));
    }
    return cells;
  }

  private static RawCell cell(CellToken token, boolean certain) {
    return new RawCell(token.text(), token.place(), certain);
  }
}

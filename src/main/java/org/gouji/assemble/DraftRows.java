package org.gouji.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.assemble.RawRow.RawCell;
import org.gouji.edition.TableTemplate;

/**
 * Turns the drafts of a flattened table into rows. Complete rows show how far apart the cells of
 * this text stand, in bars or, where it has none, in lines; by that measure a row with blank cells
 * is bound, provided that it is as long as a complete one.
 */
final class DraftRows {
  private final List<RowDraft> drafts = new ArrayList<>();
  private final int width;
  private final boolean bars;
  private final List<Integer> pattern = new ArrayList<>();
  private final Set<String> lengths = new HashSet<>();
  private boolean regular = true;

  DraftRows(List<RowDraft> drafts, TableTemplate template) {
    this.width = template.rows().stream().mapToInt(row -> row.columns().size()).max().orElse(0);
    drafts.forEach(this::split);
    this.bars = this.drafts.stream().anyMatch(d -> d.rest().stream().anyMatch(t -> t.bars() > 0));
    for (int i = 0; i < this.drafts.size(); i++) {
      learn(i);
    }
  }

  List<RawRow> rows() {
    List<RawRow> rows = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      RowDraft draft = drafts.get(i);
      rows.add(new RawRow(draft.row(), draft.label().text(), cells(i), draft.begin().place()));
    }
    return rows;
  }

  /** Parts a draft that has swallowed rows whose labels the template does not know. */
  private void split(RowDraft draft) {
    int size = size(draft);
    RowDraft current =
        draft.row().isPresent()
            ? new RowDraft(draft.row().get(), draft.begin(), draft.label(), draft.labels())
            : draft;
    drafts.add(current);
    List<CellToken> rest = draft.rest();
    // What stands between a label and its figures is the label's second line.
    int i = 0;
    while (i < rest.size() && rest.size() - i > size && !rest.get(i).isFigureLike()) {
      i++;
    }
    for (; i < rest.size(); i++) {
      CellToken token = rest.get(i);
      boolean full = current.rest().size() >= (current.row().isPresent() ? size : width);
      if (full && !token.isFigureLike()) {
        if (rest.subList(i, rest.size()).stream().noneMatch(CellToken::isFigureLike)) {
          return;
        }
        current = new RowDraft(token);
        drafts.add(current);
      } else {
        current.add(token);
      }
    }
  }

  private int size(RowDraft draft) {
    return draft.row().map(row -> row.columns().size()).orElse(width);
  }

  private void learn(int index) {
    RowDraft draft = drafts.get(index);
    if (draft.rest().size() != size(draft)) {
      return;
    }
    for (int i = 0; i < draft.rest().size(); i++) {
      int offset = offset(draft, draft.rest().get(i));
      if (i == pattern.size()) {
        regular &= offset > (i == 0 ? 0 : pattern.get(i - 1));
        pattern.add(offset);
      } else {
        regular &= pattern.get(i) == offset;
      }
    }
    length(index).ifPresent(lengths::add);
  }

  private List<RawCell> cells(int index) {
    RowDraft draft = drafts.get(index);
    int size = size(draft);
    if (draft.rest().size() < size && (draft.rest().isEmpty() || isMeasured(index, size))) {
      List<RawCell> cells = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        cells.add(SequenceReader.blank(draft));
      }
      for (CellToken token : draft.rest()) {
        cells.set(pattern.indexOf(offset(draft, token)), cell(token));
      }
      return cells;
    }
    return draft.rest().stream().map(DraftRows::cell).toList();
  }

  /** Whether the places of a row's cells are certain though some cells are blank. */
  private boolean isMeasured(int index, int size) {
    RowDraft draft = drafts.get(index);
    if (!regular || pattern.size() < size) {
      return false;
    }
    List<Integer> places =
        draft.rest().stream().map(token -> pattern.indexOf(offset(draft, token))).toList();
    boolean fits = places.stream().allMatch(place -> place >= 0 && place < size);
    Optional<String> length = length(index);
    boolean whole = length.isPresent() ? lengths.contains(length.get()) : places.contains(size - 1);
    return fits && whole;
  }

  private int offset(RowDraft draft, CellToken token) {
    return measure(token) - measure(draft.label());
  }

  private int measure(CellToken token) {
    return bars ? token.bars() : token.line();
  }

  /** How long a row is up to the next, together with what must be equal for a comparison. */
  private Optional<String> length(int index) {
    if (index + 1 == drafts.size()) {
      return Optional.empty();
    }
    RowDraft draft = drafts.get(index);
    RowDraft next = drafts.get(index + 1);
    int length = measure(next.begin()) - measure(draft.label());
    return Optional.of(size(draft) + ":" + draft.labels() + ":" + next.labels() + ":" + length);
  }

  private static RawCell cell(CellToken token) {
    return new RawCell(token.text(), token.place(), true);
  }
}

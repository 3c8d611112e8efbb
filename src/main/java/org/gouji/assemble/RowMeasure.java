package org.gouji.assemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.gouji.edition.TableTemplate;

/**
 * How far apart the cells of a flattened table stand, in bars or, where it has none, in lines.
 * Complete rows show it. By that measure the cells of a row with blanks are placed, provided that
 * nothing of the row was lost: its last cell is there, or it is as long as complete rows are.
 */
final class RowMeasure {
  private static final int UNKNOWN = -1;

  private final List<RowDraft> drafts;
  private final int width;
  private final boolean bars;

  /** How far behind the label each column stands; {@link #UNKNOWN} where rows do not tell. */
  private final List<Integer> places;

  RowMeasure(List<RowDraft> drafts, TableTemplate template) {
    this.drafts = drafts;
    this.width = template.width();
    this.bars = hasBars(drafts);
    List<Integer> shown = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      List<Integer> offsets = new ArrayList<>();
      for (RowDraft draft : drafts) {
        if (isComplete(draft) && size(draft) > column) {
          offsets.add(offset(draft, column));
        }
      }
      // One row alone shows nothing: it may be the odd one.
      shown.add(offsets.size() < 2 ? UNKNOWN : most(offsets).orElse(UNKNOWN));
    }
    this.places = stepped(shown);
  }

  private static boolean hasBars(List<RowDraft> drafts) {
    for (RowDraft draft : drafts) {
      for (CellToken token : draft.rest()) {
        if (token.bars() > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many figures a row must have. */
  int size(RowDraft draft) {
    return draft.row().isPresent() ? draft.row().get().columns().size() : width;
  }

  /** Whether a row has as many figures as it must, and they stand where others have theirs. */
  boolean isWhole(RowDraft draft) {
    if (!isComplete(draft)) {
      return false;
    }
    if (!isApart()) {
      // What blanks part stands on one line.
      return draft.rest().stream().map(CellToken::line).distinct().count() == 1;
    }
    for (int i = 0; i < size(draft); i++) {
      if (places.get(i) != UNKNOWN && places.get(i) != offset(draft, i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether columns stand apart by the measure: those that only blanks part stand with the label.
   */
  private boolean isApart() {
    return !places.contains(0);
  }

  /** Whether a row has more figures than it should: they may be those of another row. */
  boolean hasSpare() {
    return drafts.stream()
        .anyMatch(
            draft -> draft.rest().stream().filter(CellToken::isFigureLike).count() > size(draft));
  }

  /** Which column each token of a row stands in, where that is certain. */
  Optional<List<Integer>> columns(int index) {
    RowDraft draft = drafts.get(index);
    int size = size(draft);
    if (!isApart()) {
      return Optional.empty();
    }
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < draft.rest().size(); i++) {
      int column = places.indexOf(offset(draft, i));
      boolean behind = columns.isEmpty() || column > columns.get(columns.size() - 1);
      if (column < 0 || column >= size || !behind || !draft.rest().get(i).isFigureLike()) {
        return Optional.empty();
      }
      columns.add(column);
    }
    boolean certain = columns.contains(size - 1) || isFullLength(index) || isFullLine(draft);
    return certain ? Optional.of(columns) : Optional.empty();
  }

  /** As long as most complete rows of the size; a widest row may be measured by all others. */
  private boolean isFullLength(int index) {
    int size = size(drafts.get(index));
    List<Integer> same = new ArrayList<>();
    List<Integer> gaps = new ArrayList<>();
    for (int i = 0; i + 1 < drafts.size(); i++) {
      if (isComplete(drafts.get(i))) {
        gaps.add(length(i) - offset(drafts.get(i), size(drafts.get(i)) - 1));
        if (size(drafts.get(i)) == size) {
          same.add(length(i));
        }
      }
    }
    Optional<Integer> full = most(same);
    boolean even = gaps.stream().distinct().count() == 1;
    if (full.isEmpty() && same.isEmpty() && size == width && even) {
      full = Optional.of(places.get(size - 1) + gaps.get(0));
    }
    return index + 1 < drafts.size() && full.isPresent() && full.get() == length(index);
  }

  /** A row on a line of its own that has as many bars behind its label as complete rows have. */
  private boolean isFullLine(RowDraft row) {
    List<Integer> same = new ArrayList<>();
    for (RowDraft draft : drafts) {
      if (isComplete(draft) && size(draft) == size(row) && isOneLine(draft)) {
        same.add(barsBehindLabel(draft));
      }
    }
    return isOneLine(row) && most(same).stream().anyMatch(full -> full == barsBehindLabel(row));
  }

  private boolean isOneLine(RowDraft draft) {
    return bars && draft.rest().stream().allMatch(token -> token.line() == draft.label().line());
  }

  private static int barsBehindLabel(RowDraft draft) {
    return draft.label().barsOfLine() - draft.label().barsInLine();
  }

  private int length(int index) {
    return measure(drafts.get(index + 1).begin()) - measure(drafts.get(index).label());
  }

  private boolean isComplete(RowDraft draft) {
    for (CellToken token : draft.rest()) {
      if (!token.isFigureLike()) {
        return false;
      }
    }
    return draft.rest().size() == size(draft);
  }

  private int offset(RowDraft draft, int token) {
    return measure(draft.rest().get(token)) - measure(draft.label());
  }

  private int measure(CellToken token) {
    return bars ? token.bars() : token.line();
  }

  /** Places that rows agree on, and the others at the step that these keep. */
  private List<Integer> stepped(List<Integer> shown) {
    boolean none = Collections.frequency(shown, UNKNOWN) == shown.size();
    int step = none ? (bars ? 1 : UNKNOWN) : shown.get(0);
    for (int i = 0; i < width; i++) {
      if (step <= 0 || (shown.get(i) != UNKNOWN && shown.get(i) != step * (i + 1))) {
        return shown;
      }
    }
    List<Integer> stepped = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      stepped.add(step * (i + 1));
    }
    return stepped;
  }

  /** The number that more than half of the numbers are. */
  private static Optional<Integer> most(List<Integer> numbers) {
    for (Integer number : numbers) {
      if (2 * Collections.frequency(numbers, number) > numbers.size()) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }
}

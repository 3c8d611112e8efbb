package org.gouji.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.edition.TableTemplate;

/**
 * Where the cells of a flattened table stand, on the scale that its complete rows keep. By that
 * measure the cells of a row with blanks are placed, provided that nothing of the row was lost: its
 * last cell is there, or it is as long as complete rows are.
 */
final class RowMeasure {
  /** A bar behind a cell, and one before the next where rows begin with one. */
  private static final int WIDEST_UNPADDED = 2;

  /** Rows that may have lost or won a cell. */
  private static final int MOST_ODD = 2;

  private final List<RowDraft> drafts;
  private final int width;
  private final boolean bars;

  /** How many bars most lines have. */
  private final Optional<Integer> usual;

  /** Whether the blank cells beside and below labels that span were kept, so that columns align. */
  private final boolean blanksKept;

  /** The scale that most complete rows keep; both where they do not tell. */
  private final List<RowScale> scales = new ArrayList<>();

  RowMeasure(List<RowDraft> drafts, TableTemplate template) {
    this.drafts = drafts;
    this.width = template.width();
    this.bars = hasBars(drafts);
    List<RowDraft> complete = drafts.stream().filter(this::isComplete).toList();
    this.usual = RowScale.most(drafts.stream().map(draft -> draft.label().barsOfLine()).toList());
    RowScale fromLabel = RowScale.fromLabel(complete, width, bars);
    RowScale fromLine = RowScale.fromLine(complete, width);
    boolean lines = bars && fromLine.isKnown() && isMostlyLines();
    int labels = fromLabel.keeping(complete);
    int starts = lines ? fromLine.keeping(complete) : -1;
    this.blanksKept = lines && isIndented() && isEven();
    // One row more or less may be the odd one.
    if (!blanksKept && (!lines || labels >= starts - 1)) {
      scales.add(fromLabel);
    }
    if (lines && (blanksKept || starts >= labels - 1)) {
      scales.add(fromLine);
    }
  }

  private boolean isMostlyLines() {
    return drafts.stream().filter(this::isOneLine).count() >= drafts.size() - MOST_ODD;
  }

  /** Whether some labels stand behind blank cells, as those of a group whose label is above. */
  private boolean isIndented() {
    return drafts.stream()
            .filter(draft -> draft.labels() == 1)
            .map(draft -> draft.label().barsInLine())
            .distinct()
            .count()
        > 1;
  }

  /**
   * Whether nearly all lines have as many bars, so that no cell of a label that spans is lacking.
   */
  private boolean isEven() {
    return drafts.stream().filter(this::isUsualLine).count() >= drafts.size() - MOST_ODD;
  }

  /** Whether the line of a row has as many bars as most. */
  private boolean isUsualLine(RowDraft draft) {
    return usual.filter(bars -> bars == draft.label().barsOfLine()).isPresent();
  }

  /** Whether bars part cells: some that stand above the table do not. */
  private static boolean hasBars(List<RowDraft> drafts) {
    for (RowDraft draft : drafts) {
      for (CellToken token : draft.rest()) {
        if (token.bars() > draft.label().bars()) {
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
    return scales.stream().anyMatch(scale -> scale.isKept(draft));
  }

  /**
   * Whether columns stand apart by the measure: those that only blanks part stand with the label.
   */
  private boolean isApart() {
    return scales.get(0).isApart();
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
    List<Integer> columns = scales.get(0).columns(draft);
    boolean figures = draft.rest().stream().allMatch(CellToken::isFigureLike);
    boolean agreed = scales.stream().allMatch(scale -> scale.columns(draft).equals(columns));
    boolean moved = blanksKept && !isUsualLine(draft);
    if (!figures || !agreed || moved || !rise(columns, size)) {
      return Optional.empty();
    }
    boolean mayEndBlank = columns.isEmpty() || !isPadded();
    boolean certain =
        columns.contains(size - 1) || (mayEndBlank && (isFullLength(index) || isFullLine(draft)));
    return certain ? Optional.of(columns) : Optional.empty();
  }

  private static boolean rise(List<Integer> columns, int size) {
    int last = -1;
    for (int column : columns) {
      if (column <= last || column >= size) {
        return false;
      }
      last = column;
    }
    return true;
  }

  /**
   * Whether rows are filled up with bars that part no cells. Such a bar behind a figure may stand
   * for a cell that got lost as well as for one that is blank.
   */
  private boolean isPadded() {
    List<Integer> gaps = gaps().stream().distinct().toList();
    boolean even = gaps.size() == 1 && gaps.get(0) <= WIDEST_UNPADDED;
    // The widest rows are never filled up: narrower ones must show that they are not.
    return bars && !(even && hasNarrow());
  }

  /**
   * Whether a complete row does not reach as far as others; nothing shows how far the last does.
   */
  private boolean hasNarrow() {
    boolean groups = drafts.stream().allMatch(draft -> size(draft) == width);
    for (RowDraft draft : drafts.subList(0, drafts.size() - 1)) {
      if (isComplete(draft) && (groups ? draft.labels() == 1 : size(draft) < width)) {
        return true;
      }
    }
    return false;
  }

  /** How far behind the last figure of each complete row the next row begins. */
  private List<Integer> gaps() {
    List<Integer> gaps = new ArrayList<>();
    for (int i = 0; i + 1 < drafts.size(); i++) {
      RowDraft draft = drafts.get(i);
      if (isComplete(draft)) {
        gaps.add(measure(drafts.get(i + 1).begin()) - measure(last(draft)));
      }
    }
    return gaps;
  }

  private static CellToken last(RowDraft draft) {
    return draft.rest().get(draft.rest().size() - 1);
  }

  /** As long as most complete rows of the size; a widest row may be measured by all others. */
  private boolean isFullLength(int index) {
    if (index + 1 == drafts.size()) {
      return false;
    }
    int size = size(drafts.get(index));
    List<Integer> same = new ArrayList<>();
    for (int i = 0; i + 1 < drafts.size(); i++) {
      if (isComplete(drafts.get(i)) && size(drafts.get(i)) == size) {
        same.add(length(i));
      }
    }
    if (!same.isEmpty()) {
      return RowScale.most(same).filter(full -> full == length(index)).isPresent();
    }
    List<Integer> gaps = gaps();
    return size == width
        && gaps.stream().distinct().count() == 1
        && scales.get(0).place(size - 1) + gaps.get(0) == length(index);
  }

  /** A row on a line of its own that has as many bars behind its label as complete rows have. */
  private boolean isFullLine(RowDraft row) {
    List<Integer> same = new ArrayList<>();
    for (RowDraft draft : drafts) {
      if (isComplete(draft) && size(draft) == size(row) && isOneLine(draft)) {
        same.add(barsBehindLabel(draft));
      }
    }
    return isOneLine(row)
        && RowScale.most(same).stream().anyMatch(full -> full == barsBehindLabel(row));
  }

  private boolean isOneLine(RowDraft draft) {
    return bars && draft.isOneLine();
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

  private int measure(CellToken token) {
    return bars ? token.bars() : token.line();
  }
}

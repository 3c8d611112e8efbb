package org.gouji.assemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;

/**
 * Where the columns of a flattened table stand: so many bars or lines behind the label of the row,
 * or, where the blank cells beside labels were kept, so many bars behind the beginning of the line.
 */
final class RowScale {
  private static final int UNKNOWN = -1;

  private final ToIntBiFunction<RowDraft, CellToken> offset;

  /** Where each column stands; {@link #UNKNOWN} where rows do not tell. */
  private final List<Integer> places;

  private RowScale(ToIntBiFunction<RowDraft, CellToken> offset, List<Integer> places) {
    this.offset = offset;
    this.places = places;
  }

  /** A scale that begins with the label; in bars or, where there are none, in lines. */
  static RowScale fromLabel(List<RowDraft> complete, int width, boolean bars) {
    ToIntBiFunction<RowDraft, CellToken> offset =
        bars
            ? (row, token) -> token.bars() - row.label().bars()
            : (row, token) -> token.line() - row.label().line();
    List<Integer> shown = shown(complete, width, offset);
    boolean none = Collections.frequency(shown, UNKNOWN) == width;
    int step = none ? (bars ? 1 : UNKNOWN) : shown.get(0);
    return new RowScale(offset, step > 0 ? stepped(shown, step, step) : shown);
  }

  /** A scale that begins with the line. */
  static RowScale fromLine(List<RowDraft> complete, int width) {
    ToIntBiFunction<RowDraft, CellToken> offset = (row, token) -> token.barsInLine();
    List<Integer> shown = shown(complete, width, offset);
    return new RowScale(offset, shown.get(0) < 0 ? shown : stepped(shown, shown.get(0), 1));
  }

  private static List<Integer> shown(
      List<RowDraft> complete, int width, ToIntBiFunction<RowDraft, CellToken> offset) {
    List<Integer> shown = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      List<Integer> offsets = new ArrayList<>();
      for (RowDraft row : complete) {
        if (row.rest().size() > column) {
          offsets.add(offset.applyAsInt(row, row.rest().get(column)));
        }
      }
      // One row alone shows nothing: it may be the odd one.
      shown.add(offsets.size() < 2 ? UNKNOWN : most(offsets).orElse(UNKNOWN));
    }
    return shown;
  }

  /** Places that rows agree on, and the others at the step that these keep. */
  private static List<Integer> stepped(List<Integer> shown, int first, int step) {
    List<Integer> stepped = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      int place = first + step * i;
      if (shown.get(i) != UNKNOWN && shown.get(i) != place) {
        return shown;
      }
      stepped.add(place);
    }
    return stepped;
  }

  /** Whether rows tell where columns stand. */
  boolean isKnown() {
    return !places.contains(UNKNOWN);
  }

  /** Whether columns stand apart from the label. */
  boolean isApart() {
    return !places.contains(0);
  }

  /** Where a column stands. */
  int place(int column) {
    return places.get(column);
  }

  /** How many complete rows have their figures where the scale has its columns. */
  int keeping(List<RowDraft> complete) {
    return (int) complete.stream().filter(this::isKept).count();
  }

  /** Whether the figures of a complete row stand where the scale has its columns. */
  boolean isKept(RowDraft complete) {
    for (int i = 0; i < complete.rest().size(); i++) {
      int place = offset.applyAsInt(complete, complete.rest().get(i));
      if (places.get(i) != UNKNOWN && places.get(i) != place) {
        return false;
      }
    }
    return true;
  }

  /** The column of each cell of a row; -1 for one that stands in none. */
  List<Integer> columns(RowDraft row) {
    return row.rest().stream().map(token -> places.indexOf(offset.applyAsInt(row, token))).toList();
  }

  /** The number that more than half of the numbers are. */
  static Optional<Integer> most(List<Integer> numbers) {
    for (Integer number : numbers) {
      if (2 * Collections.frequency(numbers, number) > numbers.size()) {
        return Optional.of(number);
      }
    }
    return Optional.empty();
  }
}

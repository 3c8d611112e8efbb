package org.gouji.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.assemble.RawRow.RawCell;

/**
 * The one row of figures of a flattened {@code remedies}. As many figures as the form has cells are
 * those cells, unless the bars or lines between them show that one was lost and another added;
 * fewer are placed where the bars leave no doubt which cells are blank.
 */
final class FigureLine {
  /** A bar behind a cell, and one before the next where rows begin with one. */
  private static final int WIDEST_UNPADDED = 2;

  /** The heads of the form: reconsideration and litigation, then five results and two ways, ten. */
  private static final int MIDDLE_HEADS = 7;

  private static final int LOWEST_HEADS = 10;
  private static final int ALL_HEADS = 2 + MIDDLE_HEADS + LOWEST_HEADS;

  private final List<CellToken> labels;
  private final List<CellToken> figures;
  private final int size;
  private final boolean bars;

  /**
   * Makes a row.
   *
   * @param labels the heads above it, in their order
   * @param figures its figures, in their order
   * @param size how many cells the form has
   */
  FigureLine(List<CellToken> labels, List<CellToken> figures, int size) {
    this.labels = labels;
    this.figures = figures;
    this.size = size;
    this.bars = figures.stream().anyMatch(figure -> figure.bars() > labels.get(0).bars());
  }

  /**
   * The cells of the row; each in doubt where it is not certain which it is.
   *
   * @param doubted whether they are in doubt anyway
   */
  List<RawCell> cells(boolean doubted) {
    if (figures.isEmpty()) {
      return List.of();
    }
    if (figures.size() >= size) {
      boolean closed = isLineOfItsOwn() ? isClosedLine() : beginsAtOnce();
      boolean certain = !doubted && isEven() && closed;
      return figures.stream().map(figure -> cell(figure, certain)).toList();
    }
    OptionalInt origin = doubted ? OptionalInt.empty() : origin();
    if (origin.isEmpty()) {
      return figures.stream().map(figure -> cell(figure, false)).toList();
    }
    List<RawCell> all = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      all.add(new RawCell("", figures.get(0).place(), true));
    }
    for (CellToken figure : figures) {
      all.set(figure.bars() - origin.getAsInt(), cell(figure, true));
    }
    return all;
  }

  /** How many bars stand before the first cell of a row that has blank cells. */
  private OptionalInt origin() {
    CellToken first = figures.get(0);
    CellToken last = last(figures);
    boolean distinct =
        figures.stream().map(CellToken::bars).distinct().count() == figures.size()
            && last(labels).line() < first.line();
    if (!bars || !distinct) {
      return OptionalInt.empty();
    }
    if (!isOneLine()) {
      boolean ends = last.bars() - first.bars() == size - 1 && beginsAtOnce();
      return ends ? OptionalInt.of(first.bars()) : OptionalInt.empty();
    }
    int origin = first.bars() - first.barsInLine() + outerBars(true);
    int column = last.bars() - origin;
    boolean inside = origin <= first.bars() && column < size && (column == size - 1 || !isPadded());
    return isFullLine() && inside ? OptionalInt.of(origin) : OptionalInt.empty();
  }

  /**
   * Whether more bars stand between heads than part their cells: rows are filled up. Where figures
   * are too, a bar behind them may stand for a cell that got lost as well as for one that is blank.
   */
  private boolean isPadded() {
    return bars && widestStep() > WIDEST_UNPADDED;
  }

  private boolean isOneLine() {
    return bars && figures.get(0).line() == last(figures).line();
  }

  /** Whether the line of the figures is not that of the heads, too. */
  private boolean isLineOfItsOwn() {
    return isOneLine() && last(labels).line() != figures.get(0).line();
  }

  /**
   * A line that begins where the heads begin and has a bar between its figures, one behind at most.
   * Below heads that have lost their bars it has one at both ends or at none.
   */
  private boolean isClosedLine() {
    int from = figures.get(0).barsInLine();
    int to = last(figures).barsInLine();
    int behind = last(figures).barsOfLine() - to;
    boolean headsHaveBars = last(labels).barsOfLine() > 0;
    boolean begins = headsHaveBars ? from == outerBars(true) : from == behind;
    return begins && to - from == size - 1 && behind <= 1;
  }

  /** A line has as many bars as its cells need, and those at its ends that the heads have too. */
  private boolean isFullLine() {
    return last(figures).barsOfLine() == size - 1 + outerBars(true) + outerBars(false);
  }

  private int outerBars(boolean leading) {
    String heads = last(labels).paragraph().text().strip();
    return CellToken.isBar(heads.charAt(leading ? 0 : heads.length() - 1)) ? 1 : 0;
  }

  /**
   * Whether the first figure stands no farther behind the heads than these stand apart; where rows
   * are filled up, as far behind the first head of the last row as this behind that of the row
   * before.
   */
  private boolean beginsAtOnce() {
    if (!bars && figures.get(0).line() == last(figures).line()) {
      // Blanks part them: where a blank cell stood would not show anyway.
      return true;
    }
    if (!isPadded()) {
      return measure(figures.get(0)) - measure(last(labels)) <= widestStep();
    }
    if (labels.size() != ALL_HEADS) {
      return false;
    }
    int lowest = measure(labels.get(ALL_HEADS - LOWEST_HEADS));
    int middle = measure(labels.get(ALL_HEADS - LOWEST_HEADS - MIDDLE_HEADS));
    return measure(figures.get(0)) - lowest == lowest - middle;
  }

  private int widestStep() {
    int widest = 0;
    for (int i = 1; i < labels.size(); i++) {
      widest = Math.max(widest, measure(labels.get(i)) - measure(labels.get(i - 1)));
    }
    return widest;
  }

  /** Whether the figures stand one behind the other, without the gap that a blank cell leaves. */
  private boolean isEven() {
    Set<Integer> steps = new HashSet<>();
    for (int i = 1; i < figures.size(); i++) {
      steps.add(measure(figures.get(i)) - measure(figures.get(i - 1)));
    }
    return steps.size() == 1;
  }

  private int measure(CellToken token) {
    return bars ? token.bars() : token.line();
  }

  private static CellToken last(List<CellToken> tokens) {
    return tokens.get(tokens.size() - 1);
  }

  private static RawCell cell(CellToken token, boolean certain) {
    return new RawCell(token.text(), token.place(), certain);
  }
}

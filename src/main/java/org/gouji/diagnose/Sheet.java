package org.gouji.diagnose;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import org.gouji.model.CellRef;

/**
 * The figures of a table and the equations between them, made for searching: cells are numbered in
 * the order of the table, figures are whole multiples of the finest unit that occurs.
 *
 * <p>A blank cell is 0, and may be the wrong one. A blank total is no figure that could be wrong
 * (D01 says what belongs there); the sum of its parts stands in its place. A cell that is
 * unreadable or absent cannot be mended, and an equation that needs it is none: what the rules do
 * not judge, the diagnosis does not either.
 */
final class Sheet {
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE / 2);

  private final List<CellRef> cells;
  private final long[] values;
  private final boolean[] blank;
  private final boolean[] known;
  private final int scale;
  private final long unit;
  private final int width;
  private final List<Equation> equations;
  private final int[][] equationsOf;
  private final int[][] weightsOf;
  private final Family rows;
  private final Family columns;

  Sheet(
      List<CellRef> cells,
      long[] values,
      boolean[] blank,
      boolean[] known,
      int scale,
      List<Equation> equations) {
    this.cells = cells;
    this.values = values;
    this.blank = blank;
    this.known = known;
    this.scale = scale;
    this.unit = BigDecimal.ONE.scaleByPowerOfTen(scale).longValueExact();
    this.width = width(cells);
    this.equations = equations;
    this.equationsOf = new int[cells.size()][];
    this.weightsOf = new int[cells.size()][];
    index();
    this.rows = Family.of(this, true);
    this.columns = Family.of(this, false);
  }

  /** All rows of the tables with identities have the same columns. */
  private static int width(List<CellRef> cells) {
    int width = 1;
    while (width < cells.size() && cells.get(width).row().equals(cells.get(0).row())) {
      width++;
    }
    return width;
  }

  private void index() {
    int[] count = new int[cells.size()];
    for (Equation equation : equations) {
      for (int i = 0; i < equation.size(); i++) {
        count[equation.cell(i)]++;
      }
    }
    for (int cell = 0; cell < count.length; cell++) {
      equationsOf[cell] = new int[count[cell]];
      weightsOf[cell] = new int[count[cell]];
    }
    for (int number = equations.size() - 1; number >= 0; number--) {
      Equation equation = equations.get(number);
      for (int i = 0; i < equation.size(); i++) {
        int cell = equation.cell(i);
        count[cell]--;
        equationsOf[cell][count[cell]] = number;
        weightsOf[cell][count[cell]] = equation.weight(i);
      }
    }
  }

  /** How many cells it has. */
  int size() {
    return cells.size();
  }

  /** How many columns it has. */
  int width() {
    return width;
  }

  CellRef cell(int cell) {
    return cells.get(cell);
  }

  /** The figure of a cell, in units. */
  long value(int cell) {
    return values[cell];
  }

  /** A copy of all figures. */
  long[] values() {
    return values.clone();
  }

  boolean isBlank(int cell) {
    return blank[cell];
  }

  /** Whether a cell holds a figure, or counts as 0. */
  boolean isKnown(int cell) {
    return known[cell];
  }

  List<Equation> equations() {
    return equations;
  }

  /** How many equations a cell takes part in. */
  int degree(int cell) {
    return equationsOf[cell].length;
  }

  /** An equation that a cell takes part in. */
  int equationOf(int cell, int index) {
    return equationsOf[cell][index];
  }

  /** The weight of a cell in an equation that it takes part in. */
  int weightIn(int cell, int index) {
    return weightsOf[cell][index];
  }

  /** The equations of the rows. */
  Family rows() {
    return rows;
  }

  /** The equations of the columns. */
  Family columns() {
    return columns;
  }

  /** Whether a figure can stand in a table: a whole number, not negative, not absurdly large. */
  boolean admits(long value) {
    return value >= 0 && value % unit == 0 && value / unit <= SheetMaker.LARGEST;
  }

  /** A figure as it is written, in whole units of the table. */
  String written(long value) {
    return value == 0 ? "0" : BigDecimal.valueOf(value, scale).stripTrailingZeros().toPlainString();
  }

  /** An amount in units; nothing where the units are too coarse for it. */
  OptionalLong units(BigDecimal amount) {
    BigDecimal units = amount.scaleByPowerOfTen(scale).stripTrailingZeros();
    return units.scale() > 0 || units.abs().compareTo(MOST) > 0
        ? OptionalLong.empty()
        : OptionalLong.of(units.longValueExact());
  }

  /** A figure that is to be compared with those of the sheet. */
  BigDecimal amount(long value) {
    return BigDecimal.valueOf(value, scale);
  }
}

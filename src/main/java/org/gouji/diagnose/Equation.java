package org.gouji.diagnose;

import java.util.Optional;

/**
 * A reconciliation identity as an equation over the cells of a table: their weighted sum is 0.
 * Cells are numbers of {@link Sheet}.
 */
final class Equation {
  private final String rule;
  private final Optional<String> row;
  private final Optional<String> column;
  private final int[] cells;
  private final int[] weights;

  private Equation(
      String rule, Optional<String> row, Optional<String> column, int[] cells, int[] weights) {
    this.rule = rule;
    this.row = row;
    this.column = column;
    this.cells = cells;
    this.weights = weights;
  }

  /** The equation of a row, from the weight of every cell of the table. */
  static Equation ofRow(String rule, String row, int[] all) {
    return of(rule, Optional.of(row), Optional.empty(), all);
  }

  /** The equation of a column, from the weight of every cell of the table. */
  static Equation ofColumn(String rule, String column, int[] all) {
    return of(rule, Optional.empty(), Optional.of(column), all);
  }

  private static Equation of(
      String rule, Optional<String> row, Optional<String> column, int[] all) {
    int size = 0;
    for (int weight : all) {
      size += weight == 0 ? 0 : 1;
    }
    int[] cells = new int[size];
    int[] weights = new int[size];
    int next = 0;
    for (int cell = 0; cell < all.length; cell++) {
      if (all[cell] != 0) {
        cells[next] = cell;
        weights[next] = all[cell];
        next++;
      }
    }
    return new Equation(rule, row, column, cells, weights);
  }

  /** The rule that states it. */
  String rule() {
    return rule;
  }

  /** The row it runs along, where it does. */
  Optional<String> row() {
    return row;
  }

  /** The column it runs along, where it does. */
  Optional<String> column() {
    return column;
  }

  /** How many cells take part. */
  int size() {
    return cells.length;
  }

  /** A cell that takes part. */
  int cell(int index) {
    return cells[index];
  }

  /** The weight of the cell at an index. */
  int weight(int index) {
    return weights[index];
  }

  /** By how much it fails to hold. */
  long gap(long[] values) {
    long gap = 0;
    for (int i = 0; i < cells.length; i++) {
      gap += weights[i] * values[cells[i]];
    }
    return gap;
  }
}

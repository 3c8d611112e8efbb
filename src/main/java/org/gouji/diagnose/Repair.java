package org.gouji.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cells and the figures that would stand in them.
 *
 * @param changes in the order of the table
 */
record Repair(List<Change> changes) {
  Repair {
    List<Change> sorted = new ArrayList<>(changes);
    sorted.sort(Comparator.comparingInt(Change::cell));
    changes = List.copyOf(sorted);
  }

  /**
   * A cell and the figure that would stand in it.
   *
   * @param cell the number of the cell
   * @param to the figure, in units of the sheet
   */
  record Change(int cell, long to) {}

  /** How many cells it changes. */
  int size() {
    return changes.size();
  }

  /** Whether it changes a cell. */
  boolean touches(int cell) {
    for (Change change : changes) {
      if (change.cell() == cell) {
        return true;
      }
    }
    return false;
  }

  /** This and another one together. */
  Repair and(Repair other) {
    List<Change> all = new ArrayList<>(changes);
    all.addAll(other.changes);
    return new Repair(all);
  }

  /** What is left of some gaps once it is made. */
  long[] applied(Sheet sheet, long[] gaps) {
    long[] left = gaps.clone();
    for (Change change : changes) {
      long step = change.to() - sheet.value(change.cell());
      for (int i = 0; i < sheet.degree(change.cell()); i++) {
        left[sheet.equationOf(change.cell(), i)] += sheet.weightIn(change.cell(), i) * step;
      }
    }
    return left;
  }
}

package org.gouji.diagnose;

import java.util.ArrayList;
import java.util.List;

/**
 * Single causes that make several figures wrong: two figures exchanged, a row that has slid by one
 * column, subtotals in column 其他. Guessed from the table, and kept where they fit.
 */
final class Causes {
  private static final int LEAST_SHIFTED = 2;

  private Causes() {}

  /** Repairs of several cells by a single cause that touch what is broken. */
  static List<Repair> of(Sheet sheet, long[] gaps) {
    List<Repair> causes = new ArrayList<>();
    List<Repair.Change> subtotals = new ArrayList<>();
    for (int cell = 0; cell < sheet.size(); cell++) {
      exchange(sheet, gaps, cell, Neighbourhood.right(sheet, cell), causes);
      exchange(sheet, gaps, cell, Neighbourhood.below(sheet, cell), causes);
      if (cell % sheet.width() == 0) {
        shifts(sheet, Neighbourhood.row(sheet, cell), causes);
      }
      if (Neighbourhood.isSubtotal(sheet, cell) && takesPart(sheet, cell)) {
        subtotals.add(new Repair.Change(cell, 0));
      }
    }
    if (subtotals.size() > 1) {
      causes.add(new Repair(subtotals));
    }
    return causes;
  }

  private static void exchange(Sheet sheet, long[] gaps, int one, int other, List<Repair> causes) {
    if (other >= 0
        && (isBroken(sheet, gaps, one) || isBroken(sheet, gaps, other))
        && takesPart(sheet, one)
        && takesPart(sheet, other)
        && sheet.value(one) != sheet.value(other)
        && sheet.admits(sheet.value(one))
        && sheet.admits(sheet.value(other))) {
      causes.add(
          new Repair(
              List.of(
                  new Repair.Change(one, sheet.value(other)),
                  new Repair.Change(other, sheet.value(one)))));
    }
  }

  private static boolean isBroken(Sheet sheet, long[] gaps, int cell) {
    for (int i = 0; i < sheet.degree(cell); i++) {
      if (gaps[sheet.equationOf(cell, i)] != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a cell holds a figure that takes part in an identity. */
  private static boolean takesPart(Sheet sheet, int cell) {
    return sheet.isKnown(cell) && sheet.degree(cell) > 0;
  }

  /**
   * A row that has slid: to the right or to the left, with its total or without it. What fell off
   * the end follows from the others.
   */
  private static void shifts(Sheet sheet, List<Integer> row, List<Repair> causes) {
    int parts = row.size() - 1;
    long[] stated = new long[row.size()];
    long sum = 0;
    for (int i = 0; i < stated.length; i++) {
      if (!takesPart(sheet, row.get(i))) {
        return;
      }
      stated[i] = sheet.value(row.get(i));
      sum += i < parts ? stated[i] : 0;
    }
    if (sum == 0) {
      return;
    }
    long total = stated[parts];
    long[] left = new long[stated.length];
    long[] right = new long[stated.length];
    System.arraycopy(stated, 1, left, 0, parts);
    System.arraycopy(stated, 0, right, 1, parts);
    if (stated[0] == 0) {
      // To the right: what was first is now second, and the total fell off or stayed.
      add(sheet, row, with(left, parts, sum(left, parts)), causes);
      long[] within = with(left, parts, total);
      add(sheet, row, with(within, parts - 1, total - sum(within, parts - 1)), causes);
    }
    if (total == 0) {
      add(sheet, row, with(right, 0, right[parts] - sum(right, parts)), causes);
    }
    if (stated[parts - 1] == 0) {
      long[] within = with(right, parts, total);
      add(sheet, row, with(within, 0, total - sum(within, parts)), causes);
    }
  }

  private static long sum(long[] figures, int count) {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += figures[i];
    }
    return sum;
  }

  private static long[] with(long[] figures, int index, long figure) {
    long[] changed = figures.clone();
    changed[index] = figure;
    return changed;
  }

  private static void add(Sheet sheet, List<Integer> row, long[] figures, List<Repair> causes) {
    List<Repair.Change> changes = new ArrayList<>();
    for (int i = 0; i < figures.length; i++) {
      if (!sheet.admits(figures[i])) {
        return;
      }
      if (figures[i] != sheet.value(row.get(i))) {
        changes.add(new Repair.Change(row.get(i), figures[i]));
      }
    }
    if (changes.size() >= LEAST_SHIFTED) {
      causes.add(new Repair(changes));
    }
  }
}

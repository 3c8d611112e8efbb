package org.gouji.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the smallest sets of cells that, changed, close all gaps (I. P. Fellegi, D. Holt, A
 * Systematic Approach to Automatic Edit and Imputation, 1976).
 *
 * <p>The identities of rows and columns make a graph whose edges are the cells. The cells of a
 * smallest set run in no circle there, so that there is always an identity in which only one of
 * them takes part, and which says what its figure is. The search goes from identity to identity in
 * that way: it mends a broken one by one cell of it, takes the rest as a smaller task of the same
 * kind. For one more cell at a time, from the least number that the broken rows or columns demand;
 * where they demand all cells that are left, each broken line has exactly one, and there is hardly
 * anything to choose.
 *
 * <p>The limit is one of steps, not of time, so that the same report has the same result on every
 * machine. What it finds is smallest; what it does not find within the limit may exist.
 */
final class RepairSearch {
  /** The largest sets that are looked for. */
  static final int MOST_CELLS = 8;

  private static final int MOST_STEPS = 30_000;
  private static final int MOST_FOUND = 200;

  private final Sheet sheet;
  private final boolean[] touched;
  private final List<Repair.Change> path = new ArrayList<>();
  private final Set<Repair> found = new HashSet<>();
  private final List<Repair> inOrder = new ArrayList<>();
  private final Set<Set<Repair.Change>> seen = new HashSet<>();
  private int steps;

  private RepairSearch(Sheet sheet) {
    this.sheet = sheet;
    this.touched = new boolean[sheet.size()];
  }

  /** A way to go on: a cell, and the figure by which it mends an equation. */
  private record Option(int cell, long to, double cost) {}

  /**
   * The smallest sets that close some gaps.
   *
   * @param most how many cells they may have
   * @return those found, all of one size; none where there is none of that size, or the limit was
   *     reached
   */
  static List<Repair> of(Sheet sheet, long[] gaps, int most) {
    RepairSearch search = new RepairSearch(sheet);
    int least = Math.max(1, Math.max(sheet.rows().least(gaps), sheet.columns().least(gaps)));
    for (int size = least; size <= most && search.steps < MOST_STEPS; size++) {
      search.seen.clear();
      search.go(gaps, size);
      if (!search.inOrder.isEmpty()) {
        break;
      }
    }
    return search.inOrder;
  }

  private void go(long[] gaps, int left) {
    int rows = sheet.rows().least(gaps);
    int columns = sheet.columns().least(gaps);
    if (rows == 0 && columns == 0) {
      Repair repair = new Repair(path);
      if (left == 0 && found.add(repair)) {
        inOrder.add(repair);
      }
      return;
    }
    if (Math.max(rows, columns) > left) {
      return;
    }
    for (Option option : options(gaps, left, rows, columns)) {
      if (++steps > MOST_STEPS || inOrder.size() >= MOST_FOUND) {
        return;
      }
      Repair.Change change = new Repair.Change(option.cell(), option.to());
      path.add(change);
      // In whatever order the same changes are made, the same is left to do.
      if (left == 1 || seen.add(new HashSet<>(path))) {
        touched[option.cell()] = true;
        go(new Repair(List.of(change)).applied(sheet, gaps), left - 1);
        touched[option.cell()] = false;
      }
      path.remove(path.size() - 1);
    }
  }

  /** The ways to go on, the likeliest slips first. */
  private List<Option> options(long[] gaps, int left, int rows, int columns) {
    List<Option> options = new ArrayList<>();
    boolean byRow = rows == left && sheet.rows().isDisjoint();
    boolean byColumn = columns == left && sheet.columns().isDisjoint();
    for (int i = 0; i < gaps.length; i++) {
      boolean here = byRow ? sheet.rows().has(i) : !byColumn || sheet.columns().has(i);
      if (gaps[i] != 0 && here) {
        options(sheet.equations().get(i), gaps[i], options);
        if (byRow || byColumn) {
          // Each broken line has exactly one of the cells: any of the lines is a place to begin.
          break;
        }
      }
    }
    options.sort(
        Comparator.comparingDouble(Option::cost)
            .thenComparingInt(Option::cell)
            .thenComparingLong(Option::to));
    return options;
  }

  private void options(Equation equation, long gap, List<Option> options) {
    for (int i = 0; i < equation.size(); i++) {
      int cell = equation.cell(i);
      long to = sheet.value(cell) - gap / equation.weight(i);
      boolean whole = gap % equation.weight(i) == 0;
      if (whole && !touched[cell] && sheet.admits(to)) {
        options.add(new Option(cell, to, Slip.of(sheet, cell, to).weight()));
      }
    }
  }
}

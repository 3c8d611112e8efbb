package org.gouji.diagnose;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Equations that run the same way, by the line that they belong to: those of rows or those of
 * columns. Where lines share no cell, at least one cell must change in each line that has a broken
 * equation, which is what keeps the search small.
 */
final class Family {
  private final int[] lineOf;
  private final int lines;
  private final boolean disjoint;

  private Family(int[] lineOf, int lines, boolean disjoint) {
    this.lineOf = lineOf;
    this.lines = lines;
    this.disjoint = disjoint;
  }

  static Family of(Sheet sheet, boolean rows) {
    List<Equation> equations = sheet.equations();
    int[] lineOf = new int[equations.size()];
    Arrays.fill(lineOf, -1);
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < lineOf.length; i++) {
      String line = (rows ? equations.get(i).row() : equations.get(i).column()).orElse("");
      if (!line.isEmpty()) {
        Integer known = numbers.putIfAbsent(line, numbers.size());
        lineOf[i] = known == null ? numbers.size() - 1 : known;
      }
    }
    return new Family(lineOf, numbers.size(), areDisjoint(sheet, lineOf));
  }

  private static boolean areDisjoint(Sheet sheet, int[] lineOf) {
    for (int cell = 0; cell < sheet.size(); cell++) {
      int line = -1;
      for (int i = 0; i < sheet.degree(cell); i++) {
        int other = lineOf[sheet.equationOf(cell, i)];
        if (other >= 0 && line >= 0 && other != line) {
          return false;
        }
        line = Math.max(line, other);
      }
    }
    return true;
  }

  /** The least number of cells that must change, by the equations that are broken. */
  int least(long[] gaps) {
    boolean[] broken = new boolean[lines];
    int count = 0;
    for (int i = 0; i < gaps.length; i++) {
      if (gaps[i] != 0 && lineOf[i] >= 0 && !broken[lineOf[i]]) {
        broken[lineOf[i]] = true;
        count++;
      }
    }
    return disjoint ? count : Math.min(1, count);
  }

  /** Whether an equation is of this family. */
  boolean has(int equation) {
    return lineOf[equation] >= 0;
  }

  /** Whether its lines share no cell. */
  boolean isDisjoint() {
    return disjoint;
  }
}

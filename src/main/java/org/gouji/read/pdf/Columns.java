package org.gouji.read.pdf;

import java.util.List;

/** Compares the columns of tables by where they begin and end. */
final class Columns {
  /** Columns that differ by no more than this, in points, are the same. */
  private static final double SAME = 4;

  private Columns() {}

  /** Whether each of the edges, both in order, is one of the others, and the outer ones agree. */
  static boolean areWithin(List<Double> edges, List<Double> others) {
    int j = 0;
    for (double edge : edges) {
      while (j < others.size() && others.get(j) < edge - SAME) {
        j++;
      }
      if (j == others.size() || others.get(j) > edge + SAME) {
        return false;
      }
    }
    return Math.abs(edges.get(0) - others.get(0)) <= SAME
        && Math.abs(edges.get(edges.size() - 1) - others.get(others.size() - 1)) <= SAME;
  }
}

package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rulings of a page, parted into those that hang together. Pieces of one line, however it was
 * drawn, become one ruling before.
 */
final class Rulings {
  /** Rulings that are no farther apart than this, in points, touch. */
  static final double TOUCH = 3;

  /** A line is at least so long, in points, when its pieces are joined. */
  private static final double SHORTEST = 4;

  /** Pieces of one line leave its course by no more than this. */
  private static final double COURSE = 0.8;

  private static final Comparator<Ruling> BY_COURSE =
      Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from);

  private Rulings() {}

  /** The groups of rulings that touch one another and run both ways. */
  static List<List<Ruling>> connected(List<Ruling> drawn) {
    List<Ruling> level = joined(drawn.stream().filter(Ruling::horizontal).toList());
    List<Ruling> upright = joined(drawn.stream().filter(r -> !r.horizontal()).toList());
    List<Ruling> all = new ArrayList<>(level);
    all.addAll(upright);
    Union union = new Union(all.size());
    double[] courses = upright.stream().mapToDouble(Ruling::at).toArray();
    for (int i = 0; i < level.size(); i++) {
      Ruling line = level.get(i);
      int first = firstFrom(courses, line.from() - TOUCH);
      for (int j = first; j < courses.length && courses[j] <= line.to() + TOUCH; j++) {
        Ruling other = upright.get(j);
        if (line.at() >= other.from() - TOUCH && line.at() <= other.to() + TOUCH) {
          union.join(i, level.size() + j);
        }
      }
    }
    return groups(all, union);
  }

  private static List<List<Ruling>> groups(List<Ruling> all, Union union) {
    Map<Integer, List<Ruling>> groups = new HashMap<>();
    List<List<Ruling>> ordered = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      List<Ruling> group = groups.get(union.find(i));
      if (group == null) {
        group = new ArrayList<>();
        groups.put(union.find(i), group);
        ordered.add(group);
      }
      group.add(all.get(i));
    }
    List<Ruling> alone = new ArrayList<>();
    for (List<Ruling> group : ordered) {
      alone.addAll(group.stream().noneMatch(Ruling::horizontal) ? group : List.of());
    }
    ordered.removeIf(
        group ->
            group.stream().allMatch(Ruling::horizontal)
                || group.stream().noneMatch(Ruling::horizontal));
    for (Ruling line : alone) {
      ordered.stream()
          .filter(table -> runsAlong(line, table))
          .findFirst()
          .ifPresent(table -> table.add(line));
    }
    return ordered;
  }

  /**
   * Whether a line that touches nothing is a side of a table: it begins and ends with the others.
   * So stands the side of a label that is as high as the page.
   */
  private static boolean runsAlong(Ruling line, List<Ruling> table) {
    double top = Double.POSITIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (Ruling other : table) {
      top = other.horizontal() ? top : Math.min(top, other.from());
      bottom = other.horizontal() ? bottom : Math.max(bottom, other.to());
    }
    return Math.abs(line.from() - top) <= TOUCH && Math.abs(line.to() - bottom) <= TOUCH;
  }

  /** The index of the first number that is not less. */
  static int firstFrom(double[] sorted, double least) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < least) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Joins pieces of the same line: dots, dashes, the borders of one cell beside another's. */
  private static List<Ruling> joined(List<Ruling> pieces) {
    List<Ruling> sorted = new ArrayList<>(pieces);
    sorted.sort(BY_COURSE);
    List<Ruling> lines = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > COURSE) {
        joinCourse(lines, sorted.subList(start, i));
        start = i;
      }
    }
    lines.removeIf(line -> line.length() < SHORTEST);
    lines.sort(BY_COURSE);
    return lines;
  }

  private static void joinCourse(List<Ruling> lines, List<Ruling> course) {
    List<Ruling> along = new ArrayList<>(course);
    along.sort(Comparator.comparingDouble(Ruling::from));
    Ruling line = along.get(0);
    for (Ruling piece : along.subList(1, along.size())) {
      if (piece.from() <= line.to() + TOUCH) {
        line =
            new Ruling(line.horizontal(), line.at(), line.from(), Math.max(line.to(), piece.to()));
      } else {
        lines.add(line);
        line = piece;
      }
    }
    lines.add(line);
  }
}

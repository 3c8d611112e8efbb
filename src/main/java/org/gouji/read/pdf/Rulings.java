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
    List<List<Ruling>> tables = new ArrayList<>();
    List<Ruling> alone = new ArrayList<>();
    for (List<Ruling> group : ordered) {
      boolean level = group.stream().anyMatch(Ruling::horizontal);
      boolean upright = group.stream().anyMatch(line -> !line.horizontal());
      if (level && upright) {
        tables.add(group);
      } else if (upright) {
        alone.addAll(group);
      }
    }
    addSides(alone, tables);
    return tables;
  }

  /**
   * Gives a line that touches nothing to the page's highest table where it begins and ends with its
   * uprights: so stands the side of a label that is as high as the page.
   */
  private static void addSides(List<Ruling> alone, List<List<Ruling>> tables) {
    List<Ruling> highest = List.of();
    double top = 0;
    double bottom = 0;
    for (List<Ruling> table : tables) {
      double from = Double.POSITIVE_INFINITY;
      double to = Double.NEGATIVE_INFINITY;
      for (Ruling line : table) {
        from = line.horizontal() ? from : Math.min(from, line.from());
        to = line.horizontal() ? to : Math.max(to, line.to());
      }
      if (highest.isEmpty() || to - from > bottom - top) {
        highest = table;
        top = from;
        bottom = to;
      }
    }
    if (highest.isEmpty()) {
      return;
    }
    for (Ruling line : alone) {
      if (Math.abs(line.from() - top) <= TOUCH && Math.abs(line.to() - bottom) <= TOUCH) {
        highest.add(line);
      }
    }
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

package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the lines of one direction run in a table, from the first to the last. Lines close together
 * (a double line, the borders of two cells) run on one course.
 */
final class Courses {
  /** Lines on one course are no farther apart than this, in points. */
  private static final double WIDTH = 4.5;

  /** What is narrower than this, in points, and empty is a gap between borders and no track. */
  static final double GAP = 7;

  private final double[] at;

  private Courses(List<Double> at) {
    this.at = at.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /**
   * Finds the courses.
   *
   * @param positions of the lines
   * @param middles of the small glyphs in the table, in order
   */
  static Courses of(List<Double> positions, double[] middles) {
    List<Double> sorted = positions.stream().sorted().toList();
    List<Double> courses = new ArrayList<>();
    double start = sorted.get(0);
    double last = start;
    for (double position : sorted) {
      boolean near = position - last <= Rulings.TOUCH && position - start <= WIDTH;
      if (!near && (position - last > GAP || hasGlyph(middles, last, position))) {
        courses.add((start + last) / 2);
        start = position;
      }
      last = position;
    }
    courses.add((start + last) / 2);
    return new Courses(courses);
  }

  private static boolean hasGlyph(double[] middles, double from, double to) {
    int first = Rulings.firstFrom(middles, from);
    return first < middles.length && middles[first] < to;
  }

  /** How many tracks there are between the courses. */
  int tracks() {
    return at.length - 1;
  }

  double at(int course) {
    return at[course];
  }

  /** The track that holds a position; -1 if it lies outside. */
  int track(double position) {
    int next = Arrays.binarySearch(at, position);
    int track = next >= 0 ? next : -next - 2;
    return track >= 0 && track < tracks() ? track : -1;
  }

  /** The course that a line at a position runs on. */
  int nearest(double position) {
    int after = Rulings.firstFrom(at, position);
    if (after == 0) {
      return 0;
    }
    boolean nearer = after < at.length && at[after] - position < position - at[after - 1];
    return nearer ? after : after - 1;
  }
}

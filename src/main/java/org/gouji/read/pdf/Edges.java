package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which edges between the tracks of a table are drawn: the lines of one direction. */
final class Edges {
  /** An edge is drawn if at least so much of it is. */
  private static final double MOST = 0.5;

  private final boolean[][] drawn;

  /**
   * Finds the edges.
   *
   * @param lines of one direction
   * @param courses on which they run
   * @param across the courses of the other direction
   */
  Edges(List<Ruling> lines, Courses courses, Courses across) {
    drawn = new boolean[courses.tracks() + 1][across.tracks()];
    List<List<Ruling>> onCourse = new ArrayList<>();
    for (int i = 0; i <= courses.tracks(); i++) {
      onCourse.add(new ArrayList<>());
    }
    lines.forEach(line -> onCourse.get(courses.nearest(line.at())).add(line));
    for (int i = 0; i < drawn.length; i++) {
      onCourse.get(i).sort(Comparator.comparingDouble(Ruling::from));
      cover(drawn[i], onCourse.get(i), across);
    }
  }

  private static void cover(boolean[] edges, List<Ruling> lines, Courses across) {
    double[] covered = new double[edges.length];
    double end = Double.NEGATIVE_INFINITY;
    for (Ruling line : lines) {
      double from = Math.max(line.from(), end);
      end = Math.max(end, line.to());
      int track = Math.max(0, across.track(from));
      while (track < edges.length && across.at(track) < line.to()) {
        double part = Math.min(line.to(), across.at(track + 1)) - Math.max(from, across.at(track));
        covered[track] += Math.max(0, part);
        track++;
      }
    }
    for (int i = 0; i < edges.length; i++) {
      edges[i] = covered[i] >= MOST * (across.at(i + 1) - across.at(i));
    }
  }

  /** Whether the edge on a course along a track is drawn. */
  boolean at(int course, int track) {
    return drawn[course][track];
  }
}

package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The path that is being drawn, in coordinates of the page as it is shown, and the rulings that are
 * in it. A ruling is a line that is stroked, or a narrow area that is filled.
 */
final class PathCollector {
  /** Whatever is wider than this, in points, is an area and no ruling. */
  private static final double WIDEST = 3;

  /** A line that leaves its direction by more than this is no ruling. */
  private static final double SLANT = 0.8;

  private static final int MOST_POINTS = 2_000_000;

  private static final class Part {
    final List<double[]> points = new ArrayList<>();
    boolean curved;
    boolean closed;

    Box box() {
      double[] first = points.get(0);
      Box box = new Box(first[0], first[1], first[0], first[1]);
      for (double[] point : points) {
        box = box.with(new Box(point[0], point[1], point[0], point[1]));
      }
      return box;
    }
  }

  private final List<Part> parts = new ArrayList<>();
  private int points;

  void move(double x, double y) {
    Part part = new Part();
    part.points.add(new double[] {x, y});
    parts.add(part);
  }

  void line(double x, double y) {
    if (parts.isEmpty()) {
      move(x, y);
    } else if (points++ < MOST_POINTS) {
      Part part = parts.get(parts.size() - 1);
      if (part.closed) {
        double[] start = part.points.get(0);
        move(start[0], start[1]);
        part = parts.get(parts.size() - 1);
      }
      part.points.add(new double[] {x, y});
    }
  }

  void curve(double x, double y) {
    line(x, y);
    parts.get(parts.size() - 1).curved = true;
  }

  void close() {
    if (!parts.isEmpty()) {
      parts.get(parts.size() - 1).closed = true;
    }
  }

  void clear() {
    parts.clear();
    points = 0;
  }

  boolean isCurved() {
    return parts.stream().anyMatch(part -> part.curved);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** The box around the whole path; an empty one if there is none. */
  Box box() {
    return parts.stream().map(Part::box).reduce(Box::with).orElse(new Box(0, 0, 0, 0));
  }

  /** The rulings that appear if the path is stroked. */
  List<Ruling> stroked(double width) {
    List<Ruling> rulings = new ArrayList<>();
    if (width > 2 * WIDEST) {
      return rulings;
    }
    for (Part part : parts) {
      if (part.curved) {
        continue;
      }
      for (int i = 1; i < part.points.size(); i++) {
        side(rulings, part.points.get(i - 1), part.points.get(i));
      }
      if (part.closed && part.points.size() > 2) {
        side(rulings, part.points.get(part.points.size() - 1), part.points.get(0));
      }
    }
    return rulings;
  }

  /** The rulings that appear if the path is filled. */
  List<Ruling> filled() {
    List<Ruling> rulings = new ArrayList<>();
    Box outer = null;
    for (Part part : parts) {
      Box box = part.box();
      if (part.curved) {
        continue;
      }
      if (box.height() <= WIDEST && box.width() > 0) {
        double y = (box.top() + box.bottom()) / 2;
        rulings.add(new Ruling(true, y, box.left(), box.right()));
      }
      if (box.width() <= WIDEST && box.height() > 0) {
        double x = (box.left() + box.right()) / 2;
        rulings.add(new Ruling(false, x, box.top(), box.bottom()));
      }
      boolean area = box.height() > WIDEST && box.width() > WIDEST;
      if (area && outer != null && isFrame(outer, box)) {
        frame(rulings, outer);
      }
      outer = area ? box : outer;
    }
    return rulings;
  }

  /** Whether the one box within the other leaves nothing but a frame. */
  private static boolean isFrame(Box one, Box other) {
    boolean first = one.width() >= other.width();
    Box outer = first ? one : other;
    Box inner = first ? other : one;
    return isRim(inner.left() - outer.left())
        && isRim(inner.top() - outer.top())
        && isRim(outer.right() - inner.right())
        && isRim(outer.bottom() - inner.bottom());
  }

  private static boolean isRim(double width) {
    return width >= 0 && width <= WIDEST;
  }

  private static void frame(List<Ruling> rulings, Box box) {
    rulings.add(new Ruling(true, box.top(), box.left(), box.right()));
    rulings.add(new Ruling(true, box.bottom(), box.left(), box.right()));
    rulings.add(new Ruling(false, box.left(), box.top(), box.bottom()));
    rulings.add(new Ruling(false, box.right(), box.top(), box.bottom()));
  }

  private static void side(List<Ruling> rulings, double[] from, double[] to) {
    double width = Math.abs(from[0] - to[0]);
    double height = Math.abs(from[1] - to[1]);
    if (Math.min(width, height) <= SLANT && Math.max(width, height) > 0) {
      rulings.add(Ruling.between(from[0], from[1], to[0], to[1]));
    }
  }
}

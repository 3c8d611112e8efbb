package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Closes the sides of a table that are drawn open: where several lines end beyond the last one
 * across, a line is thought that joins their ends.
 */
final class OpenSides {
  /** Lines end at a side that is open if they reach this much, in points, beyond the last. */
  private static final double BEYOND = 8;

  private static final int FEWEST = 2;

  private final List<Ruling> lines;
  private final boolean top;
  private final boolean bottom;

  OpenSides(List<Ruling> group) {
    lines = new ArrayList<>(group);
    close(false, true);
    close(false, false);
    top = close(true, true);
    bottom = close(true, false);
  }

  /** The lines with those that were thought. */
  List<Ruling> closed() {
    return lines;
  }

  boolean top() {
    return top;
  }

  boolean bottom() {
    return bottom;
  }

  /**
   * Closes a side.
   *
   * @param level whether the closing line is level
   * @param low whether it is the upper or left side
   */
  private boolean close(boolean level, boolean low) {
    double sign = low ? 1 : -1;
    double outmost = Double.POSITIVE_INFINITY;
    double end = Double.POSITIVE_INFINITY;
    for (Ruling line : lines) {
      if (line.horizontal() == level) {
        outmost = Math.min(outmost, sign * line.at());
      } else {
        end = Math.min(end, sign * (low ? line.from() : line.to()));
      }
    }
    if (outmost - end < BEYOND) {
      return false;
    }
    double from = Double.POSITIVE_INFINITY;
    double to = Double.NEGATIVE_INFINITY;
    int count = 0;
    for (Ruling line : lines) {
      double reach = sign * (low ? line.from() : line.to());
      if (line.horizontal() != level && reach - end <= Rulings.TOUCH) {
        from = Math.min(from, line.at());
        to = Math.max(to, line.at());
        count++;
      }
    }
    boolean open = count >= FEWEST && to - from > BEYOND;
    if (open) {
      lines.add(new Ruling(level, sign * end, from, to));
    }
    return open;
  }
}

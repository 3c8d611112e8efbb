package org.gouji.read.pdf;

/**
 * A straight line that is level or upright, drawn in whatever way.
 *
 * @param horizontal whether it is level
 * @param at its y if it is level, else its x
 * @param from its left or upper end
 * @param to its right or lower end
 */
record Ruling(boolean horizontal, double at, double from, double to) {
  /** The line between two points; the longer side says whether it is level. */
  static Ruling between(double x, double y, double endX, double endY) {
    boolean level = Math.abs(endX - x) >= Math.abs(endY - y);
    return level
        ? new Ruling(true, (y + endY) / 2, Math.min(x, endX), Math.max(x, endX))
        : new Ruling(false, (x + endX) / 2, Math.min(y, endY), Math.max(y, endY));
  }

  double length() {
    return to - from;
  }
}

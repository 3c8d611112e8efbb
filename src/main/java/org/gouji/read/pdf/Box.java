package org.gouji.read.pdf;

/** A rectangle of a page, in points from its upper left corner. */
record Box(double left, double top, double right, double bottom) {
  static Box between(double x, double y, double endX, double endY) {
    return new Box(Math.min(x, endX), Math.min(y, endY), Math.max(x, endX), Math.max(y, endY));
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  boolean holds(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** The least box around both. */
  Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** What both have in common; turned inside out, and so holding nothing, if that is nothing. */
  Box within(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }
}

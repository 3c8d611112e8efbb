package org.gouji.read.pdf;

/**
 * A glyph as it is drawn.
 *
 * @param text what it stands for
 * @param x where it begins on its base line
 * @param y where it begins on its base line
 * @param endX where the next glyph would begin
 * @param endY where the next glyph would begin
 * @param size of its font as drawn
 * @param quarters how often its base line is turned counter-clockwise
 */
record Glyph(String text, double x, double y, double endX, double endY, double size, int quarters) {
  /** How high above the base line the middle of a glyph is, in parts of its size. */
  private static final double MIDDLE = 0.36;

  private static final double ASCENT = 0.86;
  private static final double DESCENT = 0.14;

  boolean isBlank() {
    return text.isBlank();
  }

  double middleX() {
    return (x + endX) / 2 + (quarters == 1 ? -MIDDLE * size : quarters == 3 ? MIDDLE * size : 0);
  }

  double middleY() {
    return (y + endY) / 2 + (quarters == 0 ? -MIDDLE * size : quarters == 2 ? MIDDLE * size : 0);
  }

  double width() {
    return endX - x;
  }

  Box box() {
    double up = ASCENT * size;
    double down = DESCENT * size;
    return switch (quarters) {
      case 1 -> Box.between(x - up, y, endX + down, endY);
      case 2 -> Box.between(x, y - down, endX, endY + up);
      case 3 -> Box.between(x - down, y, endX + up, endY);
      default -> Box.between(x, y - up, endX, endY + down);
    };
  }

  /** Another text at the same place. */
  Glyph as(String other) {
    return new Glyph(other, x, y, endX, endY, size, quarters);
  }

  /** The same glyph seen from where its text is upright. */
  Glyph upright() {
    return switch (quarters) {
      case 1 -> new Glyph(text, -y, x, -endY, endX, size, 0);
      case 2 -> new Glyph(text, -x, -y, -endX, -endY, size, 0);
      case 3 -> new Glyph(text, y, -x, endY, -endX, size, 0);
      default -> this;
    };
  }
}

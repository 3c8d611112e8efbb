package org.gouji.read.pdf;

import java.util.Locale;
import org.gouji.model.Place;

/**
 * Turns a page by quarters so that its text runs from left to right, and leads back. Coordinates
 * are points from the upper left corner of the page, to the right and down.
 *
 * @param quarters how often its text is turned counter-clockwise, 0 to 3
 * @param width of the page as it is shown
 * @param height of the page as it is shown
 */
record Turn(int quarters, double width, double height) {
  double x(double x, double y) {
    return switch (quarters) {
      case 1 -> height - y;
      case 2 -> width - x;
      case 3 -> y;
      default -> x;
    };
  }

  double y(double x, double y) {
    return switch (quarters) {
      case 1 -> x;
      case 2 -> height - y;
      case 3 -> width - x;
      default -> y;
    };
  }

  Glyph turn(Glyph glyph) {
    return quarters == 0
        ? glyph
        : new Glyph(
            glyph.text(),
            x(glyph.x(), glyph.y()),
            y(glyph.x(), glyph.y()),
            x(glyph.endX(), glyph.endY()),
            y(glyph.endX(), glyph.endY()),
            glyph.size(),
            (glyph.quarters() - quarters + 4) % 4);
  }

  Ruling turn(Ruling ruling) {
    if (quarters == 0) {
      return ruling;
    }
    boolean level = ruling.horizontal();
    double x = level ? ruling.from() : ruling.at();
    double y = level ? ruling.at() : ruling.from();
    double endX = level ? ruling.to() : ruling.at();
    double endY = level ? ruling.at() : ruling.to();
    return Ruling.between(x(x, y), y(x, y), x(endX, endY), y(endX, endY));
  }

  /** A box of the turned page, as it stands on the page that is shown. */
  Box back(Box box) {
    Turn back =
        new Turn(
            (4 - quarters) % 4,
            quarters % 2 == 0 ? width : height,
            quarters % 2 == 0 ? height : width);
    return Box.between(
        back.x(box.left(), box.top()),
        back.y(box.left(), box.top()),
        back.x(box.right(), box.bottom()),
        back.y(box.right(), box.bottom()));
  }

  /** The place of a box of the turned page. */
  Place place(int page, Box box) {
    Box shown = back(box);
    String locator =
        String.format(
            Locale.ROOT,
            "page %d, box %d,%d,%d,%d",
            page,
            Math.round(shown.left()),
            Math.round(shown.top()),
            Math.round(shown.right()),
            Math.round(shown.bottom()));
    return Place.onPage(locator, page);
  }
}

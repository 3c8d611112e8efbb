package org.gouji.read.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Leads from the coordinates of a page's content to those of the page as it is shown. */
final class PageFrame {
  private final AffineTransform transform;
  private final Box shown;

  PageFrame(PDPage page) {
    PDRectangle crop = page.getCropBox();
    double unit = page.getUserUnit() > 0 ? page.getUserUnit() : 1;
    double left = crop.getLowerLeftX();
    double bottom = crop.getLowerLeftY();
    double right = crop.getUpperRightX();
    double top = crop.getUpperRightY();
    int rotation = Math.floorMod(page.getRotation(), 360);
    AffineTransform turn =
        switch (rotation) {
          case 90 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
          case 180 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
          case 270 -> new AffineTransform(0, -1, -1, 0, top, right);
          default -> new AffineTransform(1, 0, 0, -1, -left, top);
        };
    transform = AffineTransform.getScaleInstance(unit, unit);
    transform.concatenate(turn);
    boolean lies = rotation % 180 == 90;
    double width = (right - left) * unit;
    double height = (top - bottom) * unit;
    shown = new Box(0, 0, lies ? height : width, lies ? width : height);
  }

  AffineTransform transform() {
    return transform;
  }

  double x(double x, double y) {
    return x * transform.getScaleX() + y * transform.getShearX() + transform.getTranslateX();
  }

  double y(double x, double y) {
    return x * transform.getShearY() + y * transform.getScaleY() + transform.getTranslateY();
  }

  /** The page as it is shown. */
  Box shown() {
    return shown;
  }
}

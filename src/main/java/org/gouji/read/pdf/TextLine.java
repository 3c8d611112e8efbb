package org.gouji.read.pdf;

/**
 * A line of text.
 *
 * @param text it says
 * @param box around what is seen of it
 * @param base where its base line runs
 * @param size of most of its glyphs
 */
record TextLine(String text, Box box, double base, double size) {
  double left() {
    return box.left();
  }

  double right() {
    return box.right();
  }
}

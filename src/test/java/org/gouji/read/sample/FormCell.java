package org.gouji.read.sample;

/**
 * A cell of a form as it is printed.
 *
 * @param text its text
 * @param rows how many rows it covers
 * @param columns how many columns it covers
 * @param head whether it is a head or a label
 */
public record FormCell(String text, int rows, int columns, boolean head) {
  static FormCell head(String text, int rows, int columns) {
    return new FormCell(text, rows, columns, true);
  }

  static FormCell figure(String text) {
    return new FormCell(text, 1, 1, false);
  }

  FormCell wide(int width) {
    return new FormCell(text, rows, width, head);
  }
}

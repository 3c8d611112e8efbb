package org.gouji.model;

import java.util.List;

/**
 * A table of a document with its spans resolved: each cell knows the rectangle it covers. A
 * position that no cell covers is a hole: the original has no cell there.
 *
 * @param rows how many rows
 * @param columns how many columns the widest row has
 * @param cells in reading order; no two cover the same position
 * @param place where the table begins
 */
public record Grid(int rows, int columns, List<Cell> cells, Place place) implements Block {
  /** The text of a cell that holds nothing but a picture: Unicode's character for an object. */
  public static final String PICTURE = "\uFFFC";

  public Grid {
    cells = List.copyOf(cells);
  }

  /**
   * A cell of a grid.
   *
   * @param row first row it covers, from 0
   * @param column first column it covers, from 0
   * @param rowSpan how many rows it covers
   * @param columnSpan how many columns it covers
   * @param text its text as published; paragraphs within it are separated by line feeds
   * @param place where it stands
   */
  public record Cell(int row, int column, int rowSpan, int columnSpan, String text, Place place) {}
}

package org.gouji.read.sample;

import java.util.List;

/** A piece of a report that is written in some format: a paragraph or a table. */
public sealed interface Piece {
  /**
   * A paragraph.
   *
   * @param text its text
   */
  record Line(String text) implements Piece {}

  /**
   * A table.
   *
   * @param rows its rows; cells that reach down are named once
   */
  record Drawn(List<List<FormCell>> rows) implements Piece {}
}

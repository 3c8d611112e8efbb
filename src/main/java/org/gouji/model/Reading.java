package org.gouji.model;

import java.util.List;

/**
 * What a figure in prose may speak of: a sum of cells.
 *
 * @param cells the cells that are added
 * @param less the cells that are taken off
 * @param atMost whether the figure is only a part of them, and so not more
 */
public record Reading(List<CellRef> cells, List<CellRef> less, boolean atMost) {
  public Reading {
    cells = List.copyOf(cells);
    less = List.copyOf(less);
  }

  /** The same cells, of which the figure is a part. */
  public Reading part() {
    return new Reading(cells, less, true);
  }

  /** A sum of cells. */
  public static Reading sum(List<CellRef> cells) {
    return new Reading(cells, List.of(), false);
  }
}

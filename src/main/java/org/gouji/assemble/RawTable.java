package org.gouji.assemble;

import java.util.List;
import org.gouji.model.Deviation;
import org.gouji.model.Place;

/**
 * A table as it stands in the original: rows with their labels recognised, and heads.
 *
 * @param rows its rows in the order of the original
 * @param heads the heads that hold for the rows, in the order of the original
 * @param flattened whether it was rebuilt from a text that had lost its structure
 * @param deviations what differs already in the heads
 * @param place where the table begins
 */
record RawTable(
    List<RawRow> rows,
    List<Head> heads,
    boolean flattened,
    List<Deviation> deviations,
    Place place) {
  RawTable {
    rows = List.copyOf(rows);
    heads = List.copyOf(heads);
    deviations = List.copyOf(deviations);
  }

  /**
   * A line of column heads.
   *
   * @param beforeRow the index of the first row that it holds for
   * @param labels the heads over the figures, from left to right, as printed
   * @param place where it stands
   */
  record Head(int beforeRow, List<String> labels, Place place) {
    Head {
      labels = List.copyOf(labels);
    }
  }
}

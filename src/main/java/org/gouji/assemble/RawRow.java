package org.gouji.assemble;

import java.util.List;
import java.util.Optional;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Place;

/**
 * A row as it stands in the original, before it is bound to the template.
 *
 * @param template the row of the template that its label names, where it names one
 * @param label the label as printed
 * @param cells what stands behind the label, from left to right
 * @param place where the row begins
 */
record RawRow(
    Optional<TableTemplate.Row> template, String label, List<RawCell> cells, Place place) {
  RawRow {
    cells = List.copyOf(cells);
  }

  /**
   * A cell behind a label.
   *
   * @param text its text as published
   * @param place where it stands
   * @param certain whether it is certain which cell of the row it is
   */
  record RawCell(String text, Place place, boolean certain) {
    boolean isBlank() {
      return text.isBlank();
    }
  }

  /** The row, none of whose cells is certain. */
  RawRow doubted() {
    return withCells(
        cells.stream().map(cell -> new RawCell(cell.text(), cell.place(), false)).toList());
  }

  RawRow withCells(List<RawCell> others) {
    return new RawRow(template, label, others, place);
  }
}

package org.gouji.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a finding is.
 *
 * @param section the section, 1 to 6
 * @param table the table
 * @param row the key of the row
 * @param column the key of the column
 * @param quote the shortest stretch of the original that shows it
 * @param place the place in the original
 */
public record Where(
    OptionalInt section,
    Optional<TableName> table,
    Optional<String> row,
    Optional<String> column,
    Optional<String> quote,
    Place place) {

  /** The report as a whole. */
  public static final Where REPORT =
      new Where(
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Place.NOWHERE);

  /** A section as a whole. */
  public static Where section(int number, Place place) {
    return new Where(
        OptionalInt.of(number),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        place);
  }

  /** Words of a section, or of the introduction where there is none. */
  public static Where quote(OptionalInt section, String quote, Place place) {
    return new Where(
        section, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(quote), place);
  }

  /** A table, or a row, a column or a cell of it. */
  public static Where table(
      TableName table, Optional<String> row, Optional<String> column, Place place) {
    return new Where(
        OptionalInt.of(table.section()), Optional.of(table), row, column, Optional.empty(), place);
  }

  /** A cell. */
  public static Where cell(CellRef cell, Figure figure) {
    return new Where(
        OptionalInt.of(cell.table().section()),
        Optional.of(cell.table()),
        Optional.of(cell.row()),
        Optional.of(cell.column()),
        figure.text().isEmpty() ? Optional.empty() : Optional.of(figure.text()),
        figure.place());
  }
}

package org.gouji.model;

import java.util.Optional;

/**
 * One way in which the structure of a table differs from the edition's template.
 *
 * @param kind what differs
 * @param label the label in question, as printed or, if it is missing, as the template has it
 * @param row the template's row, where there is one
 * @param column the template's column, where there is one
 * @param place where it shows
 */
public record Deviation(
    Kind kind, String label, Optional<String> row, Optional<String> column, Place place) {
  /** What differs. */
  public enum Kind {
    /** A row of the template is not there. */
    MISSING_ROW,
    /** A column of the template is not there. */
    MISSING_COLUMN,
    /** A row that the template does not have. */
    ADDED_ROW,
    /** A column that the template does not have. */
    ADDED_COLUMN,
    /** A row that stands twice. */
    DOUBLED_ROW,
    /** A row in its place under another name. */
    RENAMED_ROW,
    /** A column in its place under another name. */
    RENAMED_COLUMN,
    /** Columns that stand in another order than the template's. */
    MOVED_COLUMN,
    /** The whole table stands twice. */
    DOUBLED_TABLE,
    /** A row with more or fewer cells than the table has columns. */
    UNEVEN_ROW
  }
}

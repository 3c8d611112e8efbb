package org.gouji.model;

import java.util.List;
import java.util.Map;

/**
 * A statistical table as it was found in a report, bound to the template of one edition.
 *
 * @param name which of the three
 * @param edition the edition whose template it follows, {@code 2019} or {@code 2021}
 * @param flattened whether it was rebuilt from a text that had lost its structure
 * @param rows every row of the template in its order, cells that the source lacks as absent
 * @param deviations how its structure differs from the template
 * @param place where it begins
 */
public record Table(
    TableName name,
    String edition,
    boolean flattened,
    List<Row> rows,
    List<Deviation> deviations,
    Place place) {
  public Table {
    rows = List.copyOf(rows);
    deviations = List.copyOf(deviations);
  }

  /**
   * A row of the template.
   *
   * @param key its key
   * @param figures its cells by the key of their column, in the template's order
   */
  public record Row(String key, Map<String, Figure> figures) {
    public Row {
      figures = java.util.Collections.unmodifiableMap(figures);
    }

    /** The figure in a column of this row; absent where the row has no such column. */
    public Figure figure(String column) {
      return figures.getOrDefault(column, Figure.Absent.CELL);
    }
  }

  /** The row of a key. */
  public Row row(String key) {
    for (Row row : rows) {
      if (row.key().equals(key)) {
        return row;
      }
    }
    return new Row(key, Map.of());
  }

  /** The figure of a cell; absent where the table has none. */
  public Figure figure(String row, String column) {
    return row(row).figure(column);
  }
}

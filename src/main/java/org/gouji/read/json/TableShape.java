package org.gouji.read.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Place;
import org.gouji.model.TableName;

/**
 * What a table of an edition looks like in the report model: its keys, and the place of every cell.
 * All reports share it, so that reading one makes none of this again.
 *
 * @param edition the edition
 * @param name which of the three it is
 * @param place where it stands
 * @param keys the keys that it may have
 * @param rows its rows
 */
record TableShape(String edition, TableName name, Place place, Set<String> keys, List<Row> rows) {
  /**
   * A row.
   *
   * @param key its key
   * @param keys the keys that it may have
   * @param cells its cells
   */
  record Row(String key, Set<String> keys, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param key its key
   * @param place where it stands
   */
  record Cell(String key, Place place) {}

  static TableShape of(String edition, TableTemplate template) {
    String path = "/tables/" + template.name().code();
    Set<String> keys = new HashSet<>();
    List<Row> rows = new ArrayList<>();
    for (TableTemplate.Row row : template.rows()) {
      keys.add(row.key());
      List<Cell> cells = new ArrayList<>();
      for (String column : row.columns()) {
        cells.add(new Cell(column, Place.at(path + "/" + row.key() + "/" + column)));
      }
      rows.add(new Row(row.key(), Set.copyOf(row.columns()), List.copyOf(cells)));
    }
    return new TableShape(
        edition, template.name(), Place.at(path), Set.copyOf(keys), List.copyOf(rows));
  }

  /** Whether a table has no row and no column that this one lacks. */
  boolean fits(Shape table) {
    if (!table.has(keys)) {
      return false;
    }
    for (Row row : rows) {
      Shape cells = table.child(row.key());
      if (!cells.isMissing() && !cells.has(row.keys())) {
        return false;
      }
    }
    return true;
  }
}

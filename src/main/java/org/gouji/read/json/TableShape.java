package org.gouji.read.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.edition.TableTemplate;
import org.gouji.model.CellRef;
import org.gouji.model.Place;

/**
 * What a table of an edition looks like in the report model: its keys, and the name and the place
 * of every cell. All reports share it, so that reading one makes none of this again.
 *
 * @param template the table
 * @param place where it stands
 * @param keys the keys that it may have
 * @param rows its rows
 */
record TableShape(TableTemplate template, Place place, Set<String> keys, List<Row> rows) {
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
   * @param ref its name; its key is the name's column
   * @param place where it stands
   */
  record Cell(CellRef ref, Place place) {}

  static TableShape of(TableTemplate template) {
    String path = "/tables/" + template.name().code();
    Set<String> keys = new HashSet<>();
    List<Row> rows = new ArrayList<>();
    for (TableTemplate.Row row : template.rows()) {
      keys.add(row.key());
      List<Cell> cells = new ArrayList<>();
      for (String column : row.columns()) {
        CellRef ref = new CellRef(template.name(), row.key(), column);
        cells.add(new Cell(ref, Place.at(path + "/" + row.key() + "/" + column)));
      }
      rows.add(new Row(row.key(), Set.copyOf(row.columns()), List.copyOf(cells)));
    }
    return new TableShape(template, Place.at(path), Set.copyOf(keys), List.copyOf(rows));
  }
}

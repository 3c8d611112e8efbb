package org.gouji.model;

import java.util.Collections;
import java.util.Map;

/**
 * A statistical table whose cells the source itself names, as the report model does: nothing is
 * left to recognise.
 *
 * @param name which of the three tables
 * @param edition the edition whose keys it has
 * @param rows what stands in the cells that the source has, by the keys of row and column
 * @param place where the table begins
 */
public record Form(
    TableName name, String edition, Map<String, Map<String, Entry>> rows, Place place)
    implements Block {
  public Form {
    rows = Collections.unmodifiableMap(rows);
  }

  /**
   * What stands in a cell.
   *
   * @param text its text, empty where the cell is blank
   * @param figure whether the source says that it is a figure
   * @param place where it stands
   */
  public record Entry(String text, boolean figure, Place place) {}
}

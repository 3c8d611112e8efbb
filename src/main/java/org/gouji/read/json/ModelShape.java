package org.gouji.read.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.model.TableName;

/** What the report model may hold. */
final class ModelShape {
  private final List<TableShape> tables = new ArrayList<>();
  private final Set<String> tableNames = new HashSet<>();

  ModelShape(Editions editions) {
    for (TableName name : TableName.values()) {
      tableNames.add(name.code());
      for (Edition edition : editions.all()) {
        tables.add(TableShape.of(edition.name(), edition.table(name)));
      }
    }
  }

  /** The keys that the object of the tables may have. */
  Set<String> tableNames() {
    return tableNames;
  }

  /**
   * The form of a table: that of the report's edition; of another only if its keys are not of the
   * report's, and all of the other's. Reports are published that mix the two.
   */
  TableShape table(TableName name, String edition, Shape table) {
    TableShape own = null;
    TableShape other = null;
    for (TableShape shape : tables) {
      if (shape.name() == name && shape.edition().equals(edition)) {
        own = shape;
      } else if (shape.name() == name && shape.fits(table)) {
        other = shape;
      }
    }
    if (own == null) {
      throw new IllegalStateException("no edition " + edition);
    }
    return other == null || own.fits(table) ? own : other;
  }
}

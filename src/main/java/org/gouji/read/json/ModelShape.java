package org.gouji.read.json;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.model.TableName;

/** What the report model may hold, by edition. */
final class ModelShape {
  private final Map<String, Map<TableName, TableShape>> tables = new HashMap<>();
  private final Set<String> tableNames = new HashSet<>();

  ModelShape(Editions editions) {
    for (TableName name : TableName.values()) {
      tableNames.add(name.code());
    }
    for (Edition edition : editions.all()) {
      Map<TableName, TableShape> ofEdition = new EnumMap<>(TableName.class);
      for (TableName name : TableName.values()) {
        ofEdition.put(name, TableShape.of(edition.table(name)));
      }
      tables.put(edition.name(), ofEdition);
    }
  }

  /** The keys that the object of the tables may have. */
  Set<String> tableNames() {
    return tableNames;
  }

  /** The tables of an edition. */
  Iterable<TableShape> tables(Edition edition) {
    return tables.getOrDefault(edition.name(), Map.of()).values();
  }
}

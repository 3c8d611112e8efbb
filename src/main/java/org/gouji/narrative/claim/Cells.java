package org.gouji.narrative.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.edition.Editions;
import org.gouji.edition.TableTemplate;
import org.gouji.model.CellRef;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.TableName;

/** The cells of the report's tables, by the names of the lexicon. */
final class Cells {
  private static final String TOTAL = "total";
  private static final List<String> ALL = List.of(TOTAL);

  private static final Map<List<String>, Cells> KNOWN = new ConcurrentHashMap<>();

  private final Map<String, List<String>> groupRows = new ConcurrentHashMap<>();
  private final Map<TableName, TableTemplate> templates = new EnumMap<>(TableName.class);

  private Cells(List<String> editions) {
    int i = 0;
    for (TableName name : TableName.values()) {
      templates.put(name, Editions.standard().named(editions.get(i++)).table(name));
    }
  }

  /** The cells of a report's tables; reports of the same editions share them. */
  static Cells of(Report report) {
    List<String> editions = new ArrayList<>(3);
    for (TableName name : TableName.values()) {
      Table table = report.tables().get(name);
      editions.add(table == null ? report.edition() : table.edition());
    }
    Cells known = KNOWN.get(editions);
    return known != null ? known : KNOWN.computeIfAbsent(editions, Cells::new);
  }

  /** Sums of rows of table {@code requests}; a row's name without its number is the whole group. */
  List<Reading> requests(List<List<String>> rowSums, List<List<String>> columnSums) {
    List<Reading> readings = new ArrayList<>();
    for (List<String> columns : columnSums.isEmpty() ? List.of(ALL) : columnSums) {
      for (List<String> rows : rowSums) {
        List<CellRef> cells = cells(TableName.REQUESTS, rows, columns);
        if (!cells.isEmpty()) {
          readings.add(Reading.sum(cells));
        }
      }
    }
    return readings;
  }

  /** A sum of rows and columns of table {@code remedies}. */
  Reading remedies(List<String> rows, List<String> columns, List<String> less) {
    return new Reading(
        cells(TableName.REMEDIES, rows, columns), cells(TableName.REMEDIES, rows, less), false);
  }

  /** A sum of cells of table {@code disclosure}; none where this edition has no such cell. */
  List<Reading> disclosure(List<String> rows, String column) {
    List<CellRef> cells = new ArrayList<>();
    for (TableTemplate.Row row : template(TableName.DISCLOSURE).rows()) {
      if (rows.contains(row.key()) && row.columns().contains(column)) {
        cells.add(new CellRef(TableName.DISCLOSURE, row.key(), column));
      }
    }
    return cells.size() < rows.size() ? List.of() : List.of(Reading.sum(cells));
  }

  /** Whether some rows are all outcomes that there are. */
  List<CellRef> outcomesBut(List<String> groups, String column) {
    List<CellRef> cells = new ArrayList<>();
    for (TableTemplate.Row row : template(TableName.REQUESTS).rows()) {
      boolean outcome =
          row.index() > 1 && !row.key().equals("handledTotal") && !row.key().equals("carriedOut");
      if (outcome && groups.stream().noneMatch(group -> isIn(row.key(), group))) {
        cells.add(new CellRef(TableName.REQUESTS, row.key(), column));
      }
    }
    return cells;
  }

  private List<CellRef> cells(TableName table, List<String> groups, List<String> columns) {
    List<CellRef> cells = new ArrayList<>();
    for (String group : groups) {
      for (String row : rows(table, group)) {
        for (String column : columns) {
          cells.add(new CellRef(table, row, column));
        }
      }
    }
    return cells;
  }

  /** The rows of a group; no two tables have a row of the same name. */
  private List<String> rows(TableName table, String group) {
    List<String> known = groupRows.get(group);
    if (known == null) {
      known = new ArrayList<>();
      for (TableTemplate.Row row : template(table).rows()) {
        if (isIn(row.key(), group)) {
          known.add(row.key());
        }
      }
      groupRows.put(group, known);
    }
    return known;
  }

  private static boolean isIn(String row, String group) {
    return row.equals(group)
        || (row.length() > group.length()
            && row.charAt(group.length()) == '.'
            && row.startsWith(group));
  }

  private TableTemplate template(TableName name) {
    return java.util.Objects.requireNonNull(templates.get(name));
  }
}

package org.gouji.quality;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.edition.TableTemplate;
import org.gouji.model.TableName;

/**
 * The figures of the three tables of a made-up report. A row alone is its total; the name of a
 * group ({@code denied}, {@code litigation}) is the sum of its rows; the column {@code org} is all
 * applicants that are no natural persons.
 *
 * @param edition the edition of the tables
 * @param values the figures by row and column, as {@code newReceived.natural}
 */
public record Cells(String edition, Map<String, BigDecimal> values) {
  private static final String TOTAL = "total";

  /** The figure of a name; empty if these tables have none such. */
  public Optional<BigDecimal> value(String name) {
    if (values.containsKey(name)) {
      return Optional.of(values.get(name));
    }
    if (values.containsKey(name + "." + TOTAL)) {
      return Optional.of(values.get(name + "." + TOTAL));
    }
    int dot = name.lastIndexOf('.');
    String column = dot < 0 ? TOTAL : name.substring(dot + 1);
    String row = dot < 0 ? name : name.substring(0, dot);
    if (column.equals("org")) {
      return value(row + "." + TOTAL)
          .flatMap(total -> value(row + ".natural").map(total::subtract));
    }
    return group(row, column);
  }

  /** A report's tables as they stand in a report model. */
  public Map<String, Map<String, Map<String, BigDecimal>>> tables() {
    Edition form = Editions.standard().named(edition);
    Map<String, Map<String, Map<String, BigDecimal>>> tables = new LinkedHashMap<>();
    for (TableName name : TableName.values()) {
      Map<String, Map<String, BigDecimal>> rows = new LinkedHashMap<>();
      for (TableTemplate.Row row : form.table(name).rows()) {
        Map<String, BigDecimal> cells = new LinkedHashMap<>();
        for (String column : row.columns()) {
          cells.put(column, values.get(row.key() + "." + column));
        }
        rows.put(row.key(), cells);
      }
      tables.put(name.code(), rows);
    }
    return tables;
  }

  private Optional<BigDecimal> group(String group, String column) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean any = false;
    for (Map.Entry<String, BigDecimal> entry : values.entrySet()) {
      String name = entry.getKey();
      boolean within = name.startsWith(group + ".") || name.startsWith(group + "Direct.");
      within |= name.startsWith(group + "AfterReview.");
      if (within && name.endsWith("." + column)) {
        sum = sum.add(entry.getValue());
        any = true;
      }
    }
    return any ? Optional.of(sum) : Optional.empty();
  }
}

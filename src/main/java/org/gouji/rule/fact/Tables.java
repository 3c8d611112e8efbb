package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gouji.edition.Editions;
import org.gouji.model.CellRef;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.jspecify.annotations.Nullable;

/** The arithmetic of the three tables of a report. */
final class Tables {
  private final Map<TableName, Amounts> amounts = new EnumMap<>(TableName.class);

  Tables(Report report) {
    for (Table table : report.tables().values()) {
      List<String> outcomes =
          Facts.outcomes(Editions.standard().named(table.edition()).table(table.name()));
      amounts.put(table.name(), new Amounts(table, outcomes));
    }
  }

  /** The arithmetic of a table; none where the report lacks it. */
  @Nullable Amounts of(TableName name) {
    return amounts.get(name);
  }

  /** What a reading sums to; none where a cell has no amount. */
  @Nullable BigDecimal sum(Reading reading) {
    BigDecimal sum = sum(reading.cells());
    BigDecimal less = sum(reading.less());
    return sum == null || less == null ? null : sum.subtract(less);
  }

  private @Nullable BigDecimal sum(List<CellRef> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    for (CellRef cell : cells) {
      BigDecimal amount = amount(cell);
      if (amount == null) {
        return null;
      }
      sum = sum.add(amount);
    }
    return sum;
  }

  /** The amount of a cell; none where it has none. */
  @Nullable BigDecimal amount(CellRef cell) {
    Amounts table = amounts.get(cell.table());
    return table == null ? null : table.amount(cell.row(), cell.column());
  }

  /** The cells of a reading that have no amount. */
  List<CellRef> unknown(Reading reading) {
    List<CellRef> unknown = new ArrayList<>();
    for (CellRef cell : reading.cells()) {
      if (amount(cell) == null) {
        unknown.add(cell);
      }
    }
    for (CellRef cell : reading.less()) {
      if (amount(cell) == null) {
        unknown.add(cell);
      }
    }
    return unknown;
  }
}

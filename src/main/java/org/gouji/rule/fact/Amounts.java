package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.edition.TableTemplate;
import org.gouji.model.CellRef;
import org.gouji.model.Figure;
import org.gouji.model.Message;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic over the cells of a table. A blank cell counts as 0; a blank total is stood in for by
 * the sum of its parts; a cell that is unreadable or absent has no amount ({@code null}), and a sum
 * that needs it has none either.
 */
public final class Amounts {
  static final String TOTAL = "total";
  static final String HANDLED = "handledTotal";

  private final TableName name;
  private final Map<String, Table.Row> rows = new HashMap<>();
  private final List<String> outcomes;

  /**
   * Makes the arithmetic of a table.
   *
   * @param outcomes the rows that sum to {@code handledTotal}; none where the table has no such row
   */
  Amounts(Table table, List<String> outcomes) {
    this.name = table.name();
    table.rows().forEach(row -> rows.put(row.key(), row));
    this.outcomes = outcomes;
  }

  /** The arithmetic of a table that follows a template. */
  public static Amounts of(Table table, TableTemplate template) {
    return new Amounts(table, Facts.outcomes(template));
  }

  private Table.Row row(String key) {
    Table.Row row = rows.get(key);
    return row == null ? new Table.Row(key, Map.of()) : row;
  }

  List<String> outcomes() {
    return outcomes;
  }

  /** What stands in a cell. */
  public Figure figure(String row, String column) {
    return row(row).figure(column);
  }

  /** The amount of a cell, blank totals stood in for. */
  public @Nullable BigDecimal amount(String row, String column) {
    return amount(row(row), column);
  }

  @Nullable BigDecimal amount(Table.Row row, String column) {
    return amount(row, column, row.figure(column));
  }

  private @Nullable BigDecimal amount(Table.Row row, String column, Figure figure) {
    if (!figure.isBlank()) {
      return figure.amount().orElse(null);
    }
    if (column.equals(TOTAL)) {
      return sumOfRow(row);
    }
    return row.key().equals(HANDLED) ? sum(outcomes, column) : BigDecimal.ZERO;
  }

  /** The sum of the parts of a row, its total left out. */
  @Nullable BigDecimal sumOfRow(Table.Row row) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<String, Figure> cell : row.figures().entrySet()) {
      if (!cell.getKey().equals(TOTAL)) {
        BigDecimal part = amount(row, cell.getKey(), cell.getValue());
        if (part == null) {
          return null;
        }
        sum = sum.add(part);
      }
    }
    return sum;
  }

  /** The sum of cells of a column. */
  @Nullable BigDecimal sum(List<String> rows, String column) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String row : rows) {
      BigDecimal part = amount(row, column);
      if (part == null) {
        return null;
      }
      sum = sum.add(part);
    }
    return sum;
  }

  /** Whether a cell's amount is known and greater than 0. */
  boolean isPositive(String row, String column) {
    BigDecimal amount = amount(row, column);
    return amount != null && amount.signum() > 0;
  }

  /** Why a condition over some cells cannot be judged: those of them that have no amount. */
  Judgement unknown(List<CellRef> cells) {
    List<CellRef> unknown = new ArrayList<>();
    for (CellRef cell : cells) {
      if (amount(cell.row(), cell.column()) == null) {
        unknown.add(cell);
      }
    }
    return unknownCells(unknown);
  }

  static Judgement unknownCells(List<CellRef> cells) {
    return Judgement.unknown(
        new Message("reason.unreadableCells", Map.of("cells", new Term.Cells(cells))));
  }

  /** A cell's amount as it is printed. */
  String printed(String row, String column) {
    BigDecimal amount = amount(row, column);
    return amount == null ? "?" : plain(amount);
  }

  /** A value as it is printed. */
  public static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** A share of 0 to 1 as it is printed. */
  static String percent(BigDecimal share) {
    BigDecimal perMille = share.movePointRight(3).setScale(0, RoundingMode.HALF_UP);
    return plain(perMille.movePointLeft(1)) + "%";
  }

  /** Rows of a column as the addends of a sum. */
  Term sumOfRows(List<String> rows, String column) {
    List<Term.Addend> addends = new ArrayList<>();
    for (String row : rows) {
      addends.add(new Term.Addend(new Term.RowName(name, row), printed(row, column)));
    }
    return new Term.Sum(addends);
  }

  /** The parts of a row as the addends of a sum. */
  Term sumOfParts(Table.Row row) {
    List<Term.Addend> addends = new ArrayList<>();
    for (String column : row.figures().keySet()) {
      if (!column.equals(TOTAL)) {
        Term head = new Term.ColumnName(name, column);
        addends.add(new Term.Addend(head, printed(row.key(), column)));
      }
    }
    return new Term.Sum(addends);
  }

  /** The names of some cells. */
  List<CellRef> cells(List<String> rows, String column) {
    return rows.stream().map(row -> new CellRef(name, row, column)).toList();
  }

  /** The names of all cells of a row. */
  List<CellRef> cells(Table.Row row) {
    return row.figures().keySet().stream()
        .map(column -> new CellRef(name, row.key(), column))
        .toList();
  }
}

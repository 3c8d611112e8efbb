package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.CellRef;
import org.gouji.model.Figure;
import org.gouji.model.Message;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.model.Where;

/** A row whose parts sum to its total. */
abstract class SummedRow {
  private final TableName name;
  private final Table.Row row;
  private final Amounts amounts;

  SummedRow(TableName name, Table.Row row, Amounts amounts) {
    this.name = name;
    this.row = row;
    this.amounts = amounts;
  }

  /** The row's key. */
  public String getKey() {
    return row.key();
  }

  /** The parts sum to the total. A blank total is not compared. */
  public Judgement getSum() {
    Figure total = row.figure(Amounts.TOTAL);
    if (total.isBlank()) {
      return Judgement.held();
    }
    BigDecimal sum = amounts.sumOfRow(row);
    BigDecimal value = amounts.amount(row, Amounts.TOTAL);
    if (sum != null && value != null && sum.compareTo(value) == 0) {
      return Judgement.held();
    }
    List<CellRef> cells = amounts.cells(row);
    if (sum == null || value == null) {
      return amounts.unknown(cells);
    }
    Map<String, Term> terms =
        Map.of(
            "row", new Term.RowName(name, row.key()),
            "sum", amounts.sumOfParts(row),
            "left", Term.words(Amounts.plain(sum)),
            "total", new Term.ColumnName(name, Amounts.TOTAL),
            "value", Term.words(Amounts.plain(value)));
    Where where = Where.table(name, Optional.of(row.key()), Optional.empty(), total.place());
    return Judgement.broken(
        Breach.of(new Message("message", terms), where, cells)
            .ofIdentity(Amounts.plain(sum), Amounts.plain(value)));
  }
}

package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.CellRef;
import org.gouji.model.Message;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.model.Where;

/** A column of table {@code requests}: the requests of one kind of applicant, or of all. */
public final class Column {
  private static final List<String> INFLOW = List.of("newReceived", "carriedIn");
  private static final List<String> OUTFLOW = List.of(Amounts.HANDLED, "carriedOut");

  private final String key;
  private final Amounts amounts;

  Column(String key, Amounts amounts) {
    this.key = key;
    this.amounts = amounts;
  }

  /** The column's key. */
  public String getKey() {
    return key;
  }

  /** The note in the table's head: newly received + carried in = handled + carried out. */
  public Judgement getBalance() {
    BigDecimal inflow = amounts.sum(INFLOW, key);
    BigDecimal outflow = amounts.sum(OUTFLOW, key);
    if (inflow != null && outflow != null && inflow.compareTo(outflow) == 0) {
      return Judgement.held();
    }
    List<CellRef> cells = new ArrayList<>(amounts.cells(INFLOW, key));
    cells.addAll(amounts.cells(OUTFLOW, key));
    if (inflow == null || outflow == null) {
      return amounts.unknown(cells);
    }
    Map<String, Term> terms =
        Map.of(
            "column", new Term.ColumnName(TableName.REQUESTS, key),
            "inflow", amounts.sumOfRows(INFLOW, key),
            "outflow", amounts.sumOfRows(OUTFLOW, key));
    return broken(terms, cells, inflow, outflow);
  }

  /** The outcomes sum to the handled total. A blank total is not compared. */
  public Judgement getOutcomes() {
    if (amounts.figure(Amounts.HANDLED, key).isBlank()) {
      return Judgement.held();
    }
    BigDecimal sum = amounts.sum(amounts.outcomes(), key);
    BigDecimal total = amounts.amount(Amounts.HANDLED, key);
    if (sum != null && total != null && sum.compareTo(total) == 0) {
      return Judgement.held();
    }
    List<CellRef> cells = new ArrayList<>(amounts.cells(amounts.outcomes(), key));
    cells.add(new CellRef(TableName.REQUESTS, Amounts.HANDLED, key));
    if (sum == null || total == null) {
      return amounts.unknown(cells);
    }
    Map<String, Term> terms =
        Map.of(
            "column", new Term.ColumnName(TableName.REQUESTS, key),
            "sum", amounts.sumOfRows(amounts.outcomes(), key),
            "left", Term.words(Amounts.plain(sum)),
            "total", new Term.RowName(TableName.REQUESTS, Amounts.HANDLED),
            "value", Term.words(Amounts.plain(total)));
    return broken(terms, cells, sum, total);
  }

  private Judgement broken(
      Map<String, Term> terms, List<CellRef> cells, BigDecimal left, BigDecimal right) {
    Where where =
        Where.table(
            TableName.REQUESTS,
            Optional.empty(),
            Optional.of(key),
            amounts.figure(Amounts.HANDLED, key).place());
    return Judgement.broken(
        Breach.of(new Message("message", terms), where, cells)
            .ofIdentity(Amounts.plain(left), Amounts.plain(right)));
  }
}

package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.CellRef;
import org.gouji.model.Message;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.model.Where;

/** A row of table {@code disclosure}. */
abstract class DisclosureRow {
  private final Table.Row row;
  private final Amounts amounts;

  DisclosureRow(Table.Row row, Amounts amounts) {
    this.row = row;
    this.amounts = amounts;
  }

  /** The row's key. */
  public String getKey() {
    return row.key();
  }

  Table.Row row() {
    return row;
  }

  Amounts amounts() {
    return amounts;
  }

  /** Judges a relation between two cells of the row. */
  Judgement compare(String left, String right, Relation relation) {
    BigDecimal a = amounts.amount(row, left);
    BigDecimal b = amounts.amount(row, right);
    List<CellRef> cells = List.of(cell(left), cell(right));
    if (a == null || b == null) {
      return amounts.unknown(cells);
    }
    return relation.holds(a, b)
        ? Judgement.held()
        : broken("message", cells, Map.of("left", value(left), "right", value(right)));
  }

  /** A relation between two amounts. */
  interface Relation {
    boolean holds(BigDecimal left, BigDecimal right);
  }

  Judgement broken(String message, List<CellRef> cells, Map<String, Term> more) {
    Map<String, Term> terms = new java.util.HashMap<>(more);
    terms.put("row", new Term.RowName(TableName.DISCLOSURE, row.key()));
    CellRef first = cells.get(0);
    Where where =
        Where.table(
            TableName.DISCLOSURE,
            Optional.of(row.key()),
            cells.size() == 1 ? Optional.of(first.column()) : Optional.empty(),
            row.figure(first.column()).place());
    return Judgement.broken(Breach.of(new Message(message, terms), where, cells));
  }

  CellRef cell(String column) {
    return new CellRef(TableName.DISCLOSURE, row.key(), column);
  }

  /** A cell's column and value, as in 现行有效件数 11. */
  Term value(String column) {
    return new Term.Sum(
        List.of(
            new Term.Addend(
                new Term.ColumnName(TableName.DISCLOSURE, column),
                amounts.printed(row.key(), column))));
  }
}

package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gouji.model.CellRef;
import org.gouji.model.Figure;
import org.gouji.model.Table;
import org.gouji.model.Term;

/** 2019: the row of centralised procurement. */
public final class Procurement extends DisclosureRow {
  private static final String ITEMS = "items";
  private static final String AMOUNT = "amount";

  Procurement(Table.Row row, Amounts amounts) {
    super(row, amounts);
  }

  /** Items and amount go together, and the amount has a unit. */
  public Judgement getCompleteness() {
    BigDecimal items = amounts().amount(row(), ITEMS);
    BigDecimal amount = amounts().amount(row(), AMOUNT);
    List<CellRef> cells = List.of(cell(AMOUNT), cell(ITEMS));
    if (items == null || amount == null) {
      return amounts().unknown(cells);
    }
    Map<String, Term> values = Map.of("items", value(ITEMS), "amount", value(AMOUNT));
    if (items.signum() == 0 && amount.signum() > 0) {
      return broken("message.noItems", cells, values);
    }
    if (items.signum() > 0 && amount.signum() == 0) {
      return broken("message.noAmount", cells, values);
    }
    boolean unit = row().figure(AMOUNT) instanceof Figure.Read read && !read.unit().isEmpty();
    return amount.signum() > 0 && !unit
        ? broken("message.noUnit", List.of(cell(AMOUNT)), values)
        : Judgement.held();
  }
}

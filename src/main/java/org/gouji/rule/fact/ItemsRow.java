package org.gouji.rule.fact;

import org.gouji.model.Table;

/** 2019: a row of table {@code disclosure} that counts items of power and their change. */
public final class ItemsRow extends DisclosureRow {
  ItemsRow(Table.Row row, Amounts amounts) {
    super(row, amounts);
  }

  /** Last year's items and this year's change leave no negative number. */
  public Judgement getRemainder() {
    return compare("lastYear", "change", (lastYear, change) -> lastYear.add(change).signum() >= 0);
  }
}

package org.gouji.rule.fact;

import org.gouji.model.Table;
import org.gouji.model.TableName;

/** A row of table {@code requests}: requests of one state or outcome, by the kind of applicant. */
public final class Row extends SummedRow {
  Row(Table.Row row, Amounts amounts) {
    super(TableName.REQUESTS, row, amounts);
  }
}

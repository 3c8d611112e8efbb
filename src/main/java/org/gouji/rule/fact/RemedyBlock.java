package org.gouji.rule.fact;

import org.gouji.model.Table;
import org.gouji.model.TableName;

/** A block of table {@code remedies}: reconsiderations, or cases of one kind, by their result. */
public final class RemedyBlock extends SummedRow {
  RemedyBlock(Table.Row row, Amounts amounts) {
    super(TableName.REMEDIES, row, amounts);
  }
}

package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gouji.model.CellRef;
import org.gouji.model.Fee;
import org.gouji.model.Message;
import org.gouji.model.Quantity;
import org.gouji.model.TableName;
import org.gouji.model.Term;

/** The information-processing fees that the prose says were charged in the year. */
public final class ChargedFees {
  private static final CellRef ALL_FEES = new CellRef(TableName.DISCLOSURE, "fees", "amount");
  private static final int TEN_THOUSAND = 4;

  private final List<Fee> fees;
  private final Tables tables;

  ChargedFees(List<Fee> fees, Tables tables) {
    this.fees = fees;
    this.tables = tables;
  }

  /** They are administrative fees, and so part of what the table has. */
  public Judgement getPart() {
    Fee greatest = null;
    for (Fee fee : fees) {
      boolean counts = !fee.listed() && fee.amount().ofThisYear();
      if (counts && (greatest == null || yuan(fee).compareTo(yuan(greatest)) > 0)) {
        greatest = fee;
      }
    }
    if (greatest == null) {
      return Judgement.held();
    }
    BigDecimal all = tables.amount(ALL_FEES);
    if (all == null) {
      return Amounts.unknownCells(List.of(ALL_FEES));
    }
    Quantity stated = greatest.amount().quantity();
    if (stated.value().signum() == 0 || isWithin(yuan(greatest), all)) {
      return Judgement.held();
    }
    return Judgement.broken(
        Breach.of(
            new Message(
                "message",
                Map.of(
                    "quote", Term.words(greatest.amount().where().quote().orElse("")),
                    "amount", Term.words(Amounts.plain(all)))),
            greatest.amount().where(),
            List.of(ALL_FEES)));
  }

  /** The table is rounded to its last digit; but 0 says that nothing was charged. */
  private static boolean isWithin(BigDecimal yuan, BigDecimal all) {
    if (all.signum() == 0) {
      return false;
    }
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(TEN_THOUSAND - Math.max(0, all.scale()));
    return yuan.compareTo(all.scaleByPowerOfTen(TEN_THOUSAND).add(step)) < 0;
  }

  private static BigDecimal yuan(Fee fee) {
    return FeeFact.yuan(fee.amount().quantity());
  }
}

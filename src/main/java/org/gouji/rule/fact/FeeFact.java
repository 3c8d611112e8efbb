package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.Map;
import org.gouji.model.Claim;
import org.gouji.model.Fee;
import org.gouji.model.Message;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Precision;
import org.gouji.model.Term;

/** An information-processing fee that prose states. */
public final class FeeFact {
  private static final int TEN_THOUSAND = 4;

  private final Fee fee;
  private final BigDecimal yuan;

  FeeFact(Fee fee) {
    this.fee = fee;
    this.yuan = yuan(fee.amount().quantity());
  }

  /** An amount in yuan. */
  static BigDecimal yuan(Quantity amount) {
    return amount.unit().equals("万元")
        ? amount.value().scaleByPowerOfTen(TEN_THOUSAND)
        : amount.value();
  }

  /** The tariff can give it. */
  public Judgement getTariff() {
    Quantity amount = fee.amount().quantity();
    boolean known =
        amount.precision() == Precision.EXACT || amount.precision() == Precision.ROUNDED;
    // An amount in 万元 is cut off before the single yuan.
    if (!known || !amount.unit().equals("元") || isLawful()) {
      return Judgement.held();
    }
    return Judgement.broken(
        Breach.of(
            new Message(
                isSingle() ? "message" : "message.sum",
                Map.of(
                    "quote", Term.words(fee.amount().where().quote().orElse("")),
                    "amount", Term.words(Amounts.plain(yuan)))),
            fee.amount().where()));
  }

  private boolean isLawful() {
    if (!isSingle()) {
      return Tariff.givesTogether(yuan);
    }
    return fee.byItem() ? Tariff.givesByItem(yuan) : Tariff.gives(yuan);
  }

  private boolean isSingle() {
    return fee.cases().map(Claim::quantity).map(FeeFact::isOne).orElse(false);
  }

  private static boolean isOne(Quantity quantity) {
    return quantity.precision() == Precision.EXACT
        && quantity.value().compareTo(BigDecimal.ONE) == 0;
  }
}

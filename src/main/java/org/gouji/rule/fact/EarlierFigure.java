package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gouji.model.Claim;
import org.gouji.model.Message;
import org.gouji.model.Reading;
import org.gouji.model.Term;
import org.jspecify.annotations.Nullable;

/** A figure of the year before that prose states, beside the report of that year. */
public final class EarlierFigure {
  private final Claim claim;
  private final Tables prior;

  EarlierFigure(Claim claim, Tables prior) {
    this.claim = claim;
    this.prior = prior;
  }

  /** The prior report has it, in some reading. */
  public Judgement getAgreement() {
    BigDecimal nearest = null;
    Reading unknown = null;
    for (Reading reading : claim.readings()) {
      BigDecimal value = prior.sum(reading);
      if (value == null) {
        unknown = reading;
      } else if (claim.quantity().admits(value)) {
        return Judgement.held();
      } else {
        nearest = nearer(nearest, value);
      }
    }
    if (unknown != null || nearest == null) {
      return unknown == null ? Judgement.held() : unread(unknown);
    }
    String value = Amounts.plain(nearest);
    return Judgement.broken(
        Breach.of(
                new Message(
                    "message.before",
                    Map.of(
                        "quote", Term.words(claim.where().quote().orElse("")),
                        "value", Term.words(value))),
                claim.where())
            .comparing(value, Amounts.plain(claim.quantity().value())));
  }

  private Judgement unread(Reading reading) {
    return Judgement.unknown(
        new Message(
            "reason.unreadablePrior",
            Map.of("cells", new Term.Cells(List.copyOf(prior.unknown(reading))))));
  }

  private BigDecimal nearer(@Nullable BigDecimal before, BigDecimal value) {
    BigDecimal stated = claim.quantity().value();
    boolean closer =
        before == null || value.subtract(stated).abs().compareTo(before.subtract(stated).abs()) < 0;
    return closer ? value : java.util.Objects.requireNonNull(before);
  }
}

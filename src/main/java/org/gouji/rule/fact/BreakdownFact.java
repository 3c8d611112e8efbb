package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.model.Breakdown;
import org.gouji.model.CellRef;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Topic;
import org.gouji.model.Message;
import org.gouji.model.Quantity.Precision;
import org.gouji.model.Term;

/** A total that prose breaks down into parts. */
public final class BreakdownFact {
  private static final String TOTAL = "total";
  private static final int FEWEST_CHANNELS = 2;

  private final Breakdown breakdown;
  private final Tables tables;

  BreakdownFact(Breakdown breakdown, Tables tables) {
    this.breakdown = breakdown;
    this.tables = tables;
  }

  /** Whether it tells how a processing fee came about. */
  public boolean isOfFee() {
    return breakdown.total().topic() == Topic.PROCESSING_FEE;
  }

  /** Its parts sum to the total, or to no more where they are only some of them. */
  public Judgement getSum() {
    if (!isExact() || !isOfItsTotal()) {
      return Judgement.held();
    }
    BigDecimal total = breakdown.total().quantity().value();
    BigDecimal sum = BigDecimal.ZERO;
    for (Claim part : breakdown.parts()) {
      sum = sum.add(part.quantity().value());
    }
    int order = sum.compareTo(total);
    boolean exhaustive = breakdown.parts().size() > 1 && isExhaustive();
    if (order == 0 || (order < 0 && !exhaustive)) {
      return Judgement.held();
    }
    return Judgement.broken(
        Breach.of(
                new Message(
                    exhaustive ? "message" : "message.partOf",
                    Map.of(
                        "quote", Term.words(breakdown.where().quote().orElse("")),
                        "sum", Term.words(Amounts.plain(sum)),
                        "total", Term.words(Amounts.plain(total)))),
                breakdown.where())
            .comparing(Amounts.plain(sum), Amounts.plain(total)));
  }

  private boolean isExhaustive() {
    return breakdown.exhaustive() || isOfFee() || isComplete();
  }

  private boolean isExact() {
    boolean exact = breakdown.total().quantity().precision() == Precision.EXACT || isMoney();
    for (Claim part : breakdown.parts()) {
      exact &= part.quantity().precision() == Precision.EXACT || isMoney();
    }
    return exact;
  }

  private boolean isMoney() {
    return breakdown.total().quantity().unit().equals("元");
  }

  /**
   * Whether the parts are parts of what the total counts: outcomes are of what was handled, and
   * what was handled may have come in before.
   */
  private boolean isOfItsTotal() {
    Topic total = breakdown.total().topic();
    return switch (breakdown.parts().get(0).topic()) {
      case OUTCOME ->
          total == Topic.HANDLED
              || total == Topic.OUTCOME
              || total == Topic.APPLICANT
              || breakdown.exhaustive();
      case RECEIVED, HANDLED, CARRIED ->
          breakdown.exhaustive() || breakdown.total().subject().endsWith("inflow");
      default -> true;
    };
  }

  /** Whether the parts leave nothing out: every kind is named, or what is not has none. */
  private boolean isComplete() {
    Topic topic = breakdown.parts().get(0).topic();
    if (topic == Topic.CHANNEL) {
      return breakdown.parts().size() >= FEWEST_CHANNELS;
    }
    if (topic != Topic.OUTCOME && topic != Topic.APPLICANT) {
      return isHandledAndCarriedOut();
    }
    Set<String> named = new TreeSet<>();
    for (Claim part : breakdown.parts()) {
      if (!part.isBound()) {
        return false;
      }
      for (CellRef cell : part.readings().get(0).cells()) {
        named.add(topic == Topic.OUTCOME ? cell.row() : cell.column());
      }
    }
    return topic == Topic.OUTCOME ? isEveryOutcome(named) : isEveryApplicant(named);
  }

  private boolean isHandledAndCarriedOut() {
    boolean handled = false;
    boolean carriedOut = false;
    for (Claim part : breakdown.parts()) {
      handled |= part.topic() == Topic.HANDLED;
      carriedOut |= part.subject().endsWith("carriedOut");
    }
    return handled && carriedOut;
  }

  private boolean isEveryOutcome(Set<String> named) {
    Amounts requests = tables.of(org.gouji.model.TableName.REQUESTS);
    if (requests == null) {
      return false;
    }
    for (String row : requests.outcomes()) {
      BigDecimal amount = requests.amount(row, TOTAL);
      if (!named.contains(row) && (amount == null || amount.signum() != 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEveryApplicant(Set<String> named) {
    return named.containsAll(
        Set.of("natural", "company", "research", "welfare", "legalService", "otherOrg"));
  }
}

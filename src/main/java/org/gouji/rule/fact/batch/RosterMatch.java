package org.gouji.rule.fact.batch;

import java.util.Map;
import org.gouji.model.Message;
import org.gouji.model.Term;
import org.gouji.rule.fact.Judgement;

/** A roster of which not one unit has a report in the batch. */
public final class RosterMatch {
  private final int reports;

  RosterMatch(int reports) {
    this.reports = reports;
  }

  /** Some report is that of a unit. */
  public Judgement getMatched() {
    return Judgement.unknown(
        new Message("reason.noUnitMatched", Map.of("count", Term.words(reports))));
  }
}

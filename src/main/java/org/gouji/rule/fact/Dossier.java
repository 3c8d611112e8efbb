package org.gouji.rule.fact;

import java.util.Optional;
import org.gouji.model.Message;
import org.gouji.model.Narrative;
import org.gouji.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * All that one report is judged by.
 *
 * @param report the report
 * @param narrative what was understood of its prose
 * @param prior the report that was given as the agency's of the year before, where one was
 */
public record Dossier(Report report, Narrative narrative, Optional<Report> prior) {
  /** Whether the report follows the prior one, so that the two can be compared. */
  public Judgement succession() {
    return prior.isEmpty()
        ? Judgement.notApplicable(Message.of("reason.noPrior"))
        : Succession.of(report, prior.get());
  }

  /** The prior report, if the report follows it. */
  @Nullable Report comparable() {
    return succession().isHolds() ? prior.orElse(null) : null;
  }
}

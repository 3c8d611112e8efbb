package org.gouji.check;

import java.util.Optional;
import org.gouji.model.Report;
import org.gouji.rule.fact.Succession;

/**
 * One report of the year before.
 *
 * @param prior the report
 * @param alone whether one report alone is checked: then this is meant for it, whatever it says
 */
record PriorFile(Report prior, boolean alone) implements PriorReports {
  @Override
  public Optional<Report> before(Report report) {
    Optional<String> body = Succession.body(prior);
    boolean same = body.isPresent() && body.equals(Succession.body(report));
    return alone || same ? Optional.of(prior) : Optional.empty();
  }
}

package org.gouji.rule;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Finding;
import org.gouji.model.Outcome;
import org.gouji.model.Problem;

/**
 * What came of running the rulebook on one report.
 *
 * @param findings in the order of the report
 * @param outcomes how every rule ended, in the order of identifiers
 * @param fault what broke in the program itself, where something did
 */
public record RuleRun(List<Finding> findings, List<Outcome> outcomes, Optional<Problem> fault) {
  public RuleRun {
    findings = List.copyOf(findings);
    outcomes = List.copyOf(outcomes);
  }
}

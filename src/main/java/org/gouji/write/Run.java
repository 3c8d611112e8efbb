package org.gouji.write;

import java.util.Optional;
import org.gouji.model.Finding;
import org.gouji.model.Severity;
import org.gouji.model.ToolInfo;
import org.gouji.rule.Catalogue;

/**
 * What is known of a run before its first result.
 *
 * @param tool what makes the results
 * @param inputs how many inputs there are
 * @param rules the rules that are applied
 * @param failOn from which severity on a finding fails the run; none does where there is none
 */
public record Run(ToolInfo tool, int inputs, Catalogue rules, Optional<Severity> failOn) {
  /** Whether a finding fails the run. */
  public boolean isFailedBy(Finding finding) {
    return finding.counts() && failOn.isPresent() && finding.severity().atLeast(failOn.get());
  }
}

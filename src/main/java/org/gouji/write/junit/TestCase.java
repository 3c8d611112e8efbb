package org.gouji.write.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Outcome;
import org.gouji.write.Run;

/**
 * How a rule ended on an input, as a build server sees it.
 *
 * @param rule the rule's identifier
 * @param status how the test ended
 * @param failing the findings that fail the run, gravest first
 * @param told the other findings, which are only told
 * @param reason why the rule did not run, wholly or in part
 */
record TestCase(
    String rule,
    Status status,
    List<Finding> failing,
    List<Finding> told,
    Optional<Message> reason) {
  /** The key of the reason that is a fault of the program. */
  private static final String FAULT = "reason.fault";

  TestCase {
    failing = List.copyOf(failing);
    told = List.copyOf(told);
  }

  /** How a test ended. */
  enum Status {
    /** Nothing fails the run. */
    PASSED,
    /** Findings fail the run. */
    FAILED,
    /** The rule does not apply, or could not run. */
    SKIPPED,
    /** The program failed in the rule. */
    ERROR
  }

  /** The test of a rule that ended so. */
  static TestCase of(Outcome outcome, List<Finding> findings, Run run) {
    List<Finding> failing = new ArrayList<>();
    List<Finding> told = new ArrayList<>();
    for (Finding finding : findings) {
      if (isAbout(finding, outcome.rule())) {
        (run.isFailedBy(finding) ? failing : told).add(finding);
      }
    }
    failing.sort((a, b) -> a.severity().compareTo(b.severity()));
    return new TestCase(outcome.rule(), status(outcome, failing), failing, told, outcome.reason());
  }

  /** Whether a rule found it, alone or with the rules whose identities the same cell breaks. */
  private static boolean isAbout(Finding finding, String rule) {
    return finding.rule().equals(rule)
        || finding.identities().stream().anyMatch(identity -> identity.rule().equals(rule));
  }

  private static Status status(Outcome outcome, List<Finding> failing) {
    if (outcome.reason().filter(reason -> reason.key().equals(FAULT)).isPresent()) {
      return Status.ERROR;
    }
    if (!failing.isEmpty()) {
      return Status.FAILED;
    }
    return switch (outcome.status()) {
      case NOT_APPLICABLE, NOT_RUN -> Status.SKIPPED;
      case PASSED, FAILED -> Status.PASSED;
    };
  }
}

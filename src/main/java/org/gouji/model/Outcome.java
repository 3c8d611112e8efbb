package org.gouji.model;

import java.util.Locale;
import java.util.Optional;

/**
 * How a rule ended on a report. Silence is never a pass.
 *
 * @param rule the rule's identifier
 * @param status how it ended
 * @param reason why it was not applicable or did not run
 */
public record Outcome(String rule, Status status, Optional<Message> reason) {
  /** How a rule ended. */
  public enum Status {
    /** It ran on everything it speaks of, and found nothing. */
    PASSED("passed"),
    /** It found something. */
    FAILED("failed"),
    /** It does not speak of such a report. */
    NOT_APPLICABLE("notApplicable"),
    /** It should have run, and could not, wholly or in part. */
    NOT_RUN("notRun");

    private final String code;

    Status(String code) {
      this.code = code;
    }

    /** The name in output. */
    public String code() {
      return code;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

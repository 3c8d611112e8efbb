package org.gouji.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Why a finding does not count: the office knows it already. It is still reported, so that nothing
 * is lost.
 *
 * @param kind by what it is known
 * @param reason why it may stand, where the office says so
 * @param person who decided it, where the office says so
 * @param expires the last day on which it may stand; always, where there is none
 */
public record Suppression(
    Kind kind, Optional<String> reason, Optional<String> person, Optional<LocalDate> expires) {
  /** A finding of the baseline. */
  public static final Suppression BASELINE =
      new Suppression(Kind.BASELINE, Optional.empty(), Optional.empty(), Optional.empty());

  /** By what a finding is known. */
  public enum Kind {
    /** It stood there when the baseline was written. */
    BASELINE,
    /** A person allowed it, with a reason. */
    WAIVER;

    /** The name in output. */
    public String code() {
      return this == BASELINE ? "baseline" : "waiver";
    }
  }
}

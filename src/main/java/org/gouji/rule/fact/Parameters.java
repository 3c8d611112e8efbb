package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.OptionalInt;

/**
 * The limits that a profile sets for the rules.
 *
 * @param maxOtherShare the share of the handled total, 0 to 1, up to which "other" outcomes are
 *     unsuspicious
 * @param maxReusedShare the share of sentences taken over from the year before, 0 to 1, from which
 *     on they are too many
 * @param maxOverviewCharacters the characters that section 1 may have, where they are limited
 * @param deadlines the days by which reports are to be published
 */
public record Parameters(
    BigDecimal maxOtherShare,
    BigDecimal maxReusedShare,
    OptionalInt maxOverviewCharacters,
    Deadlines deadlines) {
  /** As {@link #maxOtherShare()}, for the rules. */
  public BigDecimal getMaxOtherShare() {
    return maxOtherShare;
  }

  /** As {@link #maxReusedShare()}, for the rules. */
  public BigDecimal getMaxReusedShare() {
    return maxReusedShare;
  }

  /** As {@link #maxOverviewCharacters()}, for the rules. */
  public OptionalInt getMaxOverviewCharacters() {
    return maxOverviewCharacters;
  }
}

package org.gouji.rule.fact;

import java.math.BigDecimal;

/**
 * The limits that a profile sets for the rules.
 *
 * @param maxOtherShare the share of the handled total, 0 to 1, up to which "other" outcomes are
 *     unsuspicious
 */
public record Parameters(BigDecimal maxOtherShare) {
  /** As {@link #maxOtherShare()}, for the rules. */
  public BigDecimal getMaxOtherShare() {
    return maxOtherShare;
  }
}

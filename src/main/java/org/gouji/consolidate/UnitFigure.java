package org.gouji.consolidate;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure of a unit's report as it goes into a sum.
 *
 * @param state whether there is an amount, or why there is none
 * @param amount the amount, of money in the unit of the form
 * @param text what stands in the report, where that is not the amount itself
 */
public record UnitFigure(State state, Optional<BigDecimal> amount, String text) {
  static final UnitFigure ZERO = new UnitFigure(State.READ, Optional.of(BigDecimal.ZERO), "");
  static final UnitFigure ABSENT = new UnitFigure(State.ABSENT, Optional.empty(), "");
  static final UnitFigure BLANK = new UnitFigure(State.BLANK, Optional.empty(), "");

  /** What is known of it. */
  public enum State {
    /** It was read. */
    READ,
    /** It is money in another unit than the form's, and was converted. */
    CONVERTED,
    /** Its cell is blank. */
    BLANK,
    /** Its cell holds something that is no figure. */
    UNREADABLE,
    /** It is money, and no unit stands with it. */
    UNITLESS,
    /** The report lacks its cell. */
    ABSENT
  }

  static UnitFigure read(BigDecimal amount) {
    return amount.signum() == 0 ? ZERO : new UnitFigure(State.READ, Optional.of(amount), "");
  }

  static UnitFigure converted(BigDecimal amount, String text) {
    return new UnitFigure(State.CONVERTED, Optional.of(amount), text);
  }

  static UnitFigure unknown(State state, String text) {
    return new UnitFigure(state, Optional.empty(), text);
  }
}

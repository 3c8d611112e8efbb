package org.gouji.model;

import java.math.BigDecimal;

/**
 * A number as prose states it, with what its words say of its precision.
 *
 * @param value the number, in its unit; a multiplier such as 万 is worked out
 * @param precision how it stands to the true number
 * @param step the unit of its last digit that counts: 10 for 330余, 100 for 4.14万
 * @param unit the unit as printed, such as 件 or 万元; empty where none stands there
 */
public record Quantity(BigDecimal value, Precision precision, BigDecimal step, String unit) {
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  /** How a stated number stands to the true one. */
  public enum Precision {
    /** It is the true number. */
    EXACT,
    /** 约: the true number is within a tenth of it. */
    ABOUT,
    /** 余, 多, 超过: the true number is not below it, and not a step above. */
    AT_LEAST,
    /** 近, 不足: the true number is not above it, and not a step below. */
    AT_MOST,
    /** It was rounded or cut to its last digit: 4.14万, an amount of money. */
    ROUNDED
  }

  /** The number nought, which words such as 未收到 state. */
  public static Quantity none() {
    return new Quantity(BigDecimal.ZERO, Precision.EXACT, BigDecimal.ONE, "");
  }

  /** Whether the words are true if this is the true number. */
  public boolean admits(BigDecimal actual) {
    BigDecimal over = actual.subtract(value);
    return switch (precision) {
      case EXACT -> over.signum() == 0;
      case ABOUT -> over.abs().compareTo(value.abs().multiply(TENTH)) <= 0;
      case AT_LEAST -> over.signum() >= 0 && over.compareTo(step) < 0;
      case AT_MOST -> over.signum() <= 0 && over.negate().compareTo(step) < 0;
      case ROUNDED -> over.abs().compareTo(step) < 0;
    };
  }

  /** The same number under another unit and power of ten. */
  public Quantity in(String otherUnit, int power) {
    return new Quantity(
        value.scaleByPowerOfTen(power), precision, step.scaleByPowerOfTen(power), otherUnit);
  }
}

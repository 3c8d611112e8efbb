package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gouji.model.Quantity;

/** A percentage as stated, and whether a ratio gives it. */
record Percentage(Quantity stated) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final int DIGITS = 12;

  /** Part of whole in percent; the whole is not 0. */
  static BigDecimal of(BigDecimal part, BigDecimal whole) {
    return part.scaleByPowerOfTen(2).divide(whole, DIGITS, RoundingMode.HALF_UP);
  }

  /** Whether it is the ratio rounded to its last digit; within a digit where 约 says so. */
  boolean isRounded(BigDecimal ratio) {
    BigDecimal off = ratio.subtract(stated.value()).abs();
    if (stated.precision() == Quantity.Precision.EXACT) {
      return off.multiply(TWO).compareTo(stated.step()) <= 0;
    }
    return stated.precision() == Quantity.Precision.ABOUT
        ? off.compareTo(stated.step().max(BigDecimal.ONE)) <= 0
        : stated.admits(ratio);
  }

  /** Whether it is the ratio cut off behind its last digit. */
  boolean isTruncated(BigDecimal ratio) {
    BigDecimal over = ratio.subtract(stated.value());
    return over.signum() >= 0 && over.compareTo(stated.step()) < 0;
  }

  /** A ratio as it is printed, with a digit more than was stated. */
  String printed(BigDecimal ratio) {
    return ratio.setScale(stated.value().scale() + 1, RoundingMode.HALF_UP).toPlainString() + "%";
  }
}

package org.gouji.rule.fact;

import java.math.BigDecimal;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/** Amounts of money in one unit, 万元, and how the one looks that was put down in 元. */
public final class Money {
  private static final int YUAN = 4;
  private static final BigDecimal LEAST_RATIO = BigDecimal.valueOf(3_000);
  private static final BigDecimal GREATEST_RATIO = BigDecimal.valueOf(30_000);

  private Money() {}

  /**
   * The amount of a cell in 万元; nothing where it cannot be told.
   *
   * @param unit the unit of the column, where the cell names none
   */
  public static @Nullable BigDecimal inWan(Figure figure, String unit) {
    BigDecimal amount = figure.amount().orElse(null);
    if (amount == null || amount.signum() == 0) {
      return amount;
    }
    String own = figure instanceof Figure.Read read ? read.unit() : "";
    return switch (own.isEmpty() ? unit : own) {
      case "元" -> amount.movePointLeft(YUAN);
      case "万元" -> amount;
      case "亿元" -> amount.movePointRight(YUAN);
      default -> null;
    };
  }

  /** Whether one amount is about ten thousand times the other, as if it were in 元. */
  static boolean isYuanBeside(BigDecimal amount, BigDecimal other) {
    return other.signum() > 0
        && amount.compareTo(other.multiply(LEAST_RATIO)) > 0
        && amount.compareTo(other.multiply(GREATEST_RATIO)) < 0;
  }
}

package org.gouji.rule.fact.batch;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.edition.Editions;
import org.gouji.model.CellRef;

/** Money is rounded in every report: half a unit of its last digit for each may go astray. */
public final class Rounding {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Rounding() {}

  /**
   * Whether rounding alone may part a total from the sum of its parts.
   *
   * @param total the total that is stated
   * @param parts the amounts that were summed
   */
  public static boolean explains(
      CellRef cell, BigDecimal total, BigDecimal summed, List<BigDecimal> parts) {
    if (!Editions.standard().all().stream()
        .flatMap(edition -> edition.table(cell.table()).columns().values().stream())
        .anyMatch(column -> column.key().equals(cell.column()) && column.money())) {
      return false;
    }
    BigDecimal allowed = halfUnit(total);
    for (BigDecimal part : parts) {
      if (part.signum() != 0) {
        allowed = allowed.add(halfUnit(part));
      }
    }
    return total.subtract(summed).abs().compareTo(allowed) <= 0;
  }

  private static BigDecimal halfUnit(BigDecimal value) {
    return HALF.scaleByPowerOfTen(-Math.max(0, value.scale()));
  }
}

package org.gouji.rule.fact;

import java.math.BigDecimal;

/**
 * The tariff of the information-processing fee (国办函〔2020〕109号). By item: ten a month are free, the
 * next twenty cost 100 yuan each, and each further band of ten another 100 yuan per item more. By
 * volume: thirty pages are free, up to 100 cost 10 yuan each, up to 200 cost 20, above that 40.
 */
final class Tariff {
  private static final int UNIT = 10;
  private static final int ITEM = 100;
  private static final int[] VOLUME_ENDS = {700, 2700};
  private static final int[] VOLUME_RATES = {10, 20, 40};

  private Tariff() {}

  /** Whether one fee can be of this amount in yuan, by item or by volume. */
  static boolean gives(BigDecimal amount) {
    return isWhole(amount) && (byVolume(amount.longValue()) || byItem(amount.longValue()));
  }

  /** Whether one fee by item can be of this amount in yuan. */
  static boolean givesByItem(BigDecimal amount) {
    return isWhole(amount) && byItem(amount.longValue());
  }

  /** Whether some fees together can be of this amount in yuan: each is a multiple of ten. */
  static boolean givesTogether(BigDecimal amount) {
    return isWhole(amount) && amount.longValue() % UNIT == 0;
  }

  private static boolean isWhole(BigDecimal amount) {
    return amount.stripTrailingZeros().scale() <= 0 && amount.precision() < Long.SIZE / 4;
  }

  private static boolean byVolume(long amount) {
    long begin = 0;
    for (int band = 0; band < VOLUME_ENDS.length; band++) {
      if (amount <= VOLUME_ENDS[band]) {
        return (amount - begin) % VOLUME_RATES[band] == 0;
      }
      begin = VOLUME_ENDS[band];
    }
    return (amount - begin) % VOLUME_RATES[VOLUME_RATES.length - 1] == 0;
  }

  /** An item of whatever band costs a multiple of 100. */
  private static boolean byItem(long amount) {
    return amount % ITEM == 0;
  }
}

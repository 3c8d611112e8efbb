package org.gouji.quality;

/** The fee for the processing of information, as 国办函〔2020〕109号 lays it down. */
final class Tariff {
  private static final long FIRST_BAND = 700;
  private static final long SECOND_BAND = 2700;

  private Tariff() {}

  /** Whether one request can cost so many yuan, by item or by volume. */
  static boolean allows(long yuan) {
    if (yuan % 100 == 0) {
      return true;
    }
    if (yuan <= FIRST_BAND) {
      return yuan % 10 == 0;
    }
    return yuan <= SECOND_BAND ? (yuan - FIRST_BAND) % 20 == 0 : (yuan - SECOND_BAND) % 40 == 0;
  }
}

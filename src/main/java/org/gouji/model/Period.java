package org.gouji.model;

import java.time.LocalDate;

/**
 * The reporting period (统计期限).
 *
 * @param from its first day
 * @param to its last day
 */
public record Period(LocalDate from, LocalDate to) {
  /** The calendar year that Article 49 of the Regulation asks for. */
  public static Period ofYear(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}

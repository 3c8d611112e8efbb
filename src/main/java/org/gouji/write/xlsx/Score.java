package org.gouji.write.xlsx;

import org.gouji.model.ReportResult;
import org.gouji.model.Severity;

/**
 * A simple score by which units are put in order: 100, less 10 for each violation and 3 for each
 * warning, and never below 0. Notes cost nothing: they are not always wrong.
 */
final class Score {
  static final int FULL = 100;
  static final int VIOLATION = 10;
  static final int WARNING = 3;

  private Score() {}

  static long of(ReportResult result) {
    long lost =
        VIOLATION * result.count(Severity.VIOLATION) + WARNING * result.count(Severity.WARNING);
    return Math.max(0, FULL - lost);
  }
}

package org.gouji.model;

/**
 * How many inputs got which verdict.
 *
 * @param reports all inputs
 * @param pass those that pass
 * @param warn those with warnings
 * @param fail those with violations
 * @param unreadable those that could not be read
 */
public record Summary(int reports, int pass, int warn, int fail, int unreadable) {
  /** No input yet. */
  public static final Summary NONE = new Summary(0, 0, 0, 0, 0);

  /** This summary and one more input. */
  public Summary plus(Verdict verdict) {
    return new Summary(
        reports + 1,
        pass + (verdict == Verdict.PASS ? 1 : 0),
        warn + (verdict == Verdict.WARN ? 1 : 0),
        fail + (verdict == Verdict.FAIL ? 1 : 0),
        unreadable + (verdict == Verdict.UNREADABLE ? 1 : 0));
  }
}

package org.gouji.write.xlsx;

/** How a rule ended on the reports of a run, in numbers. */
final class RuleTally {
  private long findings;
  private long failed;
  private long ran;
  private long notRun;
  private long notApplicable;

  void found(long count, long units) {
    findings += count;
    failed += units;
  }

  void ended(org.gouji.model.Outcome.Status status, long units) {
    switch (status) {
      case PASSED, FAILED -> ran += units;
      case NOT_RUN -> notRun += units;
      case NOT_APPLICABLE -> notApplicable += units;
    }
  }

  /** Findings that count. */
  long findings() {
    return findings;
  }

  /** Reports with such findings. */
  long failed() {
    return failed;
  }

  /** Reports on which it ran. */
  long ran() {
    return ran;
  }

  /** Reports on which it should have run and could not. */
  long notRun() {
    return notRun;
  }

  /** Reports of which it does not speak. */
  long notApplicable() {
    return notApplicable;
  }
}

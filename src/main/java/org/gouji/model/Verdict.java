package org.gouji.model;

import java.util.Locale;

/** The verdict on one input. */
public enum Verdict {
  /** Nothing worse than a note. */
  PASS,
  /** At least one warning, no violation. */
  WARN,
  /** At least one violation. */
  FAIL,
  /** The input could not be read as a report. */
  UNREADABLE;

  /** The name in output. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package org.gouji.cli;

/** What the process says to its caller. */
enum ExitStatus {
  /** Nothing at or above {@code --fail-on} was found. */
  OK(0),
  /** Something was. */
  FOUND(1),
  /** The command line is wrong. */
  USAGE(2),
  /** An input could not be read as a report. */
  UNREADABLE(3),
  /** The program itself failed outside any input, or could not write its output. */
  FAULT(4);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}

package org.gouji.roster;

import org.gouji.model.Problem;

/** A roster that cannot be used; it carries the reason for the user, with the line. */
public final class WrongRosterException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  WrongRosterException(Problem problem) {
    super(problem.key());
    this.problem = problem;
  }

  /** The reason. */
  public Problem problem() {
    return problem;
  }
}

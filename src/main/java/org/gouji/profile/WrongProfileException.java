package org.gouji.profile;

import org.gouji.model.Problem;

/** A profile or a baseline that cannot be used; it carries the reason, with the line. */
public final class WrongProfileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  WrongProfileException(Problem problem) {
    super(problem.key());
    this.problem = problem;
  }

  /** The reason. */
  public Problem problem() {
    return problem;
  }
}

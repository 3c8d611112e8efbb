package org.gouji.read;

import org.gouji.model.Problem;

/** An input that cannot be read, or that is refused; it carries the reason for the user. */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Makes the exception for a problem. */
  public UnreadableException(Problem problem) {
    super(problem.key());
    this.problem = problem;
  }

  /** The reason. */
  public Problem problem() {
    return problem;
  }
}

package org.gouji.cli;

import org.gouji.check.Gouji;
import org.gouji.rule.Rulebook;

/**
 * Loads the rules and runs them on nothing while the command line is read and the first file is
 * parsed: each takes as long as the other.
 */
final class Rehearsal extends Thread {
  Rehearsal() {
    super("gouji-rehearsal");
    setDaemon(true);
  }

  @Override
  public void run() {
    try {
      Rulebook.standard();
      Gouji.standard().rehearse();
    } catch (RuntimeException | LinkageError e) {
      // What goes wrong here goes wrong again in the check itself, and is told there.
    }
  }
}

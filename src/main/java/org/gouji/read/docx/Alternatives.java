package org.gouji.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The alternatives that are open. A drawing is kept twice, for newer and for older programs: the
 * first is read, and the others only where there is no first.
 */
final class Alternatives {
  private final Deque<Boolean> taken = new ArrayDeque<>();

  void begin() {
    taken.push(false);
  }

  void end() {
    taken.poll();
  }

  /** Whether this one is to be read. */
  boolean take() {
    if (taken.isEmpty()) {
      return true;
    }
    boolean first = !taken.pop();
    taken.push(true);
    return first;
  }
}

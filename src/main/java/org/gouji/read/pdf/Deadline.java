package org.gouji.read.pdf;

import java.util.concurrent.TimeUnit;
import org.gouji.model.Problem;
import org.gouji.read.UnreadableException;

/**
 * How much one file may keep a reader busy. What a file is refused for is counted, so that it is
 * the same on any machine; the clock is for what nobody thought of.
 */
final class Deadline {
  private static final long SECONDS = 20;
  private static final int MOST_OPERATIONS = 2_000_000;
  private static final int MOST_GLYPHS = 1_500_000;
  private static final int MOST_RULINGS = 400_000;

  private final long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
  private int operations;
  private int glyphs;
  private int rulings;

  /** One more operation of a page. */
  void operation() throws UnreadableException {
    if (++operations > MOST_OPERATIONS) {
      throw tooMuch();
    }
    if ((operations & 0xff) == 0) {
      check();
    }
  }

  /** One more glyph. */
  void glyph() throws UnreadableException {
    if (++glyphs > MOST_GLYPHS) {
      throw tooMuch();
    }
    if ((glyphs & 0xfff) == 0) {
      check();
    }
  }

  /** One more ruling. */
  void ruling() throws UnreadableException {
    if (++rulings > MOST_RULINGS) {
      throw tooMuch();
    }
  }

  /** Refuses a file whose time is over. */
  void check() throws UnreadableException {
    if (System.nanoTime() - end > 0) {
      throw tooMuch();
    }
  }

  private static UnreadableException tooMuch() {
    return new UnreadableException(Problem.of("pdfTooMuch"));
  }
}

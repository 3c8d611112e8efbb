package org.gouji.cli;

import java.io.Closeable;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.gouji.write.Phrasebook;

/**
 * How far a batch is, on standard error: on a terminal a line that is written over, elsewhere a
 * plain line every ten seconds. A run that is over soon says nothing.
 */
final class Progress implements Closeable {
  private static final long SECOND = 1_000_000_000L;
  private static final long FIRST = 2 * SECOND;
  private static final long ON_TERMINAL = SECOND / 4;
  private static final long IN_LOG = 10 * SECOND;
  private static final int BAR = 24;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream err;
  private final boolean terminal;
  private final Phrasebook words;
  private final OptionalInt all;
  private final long start;
  private long next;
  private int done;
  private boolean shown;

  /**
   * Makes one.
   *
   * @param all how many inputs there are; nothing where a stream brings them
   */
  Progress(Terminal streams, Phrasebook words, OptionalInt all, long start) {
    this.err = streams.err();
    this.terminal = streams.watched();
    this.words = words;
    this.all = all;
    this.start = start;
    this.next = start + (terminal ? FIRST : IN_LOG);
  }

  /**
   * One more input is through.
   *
   * @param now a moment in nanoseconds, of the clock that gave the start
   */
  void step(long now) {
    done++;
    if (now < next || all.orElse(Integer.MAX_VALUE) < 2) {
      return;
    }
    next = now + (terminal ? ON_TERMINAL : IN_LOG);
    shown |= terminal;
    String line = line(Math.max(1, now - start) / (double) SECOND);
    if (terminal) {
      err.print(CLEAR + bar() + line);
      err.flush();
    } else {
      err.println(line);
    }
  }

  private String line(double seconds) {
    double perSecond = done / seconds;
    String rate = String.format(Locale.ROOT, perSecond < 10 ? "%.1f" : "%.0f", perSecond);
    if (all.isEmpty()) {
      return words.say("progress.stream", Map.of("done", done, "rate", rate));
    }
    int count = all.getAsInt();
    String left = duration(Math.round((count - done) / perSecond));
    return words.say("progress", Map.of("done", done, "all", count, "rate", rate, "left", left));
  }

  private String bar() {
    if (all.isEmpty()) {
      return "";
    }
    int full = (int) ((long) BAR * done / all.getAsInt());
    return "█".repeat(full) + "░".repeat(BAR - full) + " ";
  }

  /** Makes room for another line. */
  void clear() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
    }
  }

  @Override
  public void close() {
    clear();
  }

  private static String duration(long seconds) {
    return seconds < 60
        ? seconds + " s"
        : seconds < 3600
            ? seconds / 60 + " min " + seconds % 60 + " s"
            : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
  }
}

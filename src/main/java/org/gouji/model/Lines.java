package org.gouji.model;

import java.util.Arrays;

/** Where the lines of a text begin. A line ends as the line of SARIF and of an editor does. */
public final class Lines {
  private static final int FEW = 64;

  private final int first;
  private final int[] starts;

  private Lines(int first, int[] starts) {
    this.first = first;
    this.starts = starts;
  }

  /**
   * Some lines of a text.
   *
   * @param first the number of the first, counted from 1
   * @param starts where each begins; one at least
   */
  static Lines from(int first, int[] starts) {
    return new Lines(first, starts.clone());
  }

  /** The lines of a text. */
  public static Lines of(String text) {
    int[] starts = new int[FEW];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = i + 1;
    }
    return new Lines(1, Arrays.copyOf(starts, count));
  }

  /** The lines of a stretch of the text alone. */
  public Lines within(int from, int to) {
    int line = line(from);
    int last = Math.max(line, line(to));
    return new Lines(line, Arrays.copyOfRange(starts, line - first, last - first + 1));
  }

  int first() {
    return first;
  }

  /** Where each begins. */
  int[] starts() {
    return starts.clone();
  }

  /** The line, counted from 1, on which a character of the text stands. */
  public int line(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return first + Math.max(0, at >= 0 ? at : -at - 2);
  }

  /** Which character of its line a character of the text is, counted from 1. */
  public int column(int offset) {
    return offset - starts[line(offset) - first] + 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Lines lines
        && first == lines.first
        && Arrays.equals(starts, lines.starts);
  }

  @Override
  public int hashCode() {
    return 31 * first + Arrays.hashCode(starts);
  }
}

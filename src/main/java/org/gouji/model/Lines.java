package org.gouji.model;

import java.util.Arrays;

/** Where the lines of a text begin. A line ends as the line of SARIF and of an editor does. */
public final class Lines {
  private static final int FEW = 64;

  private final int[] starts;

  private Lines(int[] starts) {
    this.starts = starts;
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
    return new Lines(Arrays.copyOf(starts, count));
  }

  /** The line, counted from 1, on which a character of the text stands. */
  public int line(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** Which character of its line a character of the text is, counted from 1. */
  public int column(int offset) {
    return offset - starts[line(offset) - 1] + 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Lines lines && Arrays.equals(starts, lines.starts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(starts);
  }
}

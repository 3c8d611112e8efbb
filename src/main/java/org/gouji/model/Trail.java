package org.gouji.model;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Where the characters of a block stand in a text of markup. The block is what is left of the text
 * without tags, references and runs of white space: a character further on in the block need not be
 * one further on in the text.
 */
public final class Trail {
  /** The trail of a text without markup: a character further on is one further on. */
  public static final Trail STRAIGHT = new Trail(false, Lines.of(""), new int[0], 0);

  private static final int UNKNOWN = -1;

  /** So many of its numbers stand before those of the lines. */
  private static final int HEAD = 3;

  private final boolean markup;
  private final Lines lines;

  /**
   * Pairs in ascending order: how many characters of the block stand before a stretch of it, and
   * where in the text that stretch begins, or that this is not known.
   */
  private final int[] stretches;

  private final int walked;

  private Trail(boolean markup, Lines lines, int[] stretches, int walked) {
    this.markup = markup;
    this.lines = lines;
    this.stretches = stretches;
    this.walked = walked;
  }

  /**
   * The trail of a block of known stretches.
   *
   * @param lines the lines of the text
   * @param stretches pairs of a number of characters of the block and the offset of the next one in
   *     the text, -1 where that is not known
   * @param length how many characters the block has
   */
  public static Trail of(Lines lines, int[] stretches, int length) {
    int from = UNKNOWN;
    int to = 0;
    for (int i = 0; i + 1 < stretches.length; i += 2) {
      if (stretches[i + 1] != UNKNOWN) {
        from = from == UNKNOWN ? stretches[i + 1] : Math.min(from, stretches[i + 1]);
        int end = i + 2 < stretches.length ? stretches[i + 2] : length;
        to = Math.max(to, stretches[i + 1] + end - stretches[i]);
      }
    }
    return new Trail(true, lines.within(Math.max(0, from), to), stretches.clone(), 0);
  }

  /** The trail of a block that begins at an offset, and within which nothing is known. */
  public static Trail blind(Lines lines, int offset) {
    return new Trail(true, lines.within(offset, offset), new int[0], 0);
  }

  /** The trail that {@link #numbers} tell of. */
  public static Trail of(int[] numbers) {
    if (numbers.length == 0) {
      return STRAIGHT;
    }
    int lines = HEAD + numbers[2];
    return new Trail(
        true,
        Lines.from(numbers[1], Arrays.copyOfRange(numbers, HEAD, lines)),
        Arrays.copyOfRange(numbers, lines, numbers.length),
        numbers[0]);
  }

  /**
   * All that it is in numbers, to be kept and made again: how far on it is, the first line, how
   * many lines, where these begin, and its stretches; none for one without markup.
   */
  public int[] numbers() {
    if (!markup) {
      return new int[0];
    }
    int[] starts = lines.starts();
    int[] numbers = new int[HEAD + starts.length + stretches.length];
    numbers[0] = walked;
    numbers[1] = lines.first();
    numbers[2] = starts.length;
    System.arraycopy(starts, 0, numbers, HEAD, starts.length);
    System.arraycopy(stretches, 0, numbers, HEAD + starts.length, stretches.length);
    return numbers;
  }

  /** The lines of the text. */
  public Lines lines() {
    return lines;
  }

  /** Whether the text has no markup. */
  public boolean isStraight() {
    return !markup;
  }

  /** Whether nothing is known of what stands within the block. */
  public boolean isBlind() {
    return markup && stretches.length == 0;
  }

  /** The trail so many characters of the block further on. */
  public Trail behind(int characters) {
    return stretches.length == 0 || characters == 0
        ? this
        : new Trail(true, lines, stretches, walked + characters);
  }

  /** How many characters of the text stand before the one where the trail is. */
  public OptionalInt offset() {
    int stretch = stretch();
    return stretch < 0 || stretches[stretch + 1] == UNKNOWN
        ? OptionalInt.empty()
        : OptionalInt.of(stretches[stretch + 1] + walked - stretches[stretch]);
  }

  /** The line of the last character up to here of which it is known. */
  public OptionalInt line() {
    for (int i = stretch(); i >= 0; i -= 2) {
      if (stretches[i + 1] != UNKNOWN) {
        return OptionalInt.of(lines.line(stretches[i + 1]));
      }
    }
    return OptionalInt.empty();
  }

  /** The last stretch that begins up to here; negative if none does. */
  private int stretch() {
    int low = 0;
    int high = stretches.length / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (stretches[2 * middle] <= walked) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 2 * (low - 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Trail trail
        && markup == trail.markup
        && walked == trail.walked
        && Arrays.equals(stretches, trail.stretches)
        && lines.equals(trail.lines);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(stretches) + walked;
  }

  @Override
  public String toString() {
    return "Trail" + offset();
  }
}

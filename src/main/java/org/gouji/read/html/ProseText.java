package org.gouji.read.html;

import java.util.Arrays;
import org.gouji.model.Lines;
import org.gouji.model.Trail;

/** The text of a paragraph while it is collected, and where in the page its characters stand. */
final class ProseText {
  private final StringBuilder text = new StringBuilder();

  /** Pairs: a number of characters and the offset of the next one, as a trail has them. */
  private int[] stretches = new int[16];

  private int used;

  /** The offset that the next character has if it stands right behind the last one. */
  private int next;

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Adds a piece of a text with runs of white space as one blank, and none at the beginning. */
  void append(String whole, int from, int to, Origin origin) {
    int i = from;
    while (i < to) {
      char c = whole.charAt(i);
      boolean space = VisibleText.isSpace(c);
      boolean blank = space || (text.isEmpty() && Character.isWhitespace(c));
      int end = i + 1;
      if (!blank) {
        end = origin.isStraight() ? wordEnd(whole, end, to) : end;
        mark(origin.of(i));
        text.append(whole, i, end);
        next = next < 0 ? next : next + end - i - 1;
      } else if (endsInWord()) {
        mark(origin.of(i));
        text.append(space ? ' ' : c);
      }
      i = end;
    }
  }

  private static int wordEnd(String whole, int from, int to) {
    int end = from;
    while (end < to && !VisibleText.isSpace(whole.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean endsInWord() {
    return !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
  }

  private void mark(int offset) {
    if (used == 0 || offset != next) {
      if (used == stretches.length) {
        stretches = Arrays.copyOf(stretches, 2 * used);
      }
      stretches[used++] = text.length();
      stretches[used++] = offset;
    }
    next = offset < 0 ? offset : offset + 1;
  }

  /** Where the characters stand. */
  Trail trail(Lines lines) {
    return Trail.of(lines, Arrays.copyOf(stretches, used), text.length());
  }

  void clear() {
    text.setLength(0);
    used = 0;
  }

  @Override
  public String toString() {
    return text.toString().strip();
  }
}

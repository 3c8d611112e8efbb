package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Mark;

/**
 * Finds punctuation of two widths in one text. Half-width marks count where they stand beside a
 * Chinese character, not in figures, times, addresses or Latin words.
 */
final class PunctuationWidths {
  private static final String HALF = ",:;?!()";
  private static final String FULL = "，：；？！（）";

  /** Fewer marks of the rarer width than this may be slips that nobody sees. */
  private static final int FEWEST = 8;

  private static final long LEAST_PERCENT = 5;
  private static final int CONTEXT = 4;

  private PunctuationWidths() {}

  /** The marks of the rarer width, where the text mixes both; else none. */
  static List<Mark> marks(List<Passage> passages) {
    int halves = 0;
    int fulls = 0;
    for (Passage passage : passages) {
      String text = passage.text().original();
      for (int i = 0; i < text.length(); i++) {
        if (isHalf(text, i)) {
          halves++;
        } else if (isFull(text.charAt(i))) {
          fulls++;
        }
      }
    }
    int rarer = Math.min(halves, fulls);
    return rarer < FEWEST || rarer * 100L < (halves + fulls) * LEAST_PERCENT
        ? List.of()
        : marks(passages, halves <= fulls);
  }

  private static List<Mark> marks(List<Passage> passages, boolean half) {
    List<Mark> marks = new ArrayList<>();
    for (Passage passage : passages) {
      String text = passage.text().original();
      for (int i = 0; i < text.length(); i++) {
        if (half ? isHalf(text, i) : isFull(text.charAt(i))) {
          int start = Math.max(0, i - CONTEXT);
          int end = Math.min(text.length(), i + CONTEXT + 1);
          marks.add(passage.markOriginal(Mark.Kind.MIXED_PUNCTUATION, start, end));
        }
      }
    }
    return marks;
  }

  private static boolean isFull(char c) {
    return c >= 0xff01 && FULL.indexOf(c) >= 0;
  }

  /** Whether a half-width mark belongs to Chinese text. */
  private static boolean isHalf(String text, int place) {
    char c = text.charAt(place);
    if (c >= 0x80 || HALF.indexOf(c) < 0) {
      return false;
    }
    boolean before = place > 0 && isHan(text.charAt(place - 1));
    boolean behind = place + 1 < text.length() && isHan(text.charAt(place + 1));
    return switch (c) {
      case '(' -> behind;
      case ')' -> before;
      default -> before || (behind && !isLatin(text, place - 1));
    };
  }

  private static boolean isLatin(String text, int place) {
    return place >= 0 && text.charAt(place) < 0x80 && Character.isLetter(text.charAt(place));
  }

  private static boolean isHan(char c) {
    return c >= 0x3400 && c < 0xa000;
  }
}

package org.gouji.narrative;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gouji.model.Mark;

/** Finds brackets and quotation marks without a partner, paragraph by paragraph. */
final class Pairs {
  private static final String OPENING = "（【〔〖《〈「『“‘[{";
  private static final String CLOSING = "）】〕〗》〉」』”’]}";
  private static final int CONTEXT = 8;

  private Pairs() {}

  static List<Mark> marks(Passage passage) {
    String text = passage.normal();
    Deque<Integer> open = new ArrayDeque<>();
    List<Integer> alone = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int closing = CLOSING.indexOf(c);
      if (OPENING.indexOf(c) >= 0) {
        open.push(i);
      } else if (closing >= 0 && !isEnumeration(text, i) && !isApostrophe(text, i)) {
        close(text, OPENING.charAt(closing), i, open, alone);
      }
    }
    alone.addAll(open);
    return alone.stream().sorted().map(place -> mark(passage, place)).toList();
  }

  /**
   * Pairs a closing mark with the nearest opening one of its kind; what stands between is alone.
   */
  private static void close(
      String text, char opening, int place, Deque<Integer> open, List<Integer> alone) {
    if (open.stream().noneMatch(i -> text.charAt(i) == opening)) {
      alone.add(place);
      return;
    }
    while (text.charAt(open.peek()) != opening) {
      alone.add(open.pop());
    }
    open.pop();
  }

  /** {@code 1）}, {@code 二）}, {@code a）}: a number, not the end of a bracket. */
  private static boolean isEnumeration(String text, int place) {
    if (text.charAt(place) != '）') {
      return false;
    }
    int start = place;
    while (start > 0 && isNumeral(text.charAt(start - 1))) {
      start--;
    }
    boolean begins = start == 0 || "。；：，、 ".indexOf(text.charAt(start - 1)) >= 0;
    return start < place && place - start <= 3 && begins;
  }

  private static boolean isNumeral(char c) {
    return Character.isDigit(c)
        || "一二三四五六七八九十".indexOf(c) >= 0
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z');
  }

  private static boolean isApostrophe(String text, int place) {
    return text.charAt(place) == '’' && place > 0 && text.charAt(place - 1) < 0x80;
  }

  private static Mark mark(Passage passage, int place) {
    int start = Math.max(0, place - CONTEXT);
    int end = Math.min(passage.normal().length(), place + CONTEXT);
    return passage.mark(Mark.Kind.UNPAIRED, start, end);
  }
}

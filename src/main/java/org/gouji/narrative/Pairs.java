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
  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fff';
  private static final int CONTEXT = 8;

  private final String text;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final int[] openOfKind = new int[OPENING.length()];
  private final List<Integer> alone = new ArrayList<>();
  private int popped;

  private Pairs(String text) {
    this.text = text;
  }

  static List<Mark> marks(Passage passage) {
    return new Pairs(passage.normal()).alone().stream().map(p -> mark(passage, p)).toList();
  }

  private List<Integer> alone() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_HAN && c <= LAST_HAN) {
        continue;
      }
      int opening = OPENING.indexOf(c);
      int closing = CLOSING.indexOf(c);
      if (opening >= 0) {
        open.push(i);
        openOfKind[opening]++;
      } else if (closing >= 0 && !isEnumeration(i) && !isApostrophe(text, i)) {
        close(closing, i);
      }
    }
    alone.addAll(open);
    alone.sort(Integer::compare);
    return alone;
  }

  /**
   * Pairs a closing mark with the nearest opening one of its kind; what stands between is alone.
   */
  private void close(int kind, int place) {
    if (openOfKind[kind] == 0) {
      alone.add(place);
      return;
    }
    for (int last = pop(); last != kind; last = pop()) {
      alone.add(popped);
    }
  }

  /** Takes the last open mark away, and tells its kind. */
  private int pop() {
    popped = open.pop();
    int kind = OPENING.indexOf(text.charAt(popped));
    openOfKind[kind]--;
    return kind;
  }

  /** {@code 1）}, {@code 二）}, {@code a）}: a number, not the end of a bracket. */
  private boolean isEnumeration(int place) {
    if (text.charAt(place) != '）') {
      return false;
    }
    int start = place;
    while (start > 0 && isNumeral(text.charAt(start - 1))) {
      start--;
    }
    boolean begins = start == 0 || "。；：，、 ".indexOf(text.charAt(start - 1)) >= 0;
    // 包括1）: a number amid a sentence, where no bracket is open.
    boolean amid =
        openOfKind[CLOSING.indexOf('）')] == 0
            && Character.isDigit(text.charAt(Math.max(0, place - 1)))
            && place + 1 < text.length()
            && Character.isIdeographic(text.charAt(place + 1));
    return start < place && place - start <= 3 && (begins || amid);
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

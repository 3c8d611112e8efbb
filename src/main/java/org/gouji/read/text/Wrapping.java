package org.gouji.read.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a text that were broken only to fit a width, as a printer or the text of a page
 * breaks them, figures and words in the middle. Such lines are nearly all of one width and end
 * without the end of a sentence; where a text has only few of them, nothing is taken for broken.
 */
final class Wrapping {
  /** Lines of fewer ideographs than that are cells and no prose. */
  private static final int NARROWEST = 12;

  /** A printer counts an ideograph as two letters, a program that breaks by characters as one. */
  private static final int WIDE = 2;

  private static final int NARROW = 1;

  private static final int WIDEST = 160;

  /** A line may be shorter than the others by a number or a mark that was not to be parted. */
  private static final int SLACK = 6;

  private static final int FEWEST = 8;

  /** No paragraph of a report goes over more lines. */
  private static final int MOST_LINES = 300;

  private static final int LAST_HALF_WIDTH = 0x7f;
  private static final String ENDS = "。；：！？.;:!?|";
  private static final String CLOSING = "”’》）)」』\"";

  /** What begins a paragraph, not the rest of a line: an indent, a heading, an item, a row. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "[\\s\u3000#>*+•●-].*"
              + "|[（(]?[一二三四五六七八九十]{1,3}[）)、.．].*"
              + "|[（(][0-9]{1,2}[）)].*"
              + "|[0-9]{1,2}[.．、][^0-9].*"
              + "|第[一二三四五六七八九十]{1,3}[章节部条].*"
              + "|附件?[：:0-9].*");

  /** A line of its own that happens to be as wide as the others. */
  private static final Pattern TITLE =
      Pattern.compile("[^，。]{2,60}(?:报告|情况|事项)\\s*|[一二三四五六七八九十]{1,3}、[^，。]*");

  private final BitSet broken;

  private Wrapping(BitSet broken) {
    this.broken = broken;
  }

  /** Finds the broken lines of a text. */
  static Wrapping of(List<TextLine> lines) {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (mayGoOn(lines.get(i), lines.get(i + 1))) {
        open.add(i);
      }
    }
    BitSet broken = new BitSet();
    for (int ideograph : new int[] {WIDE, NARROW}) {
      int width = width(lines, open, ideograph);
      for (int i : open) {
        if (isNear(width(lines.get(i), ideograph), width)) {
          broken.set(i);
        }
      }
    }
    leaveOut(lines, broken);
    return new Wrapping(broken);
  }

  /** Lines of their own, and lines that come to no end of a sentence, or late: rows of a table. */
  private static void leaveOut(List<TextLine> lines, BitSet broken) {
    for (int first = broken.nextSetBit(0); first >= 0; first = broken.nextSetBit(first + 1)) {
      int last = broken.nextClearBit(first);
      if (TITLE.matcher(lines.get(first).text()).matches()) {
        broken.clear(first);
      } else if (last - first > MOST_LINES || !endsSentence(lines.get(last).text())) {
        broken.clear(first, last);
        first = last;
      } else {
        first = last;
      }
    }
  }

  private static boolean endsSentence(String line) {
    String text = line.stripTrailing();
    int last = text.length() - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
  }

  /** Whether a line goes on in the next one. */
  boolean goesOn(int line) {
    return broken.get(line);
  }

  private static boolean mayGoOn(TextLine line, TextLine next) {
    return line.number() + 1 == next.number()
        && isProse(line.text())
        && !endsSentence(line.text())
        && hasWords(next.text())
        && !BEGINS.matcher(next.text()).matches();
  }

  private static boolean isProse(String text) {
    return text.indexOf('|') < 0 && text.indexOf('\t') < 0 && 3 * ideographs(text) > text.length();
  }

  private static boolean hasWords(String text) {
    boolean words = ideographs(text) > 0 || text.stripTrailing().endsWith("。");
    return words && text.indexOf('|') < 0 && text.indexOf('\t') < 0;
  }

  private static int ideographs(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += Character.isIdeographic(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /**
   * The width that a text was broken to; 0 if it was to none.
   *
   * @param ideograph how wide an ideograph counts, a digit being 1
   */
  private static int width(List<TextLine> lines, List<Integer> open, int ideograph) {
    int[] counts = new int[WIDEST + 1];
    for (int i : open) {
      counts[Math.min(WIDEST, width(lines.get(i), ideograph))]++;
    }
    for (int width = WIDEST - 1; width >= NARROWEST * ideograph; width--) {
      int near = 0;
      int wide = counts[WIDEST];
      for (int w = width / 2; w < WIDEST; w++) {
        near += isNear(w, width) ? counts[w] : 0;
        wide += counts[w];
      }
      if (counts[width] > 0 && near >= FEWEST && 4 * near >= 3 * wide) {
        return width;
      }
    }
    return 0;
  }

  private static boolean isNear(int width, int full) {
    return width <= full && width >= full - SLACK && full > 0;
  }

  private static int width(TextLine line, int ideograph) {
    String text = line.text().stripTrailing();
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) <= LAST_HALF_WIDTH ? 1 : ideograph;
    }
    return width;
  }
}

package org.gouji.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as it is compared with others: its letters alone, each figure and numeral as one
 * {@code #}, so that two sentences that differ in years, figures or punctuation are the same.
 *
 * @param words the masked sentence
 * @param start where it begins in the normal text
 * @param end where it ends there, its full stop left out
 */
public record MaskedSentence(String words, int start, int end) {
  private static final CharSet ENDS = CharSet.of("。！？；");
  private static final CharSet NUMERALS = CharSet.of("〇零一二三四五六七八九十百千万亿两");
  private static final char MASK = '#';
  private static final char FIRST_HAN = '\u4e00';
  private static final char LAST_HAN = '\u9fa5';

  /** Fewer letters are a heading or a scrap, and stand in any report. */
  private static final int FEWEST_LETTERS = 8;

  /** The sentences of a text that are long enough to mean something. */
  public static List<MaskedSentence> of(NormalText text) {
    String normal = text.normal();
    List<MaskedSentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= normal.length(); i++) {
      if (i == normal.length() || ENDS.has(normal.charAt(i))) {
        add(normal, start, i, sentences);
        start = i + 1;
      }
    }
    return sentences;
  }

  private static void add(String normal, int start, int end, List<MaskedSentence> sentences) {
    StringBuilder words = new StringBuilder(end - start);
    char last = ' ';
    int letters = 0;
    int first = end;
    for (int i = start; i < end; i++) {
      char c = normal.charAt(i);
      boolean han = c >= FIRST_HAN && c <= LAST_HAN;
      boolean figure = NUMERALS.has(c) || (!han && Character.isDigit(c));
      boolean letter = !figure && (han || Character.isLetter(c));
      if (!figure && !letter) {
        continue;
      }
      first = Math.min(first, i);
      letters += letter ? 1 : 0;
      char kept = figure ? MASK : c;
      if (letter || last != MASK) {
        words.append(kept);
        last = kept;
      }
    }
    if (letters >= FEWEST_LETTERS) {
      sentences.add(new MaskedSentence(words.toString(), first, end));
    }
  }
}

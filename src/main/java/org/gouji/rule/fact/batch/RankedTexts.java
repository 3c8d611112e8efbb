package org.gouji.rule.fact.batch;

import java.util.Arrays;
import java.util.List;

/**
 * Texts as sets of sentences, in one order for all: the sentence that the fewest texts have comes
 * first. A sentence that only one text has is counted and not kept.
 */
final class RankedTexts {
  private static final int HALF = 32;

  private final int[] sizes;
  private final int[][] ranks;

  private RankedTexts(int[] sizes, int[][] ranks) {
    this.sizes = sizes;
    this.ranks = ranks;
  }

  /** Ranks the sentences of texts. */
  static RankedTexts of(List<ProseSketch> texts) {
    long[] all = texts.stream().flatMapToLong(text -> Arrays.stream(text.sentences())).toArray();
    Arrays.sort(all);
    long[] common = new long[all.length];
    long[] order = new long[all.length];
    int count = 0;
    int from = 0;
    for (int to = 1; to <= all.length; to++) {
      if (to == all.length || all[to] != all[from]) {
        if (to - from > 1) {
          common[count] = all[from];
          order[count] = (long) (to - from) << HALF | count;
          count++;
        }
        from = to;
      }
    }
    Arrays.sort(order, 0, count);
    int[] ranks = new int[count];
    for (int rank = 0; rank < count; rank++) {
      ranks[(int) order[rank]] = rank;
    }
    int[] sizes = new int[texts.size()];
    int[][] ranked = new int[texts.size()][];
    for (int i = 0; i < sizes.length; i++) {
      long[] sentences = texts.get(i).sentences();
      sizes[i] = sentences.length;
      ranked[i] = ranked(sentences, common, ranks);
    }
    return new RankedTexts(sizes, ranked);
  }

  private static int[] ranked(long[] sentences, long[] common, int[] ranks) {
    int[] ranked = new int[sentences.length];
    int kept = 0;
    for (long sentence : sentences) {
      int place = Arrays.binarySearch(common, 0, ranks.length, sentence);
      if (place >= 0) {
        ranked[kept++] = ranks[place];
      }
    }
    Arrays.sort(ranked, 0, kept);
    return Arrays.copyOf(ranked, kept);
  }

  /** How many texts there are. */
  int count() {
    return sizes.length;
  }

  /** How many sentences a text has. */
  int size(int text) {
    return sizes[text];
  }

  /** The sentences of a text that another has as well, rare ones first. */
  int[] common(int text) {
    return ranks[text];
  }

  /** The share of the sentences of the longer of two texts that stand in both, 0 to 1. */
  double shared(int one, int other) {
    int[] a = ranks[one];
    int[] b = ranks[other];
    int common = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      int x = a[i];
      int y = b[j];
      common += x == y ? 1 : 0;
      i += x <= y ? 1 : 0;
      j += x >= y ? 1 : 0;
    }
    return (double) common / Math.max(1, Math.max(sizes[one], sizes[other]));
  }
}

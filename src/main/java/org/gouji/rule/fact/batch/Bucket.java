package org.gouji.rule.fact.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Texts that share some of their rarest sentences, each with the place behind the last of them. */
final class Bucket {
  private static final int HALF = 32;

  private final RankedTexts ranked;
  private final double least;
  private final int depth;
  private final int[] texts;
  private final int[] next;

  private Bucket(RankedTexts ranked, double least, int depth, int[] texts, int[] next) {
    this.ranked = ranked;
    this.least = least;
    this.depth = depth;
    this.texts = texts;
    this.next = next;
  }

  /**
   * The buckets of texts that share one of their rarest sentences. Two texts meet in one of them if
   * they share enough.
   *
   * @param least the share of its sentences that a text must have in common with another
   */
  static List<Bucket> of(RankedTexts ranked, double least) {
    int[] all = new int[ranked.count()];
    Arrays.setAll(all, i -> i);
    return new Bucket(ranked, least, 0, all, new int[all.length]).split();
  }

  /** How many texts it has. */
  int size() {
    return texts.length;
  }

  /** The number of a text. */
  int text(int place) {
    return texts[place];
  }

  /** How many sentences all its texts share for certain. */
  int depth() {
    return depth;
  }

  /** The buckets of those of its texts that share one sentence more. */
  List<Bucket> split() {
    long[] keys = new long[texts.length];
    int[] owners = new int[keys.length];
    int count = 0;
    for (int i = 0; i < texts.length; i++) {
      int[] sentences = ranked.common(texts[i]);
      int end = Math.min(sentences.length, last(texts[i]) + 1);
      for (int place = next[i]; place < end; place++) {
        if (count == keys.length) {
          keys = Arrays.copyOf(keys, 2 * count);
          owners = Arrays.copyOf(owners, 2 * count);
        }
        keys[count] = (long) sentences[place] << HALF | count;
        owners[count++] = texts[i];
      }
    }
    Arrays.sort(keys, 0, count);
    List<Bucket> buckets = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= count; to++) {
      if (to == count || keys[to] >> HALF != keys[from] >> HALF) {
        if (to - from > 1) {
          buckets.add(bucket(keys, from, to, owners));
        }
        from = to;
      }
    }
    return buckets;
  }

  /**
   * The last place among the sentences of a text at which the next shared one may stand: behind it
   * there must be enough for the least share.
   */
  private int last(int text) {
    int size = ranked.size(text);
    int needed = Math.max(1, (int) Math.ceil(least * size));
    int alone = size - ranked.common(text).length;
    return size - needed + depth - alone;
  }

  private Bucket bucket(long[] keys, int from, int to, int[] owners) {
    int[] members = new int[to - from];
    int[] places = new int[to - from];
    int sentence = (int) (keys[from] >> HALF);
    for (int i = from; i < to; i++) {
      members[i - from] = owners[(int) keys[i]];
      places[i - from] = Arrays.binarySearch(ranked.common(members[i - from]), sentence) + 1;
    }
    return new Bucket(ranked, least, depth + 1, members, places);
  }
}

package org.gouji.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Values by words, found by the first two characters of each: at most places of a text no word
 * begins, and a table tells so at once.
 *
 * @param <T> what is kept for a word
 */
public final class WordTable<T> {
  /** Places a pair, so that few pairs share one. */
  private static final int SPARSE = 4;

  /** Knuth's multiplier for hashing by multiplication (The Art of Computer Programming, 6.4). */
  private static final int MULTIPLIER = 0x9E3779B1;

  /** Stands for the second character of a word of one; no text of a report holds it. */
  private static final char ALONE = 0;

  private final int[] pairs;
  private final T[][] values;
  private final T[] none;
  private final CharSet single;
  private final int shift;

  @SuppressWarnings("unchecked")
  private WordTable(int size, CharSet single, IntFunction<T[]> array) {
    this.single = single;
    int bits = 32 - Integer.numberOfLeadingZeros(Math.max(4, size * SPARSE));
    this.shift = 32 - bits;
    this.pairs = new int[1 << bits];
    this.values = (T[][]) new Object[1 << bits][];
    this.none = array.apply(0);
    Arrays.fill(values, none);
  }

  /**
   * Makes a table.
   *
   * @param words the values by word; those of words that begin alike stay in this order
   * @param array makes an array of such values
   */
  public static <T> WordTable<T> of(List<Map.Entry<String, T>> words, IntFunction<T[]> array) {
    StringBuilder single = new StringBuilder();
    for (Map.Entry<String, T> word : words) {
      single.append(word.getKey().length() == 1 ? word.getKey() : "");
    }
    WordTable<T> table = new WordTable<>(words.size(), CharSet.of(single.toString()), array);
    for (Map.Entry<String, T> word : words) {
      table.add(word.getKey(), word.getValue());
    }
    return table;
  }

  private void add(String word, T value) {
    int pair = pair(word.charAt(0), word.length() == 1 ? ALONE : word.charAt(1));
    int place = place(pair);
    pairs[place] = pair;
    T[] before = values[place];
    T[] more = Arrays.copyOf(before, before.length + 1);
    more[before.length] = value;
    values[place] = more;
  }

  /** The values of the longer words whose first two characters stand at a place of a text. */
  public T[] at(String text, int place) {
    if (place + 1 >= text.length()) {
      return none;
    }
    return values[place(pair(text.charAt(place), text.charAt(place + 1)))];
  }

  /** The values of the word that is one character. */
  public T[] of(char word) {
    return single.has(word) ? values[place(pair(word, ALONE))] : none;
  }

  /** Where a pair is, or would be; an empty place has no values. */
  private int place(int pair) {
    int place = (pair * MULTIPLIER) >>> shift;
    while (pairs[place] != pair && pairs[place] != 0) {
      place = (place + 1) & (pairs.length - 1);
    }
    return place;
  }

  private static int pair(char first, char second) {
    return (first << 16) | second;
  }
}

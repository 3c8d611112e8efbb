package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists of words out of the lexicon. */
final class Words {
  private final List<String> words;

  private Words(List<String> words) {
    this.words = words;
  }

  /** The list of a key. */
  static Words of(Map<String, Object> data, String key) {
    List<String> words = new ArrayList<>();
    if (data.get(key) instanceof List<?> list) {
      list.forEach(word -> words.add(word.toString()));
    }
    return new Words(words);
  }

  /** Whether a text holds one of the words. */
  boolean in(String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text begins with one of the words. */
  boolean begin(String text) {
    for (String word : words) {
      if (text.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is one of the words. */
  boolean are(String text) {
    return words.contains(text);
  }

  /** The place of the last of the words in a text; -1 if it holds none. */
  int last(String text) {
    int last = -1;
    for (String word : words) {
      last = Math.max(last, text.lastIndexOf(word));
    }
    return last;
  }
}

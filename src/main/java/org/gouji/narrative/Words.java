package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.text.WordTable;

/** Lists of words out of the lexicon. */
final class Words {
  private final List<String> words;
  private final WordTable<String> table;

  private Words(List<String> words) {
    List<Map.Entry<String, String>> entries = new ArrayList<>();
    for (String word : words) {
      entries.add(Map.entry(word, word));
    }
    this.words = words;
    this.table = WordTable.of(entries, String[]::new);
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
    for (int place = 0; place < text.length(); place++) {
      if (isAt(text, place)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text begins with one of the words. */
  boolean begin(String text) {
    return !text.isEmpty() && isAt(text, 0);
  }

  private boolean isAt(String text, int place) {
    for (String word : table.at(text, place)) {
      if (text.startsWith(word, place)) {
        return true;
      }
    }
    return table.of(text.charAt(place)).length > 0;
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

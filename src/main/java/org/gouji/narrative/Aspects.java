package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.data.DataFile;
import org.gouji.text.WordTable;

/** Subjects that a report has to speak of, each known by its words. */
final class Aspects {
  private static final class Holder {
    private static final Aspects STANDARD = new Aspects(DataFile.load("lexicon/aspects"));
    private static final Aspects OVERSIGHT = new Aspects(DataFile.load("lexicon/oversight"));
  }

  private final List<String> names;
  private final WordTable<Word> table;

  /**
   * A word of a subject.
   *
   * @param text the word
   * @param aspect the number of the subject
   */
  private record Word(String text, int aspect) {}

  private Aspects(Map<String, Object> data) {
    this.names = List.copyOf(data.keySet());
    List<Map.Entry<String, Word>> words = new ArrayList<>();
    for (int aspect = 0; aspect < names.size(); aspect++) {
      for (Object word : (List<?>) data.getOrDefault(names.get(aspect), List.of())) {
        words.add(Map.entry(word.toString(), new Word(word.toString(), aspect)));
      }
    }
    this.table = WordTable.of(words, Word[]::new);
  }

  /** The five aspects that section 1 has to cover. */
  static Aspects standard() {
    return Holder.STANDARD;
  }

  /** Assessment, social evaluation and accountability, of which a government has to tell. */
  static Aspects oversight() {
    return Holder.OVERSIGHT;
  }

  /** The subjects of which the passages hold no word. */
  List<String> missing(List<Passage> passages) {
    boolean[] touched = new boolean[names.size()];
    for (Passage passage : passages) {
      String text = passage.normal();
      for (int place = 0; place < text.length(); place++) {
        for (Word word : table.at(text, place)) {
          touched[word.aspect()] |= text.startsWith(word.text(), place);
        }
      }
    }
    List<String> missing = new ArrayList<>();
    for (int aspect = 0; aspect < touched.length; aspect++) {
      if (!touched[aspect]) {
        missing.add(names.get(aspect));
      }
    }
    return missing;
  }
}

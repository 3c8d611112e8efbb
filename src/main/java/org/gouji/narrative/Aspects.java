package org.gouji.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.data.DataFile;

/** Subjects that a report has to speak of, each known by its words. */
final class Aspects {
  private static final class Holder {
    private static final Aspects STANDARD = new Aspects(DataFile.load("lexicon/aspects"));
    private static final Aspects OVERSIGHT = new Aspects(DataFile.load("lexicon/oversight"));
  }

  private final Map<String, List<String>> words = new LinkedHashMap<>();

  private Aspects(Map<String, Object> data) {
    for (Map.Entry<String, Object> aspect : data.entrySet()) {
      List<String> list = new ArrayList<>();
      for (Object word : (List<?>) aspect.getValue()) {
        list.add(word.toString());
      }
      words.put(aspect.getKey(), list);
    }
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
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, List<String>> aspect : words.entrySet()) {
      if (!isTouched(passages, aspect.getValue())) {
        missing.add(aspect.getKey());
      }
    }
    return missing;
  }

  private static boolean isTouched(List<Passage> passages, List<String> words) {
    for (Passage passage : passages) {
      for (String word : words) {
        if (passage.normal().contains(word)) {
          return true;
        }
      }
    }
    return false;
  }
}

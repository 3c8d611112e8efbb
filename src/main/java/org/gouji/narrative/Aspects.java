package org.gouji.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.data.DataFile;

/** The five aspects that section 1 has to cover, each known by its words. */
final class Aspects {
  private static final class Holder {
    private static final Aspects STANDARD = new Aspects(DataFile.load("lexicon/aspects"));
  }

  private final Map<String, List<String>> words = new LinkedHashMap<>();

  private Aspects(Map<String, Object> data) {
    data.forEach(
        (aspect, list) ->
            words.put(aspect, ((List<?>) list).stream().map(Object::toString).toList()));
  }

  static Aspects standard() {
    return Holder.STANDARD;
  }

  /** The aspects of which the passages hold no word. */
  List<String> missing(List<Passage> passages) {
    List<String> missing = new ArrayList<>();
    words.forEach(
        (aspect, list) -> {
          boolean touched =
              passages.stream().anyMatch(p -> list.stream().anyMatch(p.normal()::contains));
          if (!touched) {
            missing.add(aspect);
          }
        });
    return missing;
  }
}

package org.gouji.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.data.DataFile;
import org.gouji.model.Level;
import org.gouji.text.NormalText;

/** The words of a roster, from the lexicon. */
final class Vocabulary {
  private final Map<String, String> columns = new HashMap<>();
  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, Boolean> answers = new HashMap<>();

  Vocabulary() {
    Map<String, Object> data = DataFile.load("lexicon/roster");
    each(data, "columns", columns::put);
    each(data, "levels", (word, code) -> levels.put(word, Level.ofCode(code).orElseThrow()));
    for (Level level : Level.values()) {
      levels.put(level.code(), level);
    }
    words(data.get("yes")).forEach(word -> answers.put(word, true));
    words(data.get("no")).forEach(word -> answers.put(word, false));
  }

  /** Takes a word and what it stands for. */
  private interface Sink {
    void take(String word, String meaning);
  }

  private static void each(Map<String, Object> data, String key, Sink sink) {
    if (data.get(key) instanceof Map<?, ?> map) {
      map.forEach(
          (meaning, list) -> words(list).forEach(word -> sink.take(word, String.valueOf(meaning))));
    }
  }

  private static List<String> words(@org.jspecify.annotations.Nullable Object list) {
    return list instanceof List<?> words
        ? words.stream().map(word -> normal(word.toString())).toList()
        : List.of();
  }

  /** A cell in the form in which words are compared. */
  static String normal(String cell) {
    return NormalText.of(cell).normal().strip().toLowerCase(Locale.ROOT);
  }

  /** The column that a head names. */
  Optional<String> column(String head) {
    return Optional.ofNullable(columns.get(normal(head)));
  }

  Optional<Level> level(String cell) {
    return Optional.ofNullable(levels.get(normal(cell)));
  }

  Optional<Boolean> answer(String cell) {
    return Optional.ofNullable(answers.get(normal(cell)));
  }

  /** The names of levels, for a message. */
  String levelCodes() {
    return String.join(", ", List.of(Level.values()).stream().map(Level::code).toList());
  }
}

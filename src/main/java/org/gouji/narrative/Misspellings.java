package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.data.DataFile;
import org.gouji.model.Mark;
import org.gouji.text.WordTable;
import org.jspecify.annotations.Nullable;

/** Finds misspelled terms of the field in one pass. */
final class Misspellings {
  private static final int LONGEST_DATE_YEAR = 4;

  private static final class Holder {
    private static final Misspellings STANDARD =
        new Misspellings(DataFile.load("lexicon/misspellings"));
  }

  /**
   * A misspelling.
   *
   * @param wrong what is wrong
   * @param right what should stand there
   * @param before words that make it right where they stand just before it
   * @param behind words that make it right where they stand just behind it
   * @param date whether it is wrong only where a clause begins with it and a date follows
   */
  private record Misspelling(
      String wrong, String right, List<String> before, List<String> behind, boolean date) {
    boolean isAt(String text, int place) {
      if (!text.startsWith(wrong, place)) {
        return false;
      }
      int end = place + wrong.length();
      for (String word : before) {
        if (text.startsWith(word, place - word.length())) {
          return false;
        }
      }
      for (String word : behind) {
        if (text.startsWith(word, end)) {
          return false;
        }
      }
      return !date || (beginsClause(text, place) && isDate(text, end));
    }

    /** 统计截止2023年 has its own subject, and is right. */
    private static boolean beginsClause(String text, int place) {
      return place == 0 || !Character.isIdeographic(text.charAt(place - 1));
    }

    /** Whether a day, month or year begins at a place. */
    private static boolean isDate(String text, int place) {
      int end = place;
      while (end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
      int start = end;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      return end > start
          && end - start <= LONGEST_DATE_YEAR
          && end < text.length()
          && "年月".indexOf(text.charAt(end)) >= 0;
    }
  }

  private final WordTable<Misspelling> table;

  private Misspellings(Map<String, Object> data) {
    List<Map.Entry<String, Misspelling>> words = new ArrayList<>();
    for (Map.Entry<String, Object> entry : data.entrySet()) {
      words.add(Map.entry(entry.getKey(), read(entry.getKey(), entry.getValue())));
    }
    table = WordTable.of(words, Misspelling[]::new);
  }

  private static Misspelling read(String wrong, Object value) {
    if (!(value instanceof Map<?, ?> guarded)) {
      return new Misspelling(wrong, value.toString(), List.of(), List.of(), false);
    }
    return new Misspelling(
        wrong,
        String.valueOf(guarded.get("right")),
        words(guarded, "before"),
        words(guarded, "behind"),
        guarded.get("date") instanceof Boolean date && date);
  }

  private static List<String> words(Map<?, ?> data, String key) {
    return data.get(key) instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of();
  }

  /** Marks the misspellings of a paragraph. */
  static void mark(Passage passage, List<Mark> marks) {
    Misspellings all = Holder.STANDARD;
    String text = passage.normal();
    for (int i = 0; i < text.length(); i++) {
      Misspelling one = all.at(text, i);
      if (one != null) {
        mark(passage, i, one, marks);
        i += one.wrong().length() - 1;
      }
    }
  }

  private @Nullable Misspelling at(String text, int place) {
    for (Misspelling one : table.at(text, place)) {
      if (one.isAt(text, place)) {
        return one;
      }
    }
    return null;
  }

  /** In a traditional text another word can look like a misspelling once it is simplified. */
  private static void mark(Passage passage, int start, Misspelling one, List<Mark> marks) {
    int end = start + one.wrong().length();
    if (passage.text().quote(start, end).equals(one.wrong())) {
      marks.add(passage.mark(Mark.Kind.MISSPELLING, start, end, one.right()));
    }
  }
}

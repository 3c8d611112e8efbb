package org.gouji.narrative.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gouji.data.DataFile;
import org.gouji.text.WordTable;
import org.jspecify.annotations.Nullable;

/** The words of {@code rules/lexicon/claims.yaml}, found by their first character. */
final class Lexicon {
  private static final class Holder {
    private static final Lexicon STANDARD = new Lexicon(DataFile.load("lexicon/claims"));
  }

  /** Longer words first; no lambda, since it is made at the start. */
  private static final Comparator<Word> LONGER_FIRST =
      new Comparator<>() {
        @Override
        public int compare(Word a, Word b) {
          int order = Integer.compare(b.text().length(), a.text().length());
          return order != 0 ? order : a.text().compareTo(b.text());
        }
      };

  private static final String READINGS = "readings";
  private static final String COLUMNS = "columns";
  private static final String SIGNS = "signs";

  private final WordTable<Word> table;
  private final Map<String, List<List<String>>> rows = new HashMap<>();
  private final Map<String, List<List<String>>> columns = new HashMap<>();
  private final Map<String, List<String>> signs = new HashMap<>();

  private Lexicon(Map<String, Object> data) {
    Map<String, Word> words = new HashMap<>();
    for (Map.Entry<String, Object> list : data.entrySet()) {
      switch (list.getKey()) {
        case READINGS -> alternatives((Map<?, ?>) list.getValue(), rows);
        case SIGNS -> signs((Map<?, ?>) list.getValue());
        case COLUMNS -> alternatives((Map<?, ?>) list.getValue(), columns);
        default ->
            add(Kind.valueOf(constant(list.getKey())), list.getKey(), list.getValue(), words);
      }
    }
    table = index(words.values());
  }

  static Lexicon standard() {
    return Holder.STANDARD;
  }

  /** The longest word at a place, or none. */
  @Nullable Word longest(String text, int place) {
    for (Word word : table.at(text, place)) {
      if (text.startsWith(word.text(), place)) {
        return word;
      }
    }
    Word[] alone = table.of(text.charAt(place));
    return alone.length == 0 ? null : alone[0];
  }

  /** The rows that an act may speak of, as alternatives of sums. */
  List<List<String>> rows(String act) {
    return rows.getOrDefault(act, List.of());
  }

  /** The columns that a kind of applicant may speak of, as alternatives of sums. */
  List<List<String>> columns(String applicant) {
    return columns.getOrDefault(applicant, List.of());
  }

  /** The name of a list, {@code partOf}, as the name of a kind, {@code PART_OF}. */
  private static String constant(String name) {
    StringBuilder constant = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        constant.append('_');
      }
      constant.append(c);
    }
    return constant.toString().toUpperCase(Locale.ROOT);
  }

  private static void add(Kind kind, String key, Object value, Map<String, Word> words) {
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        add(kind, entry.getKey().toString(), entry.getValue(), words);
      }
    } else if (value instanceof List<?> list) {
      for (Object item : list) {
        add(kind, key, item, words);
      }
    } else {
      String text = value.toString();
      Word word = words.get(text);
      if (word == null) {
        words.put(text, new Word(text, kind, key));
      } else {
        word.add(kind, key);
      }
    }
  }

  private void signs(Map<?, ?> data) {
    for (Map.Entry<?, ?> sign : data.entrySet()) {
      List<String> words = new ArrayList<>();
      for (Object word : (List<?>) sign.getValue()) {
        words.add(word.toString());
      }
      signs.put(sign.getKey().toString(), words);
    }
  }

  /** Whether a text holds one of the words of a sign. */
  boolean hasSign(String sign, String text) {
    for (String word : signs.getOrDefault(sign, List.of())) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static void alternatives(Map<?, ?> data, Map<String, List<List<String>>> into) {
    for (Map.Entry<?, ?> entry : data.entrySet()) {
      List<List<String>> sums = new ArrayList<>();
      for (Object sum : (List<?>) entry.getValue()) {
        List<String> keys = new ArrayList<>();
        for (Object key : (List<?>) sum) {
          keys.add(key.toString());
        }
        sums.add(keys);
      }
      into.put(entry.getKey().toString(), sums);
    }
  }

  private static WordTable<Word> index(Collection<Word> words) {
    List<Word> longerFirst = new ArrayList<>(words);
    longerFirst.sort(LONGER_FIRST);
    List<Map.Entry<String, Word>> entries = new ArrayList<>();
    for (Word word : longerFirst) {
      entries.add(Map.entry(word.text(), word));
    }
    return WordTable.of(entries, Word[]::new);
  }
}

package org.gouji.narrative;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.data.DataFile;
import org.gouji.model.Mark;
import org.gouji.text.WordTable;

/**
 * Finds stretches that the lexicon describes: placeholders, words of a template, old notices. An
 * expression is tried only around the words that every stretch of its kind holds.
 */
final class Phrases {
  private static final int REACH = 72;

  private static final class Holder {
    private static final Phrases STANDARD = new Phrases(DataFile.load("lexicon/phrases"));
  }

  /**
   * A kind of stretch.
   *
   * @param kind what it is marked as
   * @param pattern how it reads
   */
  private record Phrase(Mark.Kind kind, Pattern pattern) {}

  /**
   * A word near which a stretch may stand.
   *
   * @param text the word
   * @param phrase the kind of stretch
   */
  private record Near(String text, Phrase phrase) {}

  private final WordTable<Near> table;

  private Phrases(Map<String, Object> data) {
    List<Map.Entry<String, Near>> words = new ArrayList<>();
    add(data, "placeholders", Mark.Kind.PLACEHOLDER, words);
    add(data, "supersededNotice", Mark.Kind.SUPERSEDED_NOTICE, words);
    add(data, "unreadPeriod", Mark.Kind.UNREAD_PERIOD, words);
    add(data, "closingDay", Mark.Kind.CLOSING_DAY, words);
    table = WordTable.of(words, Near[]::new);
  }

  static Phrases standard() {
    return Holder.STANDARD;
  }

  private static void add(
      Map<String, Object> data, String key, Mark.Kind kind, List<Map.Entry<String, Near>> words) {
    for (Object item : (List<?>) data.getOrDefault(key, List.of())) {
      Map<?, ?> map = (Map<?, ?>) item;
      Phrase phrase = new Phrase(kind, Pattern.compile(String.valueOf(map.get("pattern"))));
      for (Object near : (List<?>) java.util.Objects.requireNonNull(map.get("near"))) {
        String word = near.toString();
        words.add(Map.entry(word, new Near(word, phrase)));
      }
    }
  }

  /** Marks the stretches of a paragraph; one that two expressions describe is one mark. */
  void mark(Passage passage, List<Mark> marks) {
    String text = passage.normal();
    Map<Mark.Kind, BitSet> told = new EnumMap<>(Mark.Kind.class);
    for (int i = 0; i < text.length(); i++) {
      find(table.at(text, i), passage, i, told, marks);
      find(table.of(text.charAt(i)), passage, i, told, marks);
    }
  }

  private static void find(
      Near[] nears, Passage passage, int place, Map<Mark.Kind, BitSet> told, List<Mark> marks) {
    for (Near near : nears) {
      if (passage.normal().startsWith(near.text(), place)) {
        Phrase phrase = near.phrase();
        BitSet places = told.computeIfAbsent(phrase.kind(), kind -> new BitSet());
        find(passage, phrase, place, places, marks);
      }
    }
  }

  private static void find(
      Passage passage, Phrase phrase, int place, BitSet told, List<Mark> marks) {
    String text = passage.normal();
    Matcher matcher = phrase.pattern().matcher(text);
    matcher.useTransparentBounds(true);
    matcher.region(Math.max(0, place - REACH), Math.min(text.length(), place + REACH));
    while (matcher.find()) {
      int next = told.nextSetBit(matcher.start());
      if (next < 0 || next >= matcher.end()) {
        marks.add(passage.mark(phrase.kind(), matcher.start(), matcher.end()));
      }
      told.set(matcher.start(), matcher.end());
    }
  }

  static List<Pattern> patterns(Map<String, Object> data, String key) {
    return data.get(key) instanceof List<?> list
        ? list.stream().map(pattern -> Pattern.compile(pattern.toString())).toList()
        : List.of();
  }
}

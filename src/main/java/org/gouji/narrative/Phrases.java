package org.gouji.narrative;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.data.DataFile;
import org.gouji.model.Mark;

/** Finds stretches that the lexicon describes: placeholders, words of a template, old notices. */
final class Phrases {
  private static final class Holder {
    private static final Phrases STANDARD = new Phrases(DataFile.load("lexicon/phrases"));
  }

  private final List<Pattern> placeholders;
  private final List<Pattern> supersededNotice;

  private Phrases(Map<String, Object> data) {
    placeholders = patterns(data, "placeholders");
    supersededNotice = patterns(data, "supersededNotice");
  }

  static Phrases standard() {
    return Holder.STANDARD;
  }

  void mark(Passage passage, List<Mark> marks) {
    find(passage, placeholders, Mark.Kind.PLACEHOLDER, marks);
    find(passage, supersededNotice, Mark.Kind.SUPERSEDED_NOTICE, marks);
  }

  private static void find(
      Passage passage, List<Pattern> patterns, Mark.Kind kind, List<Mark> marks) {
    BitSet told = new BitSet();
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(passage.normal());
      while (matcher.find()) {
        int next = told.nextSetBit(matcher.start());
        // A stretch that two patterns describe is one mark.
        if (next < 0 || next >= matcher.end()) {
          marks.add(passage.mark(kind, matcher.start(), matcher.end()));
        }
        told.set(matcher.start(), matcher.end());
      }
    }
  }

  static List<Pattern> patterns(Map<String, Object> data, String key) {
    return data.get(key) instanceof List<?> list
        ? list.stream().map(pattern -> Pattern.compile(pattern.toString())).toList()
        : List.of();
  }
}

package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.data.DataFile;
import org.gouji.model.StatedFigure;
import org.gouji.model.TableName;

/** Finds figures in prose that speak of the same things as one of the tables. */
final class FigureFinder {
  /**
   * How such figures are stated.
   *
   * @param patterns by table; the first group is the figure
   * @param elsewhere words by which a sentence speaks of another year
   */
  record Vocabulary(Map<TableName, List<Pattern>> patterns, List<Pattern> elsewhere) {
    private static final class Holder {
      private static final Vocabulary STANDARD = read(DataFile.load("lexicon/figures"));
    }

    static Vocabulary standard() {
      return Holder.STANDARD;
    }

    private static Vocabulary read(Map<String, Object> data) {
      Map<TableName, List<Pattern>> patterns = new EnumMap<>(TableName.class);
      for (TableName table : TableName.values()) {
        patterns.put(table, Phrases.patterns(data, table.code()));
      }
      return new Vocabulary(patterns, Phrases.patterns(data, "elsewhere"));
    }
  }

  private static final int LONGEST_SENTENCE = 300;

  private final Vocabulary vocabulary;

  FigureFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<StatedFigure> find(List<Passage> passages) {
    List<StatedFigure> figures = new ArrayList<>();
    passages.forEach(passage -> find(passage, figures));
    return figures;
  }

  private void find(Passage passage, List<StatedFigure> figures) {
    if (passage.normal().chars().noneMatch(Character::isDigit)) {
      return;
    }
    vocabulary
        .patterns()
        .forEach(
            (table, patterns) -> {
              for (Pattern pattern : patterns) {
                Matcher matcher = pattern.matcher(passage.normal());
                while (matcher.find()) {
                  if (!speaksOfAnotherYear(passage.normal(), matcher.start())) {
                    figures.add(figure(passage, table, matcher));
                  }
                }
              }
            });
  }

  private static StatedFigure figure(Passage passage, TableName table, Matcher matcher) {
    BigDecimal value = new BigDecimal(matcher.group(1).replace(",", ""));
    return new StatedFigure(table, value, passage.where(matcher.start(), matcher.end()));
  }

  private boolean speaksOfAnotherYear(String text, int place) {
    int start = place;
    while (start > 0 && place - start < LONGEST_SENTENCE && text.charAt(start - 1) != '。') {
      start--;
    }
    String before = text.substring(start, place);
    return vocabulary.elsewhere().stream().anyMatch(word -> word.matcher(before).find());
  }
}

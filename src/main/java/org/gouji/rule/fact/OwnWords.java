package org.gouji.rule.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Where;
import org.gouji.text.MaskedSentence;
import org.gouji.text.NormalText;

/**
 * What a report says in words of its own: the sentences of 总体情况 and 存在的主要问题及改进情况, figures masked.
 * The other sections are tables and set phrases, alike in every report.
 */
public final class OwnWords {
  private static final int OVERVIEW = 1;
  private static final int PROBLEMS = 5;

  private OwnWords() {}

  /**
   * A sentence.
   *
   * @param words its words, each figure and numeral masked
   * @param where where it stands, and how it reads there
   */
  public record Sentence(String words, Where where) {}

  /** The sentences of a report, in its order. */
  public static List<Sentence> of(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    for (Section section : report.sections()) {
      if (section.number() == OVERVIEW || section.number() == PROBLEMS) {
        for (Paragraph paragraph : section.paragraphs()) {
          add(section.number(), paragraph, sentences);
        }
      }
    }
    return sentences;
  }

  private static void add(int section, Paragraph paragraph, List<Sentence> sentences) {
    NormalText text = NormalText.of(paragraph.text());
    for (MaskedSentence sentence : MaskedSentence.of(text)) {
      Where where =
          Where.quote(
              OptionalInt.of(section),
              text.quote(sentence.start(), sentence.end()),
              paragraph.place().within(text.origin(sentence.start())));
      sentences.add(new Sentence(sentence.words(), where));
    }
  }
}

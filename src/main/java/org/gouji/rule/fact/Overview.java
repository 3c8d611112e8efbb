package org.gouji.rule.fact;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gouji.model.Message;
import org.gouji.model.Narrative;
import org.gouji.model.Paragraph;
import org.gouji.model.Section;
import org.gouji.model.Term;
import org.gouji.model.Where;
import org.jspecify.annotations.Nullable;

/** Section 1, 总体情况, whether the report has it or not. */
public final class Overview {
  private static final int NUMBER = 1;

  private final @Nullable Section section;
  private final Narrative narrative;

  Overview(@Nullable Section section, Narrative narrative) {
    this.section = section;
    this.narrative = narrative;
  }

  /** It touches the five aspects that the format names. */
  public Judgement getAspects() {
    if (section == null) {
      Term title = new Term.Key("section." + NUMBER);
      return Judgement.unknown(new Message("reason.noSection", Map.of("section", title)));
    }
    if (narrative.missingAspects().isEmpty()) {
      return Judgement.held();
    }
    List<Term> missing =
        narrative.missingAspects().stream()
            .<Term>map(aspect -> new Term.Key("aspect." + aspect))
            .toList();
    return Judgement.broken(
        Breach.of(
            new Message("message", Map.of("aspects", new Term.Several(missing))),
            Where.section(section.number(), section.place())));
  }

  /**
   * It is no longer than the profile allows.
   *
   * @param most the most characters; empty where nothing limits them
   */
  public Judgement lengthWithin(OptionalInt most) {
    if (most.isEmpty()) {
      return Judgement.notApplicable(Message.of("reason.noLimit"));
    }
    if (section == null) {
      Term title = new Term.Key("section." + NUMBER);
      return Judgement.unknown(new Message("reason.noSection", Map.of("section", title)));
    }
    int length = 0;
    for (Paragraph paragraph : section.paragraphs()) {
      length += characters(paragraph.text());
    }
    if (length <= most.getAsInt()) {
      return Judgement.held();
    }
    Map<String, Term> terms =
        Map.of("length", Term.words(length), "most", Term.words(most.getAsInt()));
    return Judgement.broken(
        Breach.of(new Message("message", terms), Where.section(section.number(), section.place()))
            .comparing("≤ " + most.getAsInt(), String.valueOf(length)));
  }

  /** Letters, digits and punctuation, as a word processor counts without white space. */
  private static int characters(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean blank =
          Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || Character.getType(c) == Character.FORMAT;
      count += blank ? 0 : 1;
    }
    return count;
  }
}

package org.gouji.rule.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.agency.AgencyLevel;
import org.gouji.edition.Labels;
import org.gouji.edition.SectionTemplate;
import org.gouji.model.Level;
import org.gouji.model.Message;
import org.gouji.model.Paragraph;
import org.gouji.model.Section;
import org.gouji.model.Term;
import org.gouji.model.Where;
import org.gouji.text.NormalText;
import org.jspecify.annotations.Nullable;

/** One of the six sections that the format asks for, whether the report has it or not. */
public final class SectionFact {
  private static final Set<String> NONE = Set.of("", "无", "暂无", "没有", "不涉及", "略");

  /** More letters than this say more than that there is nothing to say. */
  private static final int LONGEST_NONE = 8;

  private static final int LONGEST_NAME = 30;

  /** With the blanks and the noise that may stand in it. */
  private static final int LONGEST_SIGNATURE = 4 * LONGEST_NAME;

  private static final Pattern DATE =
      Pattern.compile("(?:\\d{4}|[一二〇○零三四五六七八九]{4})年[\\d一二三四五六七八九十]{1,2}月[\\d一二三四五六七八九十]{1,3}日");

  private static final int PROBLEMS = 5;
  private static final int OVERVIEW = 1;
  private static final int OTHER = 6;

  private final SectionTemplate template;
  private final @Nullable Section section;

  SectionFact(SectionTemplate template, @Nullable Section section) {
    this.template = template;
    this.section = section;
  }

  /** Which of the six it is. */
  public int getNumber() {
    return template.number();
  }

  /** The section is there. */
  public Judgement getPresence() {
    return section != null
        ? Judgement.held()
        : Judgement.broken(
            Breach.of(
                    new Message("message", title()),
                    new Where(
                        OptionalInt.of(template.number()),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        org.gouji.model.Place.NOWHERE))
                .expecting(template.title()));
  }

  /** Its title is the format's, or an accepted variant. */
  public Judgement getWording() {
    if (section == null || section.wording() != Section.Wording.OTHER) {
      return Judgement.held();
    }
    return Judgement.broken(
        Breach.of(
                new Message(
                    "message",
                    Map.of(
                        "heading", Term.words(section.heading()),
                        "title", Term.words(template.title()))),
                Where.quote(OptionalInt.of(section.number()), section.heading(), section.place()))
            .comparing(template.title(), section.heading()));
  }

  /** It says something, if it is a section of prose: 1 and 5 more than 无, 6 at least that. */
  public Judgement getContent() {
    if (section == null) {
      return Judgement.held();
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : section.paragraphs()) {
      if (!isSignature(paragraph)) {
        if (saysMore(paragraph)) {
          return Judgement.held();
        }
        paragraphs.add(paragraph);
      }
    }
    List<String> words = paragraphs.stream().map(p -> Labels.words(p.text())).distinct().toList();
    boolean empty = words.stream().allMatch(String::isEmpty);
    boolean says =
        switch (template.number()) {
          case OVERVIEW, PROBLEMS -> words.stream().anyMatch(w -> !NONE.contains(w));
          case OTHER -> !empty;
          default -> true;
        };
    if (says) {
      return Judgement.held();
    }
    String key = empty ? "message" : "message.none";
    return Judgement.broken(
        Breach.of(new Message(key, title()), Where.section(section.number(), section.place())));
  }

  /** The agency's name or the date below the last section. */
  private static boolean isSignature(Paragraph paragraph) {
    String text = paragraph.text();
    if (text.length() > LONGEST_SIGNATURE || text.indexOf('，') >= 0 || text.indexOf('。') >= 0) {
      return false;
    }
    String line = NormalText.of(text).normal().replace(" ", "");
    return line.length() <= LONGEST_NAME
        && (DATE.matcher(line).matches()
            || (line.chars().allMatch(Character::isIdeographic)
                && AgencyLevel.standard().of(line) != Level.OTHER));
  }

  private static boolean saysMore(Paragraph paragraph) {
    int letters = 0;
    for (int i = 0; i < paragraph.text().length() && letters <= LONGEST_NONE; i++) {
      letters += Character.isLetter(paragraph.text().charAt(i)) ? 1 : 0;
    }
    return letters > LONGEST_NONE;
  }

  private Map<String, Term> title() {
    return Map.of("number", new Term.Key("section." + template.number()));
  }
}

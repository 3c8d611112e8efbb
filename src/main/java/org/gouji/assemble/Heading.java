package org.gouji.assemble;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.gouji.edition.Edition;
import org.gouji.edition.Labels;
import org.gouji.edition.SectionTemplate;
import org.gouji.model.Paragraph;
import org.gouji.model.Section.Wording;
import org.gouji.text.CharSet;
import org.gouji.text.NormalText;

/**
 * A paragraph that may be the heading of a section.
 *
 * @param section which section, 1 to 6
 * @param printed the number that stands before its title
 * @param wording how the title compares with the format's
 * @param paragraph the paragraph
 * @param rest what stands behind the title in the same paragraph
 */
record Heading(
    int section,
    OptionalInt printed,
    Wording wording,
    Paragraph paragraph,
    Optional<Paragraph> rest) {
  private static final int LONGEST = 40;
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final CharSet BEFORE_NUMBER = CharSet.of("第（ ■◆●★▲▶“\"");

  /** 2023年总体情况 is 总体情况. */
  private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d{2}年度?");

  /** Whether its number stands in brackets, as numbers within a section do. */
  boolean isBracketed() {
    return NormalText.of(paragraph.text()).normal().stripLeading().startsWith("（");
  }

  /** The heading that a paragraph is, if it is one. */
  static Optional<Heading> of(Paragraph paragraph, Edition edition) {
    String text = paragraph.text();
    if (text.indexOf('|') >= 0 || text.isBlank()) {
      return Optional.empty();
    }
    NormalText normal =
        NormalText.of(text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text);
    String whole = normal.normal().stripTrailing();
    // 【一、总体情况】
    boolean boxed = whole.startsWith("【") && whole.endsWith("】") && whole.length() > 2;
    String line = boxed ? whole.substring(1, whole.length() - 1) : whole;
    int start = Labels.numberingEnd(line);
    boolean bracketed = line.stripLeading().startsWith("（");
    OptionalInt printed = printed(line, start);
    Optional<Heading> leading =
        bracketed || boxed ? Optional.empty() : leading(paragraph, normal, start, printed, edition);
    if (leading.isPresent() || line.length() > LONGEST) {
      return leading;
    }
    String words = YEAR.matcher(Labels.words(line)).replaceFirst("");
    for (SectionTemplate section : edition.sections()) {
      Optional<Wording> wording = wording(words, section);
      if (wording.isPresent()) {
        return Optional.of(heading(section, printed, wording.get(), paragraph));
      }
    }
    if (bracketed) {
      return Optional.empty();
    }
    return byKeyword(paragraph, line, words, printed, edition);
  }

  /** The heading that a paragraph is by the word of its source, if it is one. */
  static Optional<Heading> declared(Paragraph paragraph, Edition edition) {
    if (paragraph.heads().isEmpty()) {
      return Optional.empty();
    }
    SectionTemplate section = edition.sections().get(paragraph.heads().getAsInt() - 1);
    String line = NormalText.of(paragraph.text()).normal();
    OptionalInt printed = printed(line, Labels.numberingEnd(line));
    Wording wording = wording(Labels.words(line), section).orElse(Wording.OTHER);
    return Optional.of(heading(section, printed, wording, paragraph));
  }

  private static Heading heading(
      SectionTemplate section, OptionalInt printed, Wording wording, Paragraph paragraph) {
    return new Heading(section.number(), printed, wording, paragraph, Optional.empty());
  }

  private static Optional<Wording> wording(String words, SectionTemplate section) {
    if (words.equals(section.words())) {
      return Optional.of(Wording.STANDARD);
    }
    if (section.variants().contains(words)) {
      return Optional.of(Wording.VARIANT);
    }
    return SectionTemplate.OFFICES.stream()
            .anyMatch(office -> words.equals(office + section.words()))
        ? Optional.of(Wording.VARIANT)
        : Optional.empty();
  }

  /** A title with the section's text behind it in one paragraph. */
  private static Optional<Heading> leading(
      Paragraph paragraph, NormalText text, int start, OptionalInt printed, Edition edition) {
    String line = text.normal();
    for (SectionTemplate section : edition.sections()) {
      int end = start + section.title().length();
      if (printed.isPresent()
          && line.startsWith(section.title(), start)
          && end < line.length()
          && "。： ".indexOf(line.charAt(end)) >= 0
          && line.substring(end + 1).chars().anyMatch(Character::isIdeographic)) {
        int cut = text.origin(end + 1);
        Paragraph title =
            new Paragraph(
                paragraph.text().substring(0, text.origin(end)),
                paragraph.line(),
                paragraph.place());
        Paragraph rest =
            new Paragraph(
                paragraph.text().substring(cut), paragraph.line(), paragraph.place().within(cut));
        return Optional.of(
            new Heading(section.number(), printed, Wording.STANDARD, title, Optional.of(rest)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Heading> byKeyword(
      Paragraph paragraph, String line, String words, OptionalInt printed, Edition edition) {
    boolean numbered = printed.isPresent() && ("第" + NUMERALS).indexOf(line.strip().charAt(0)) >= 0;
    if (!numbered || isSentence(line) || isLabel(words, edition)) {
      return Optional.empty();
    }
    OptionalInt number = edition.sectionOf(words);
    return number.isPresent()
        ? Optional.of(
            heading(
                edition.sections().get(number.getAsInt() - 1), printed, Wording.OTHER, paragraph))
        : Optional.empty();
  }

  private static boolean isSentence(String line) {
    return line.indexOf('。') >= 0
        || line.indexOf('；') >= 0
        || line.indexOf('，') >= 0
        || line.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isLabel(String words, Edition edition) {
    return edition.tables().values().stream()
        .anyMatch(table -> table.rowOf(words).isPresent() || table.groups().contains(words));
  }

  private static OptionalInt printed(String line, int numberingEnd) {
    int first = 0;
    while (first < numberingEnd && BEFORE_NUMBER.has(line.charAt(first))) {
      first++;
    }
    if (first == numberingEnd) {
      return OptionalInt.empty();
    }
    char number = line.charAt(first);
    int numeral = NUMERALS.indexOf(number);
    if (numeral >= 0) {
      return OptionalInt.of(numeral + 1);
    }
    return Character.isDigit(number) ? OptionalInt.of(number - '0') : OptionalInt.empty();
  }
}

package org.gouji.assemble;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.model.Report.Title;
import org.gouji.text.NormalText;

/** Finds a report's title, and agency and year in it. */
final class TitleReader {
  private static final int LONGEST = 80;
  private static final Pattern WORDS = Pattern.compile("政府信息公开.{0,6}(报告|年报)");
  private static final Pattern IN_SENTENCE =
      Pattern.compile(
          "(?:公布|发布|公开|编制|形成|制作|撰写|现将|现就|将|报告)了?《?"
              + "([^，。；、《》]{0,40}?(?:19|20)\\d{2}年度?[^，。；、《》]{0,20}?"
              + "政府信息公开(?:工作)?(?:年度)?(?:报告|年报))");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*年?");
  private static final Pattern PARTS =
      Pattern.compile("^[《\\s]*(.*?)(?:关于)?((?:19|20)\\d{2})\\s*年?度?(.*?)的?(?:政府信息公开|年度政府信息公开).*$");
  private static final Pattern WITHOUT_YEAR = Pattern.compile("^[《\\s]*(.*?)(?:关于)?政府信息公开.*$");

  private TitleReader() {}

  /** The title's own line, or a sentence of the introduction that names the report. */
  static Optional<Title> find(List<Paragraph> before, Optional<String> hint) {
    return line(before)
        .or(() -> before.stream().flatMap(p -> sentence(p).stream()).findFirst())
        .or(() -> hint.map(text -> new Title(text, Place.at("title"))));
  }

  /** The year in a title. */
  static OptionalInt year(String title) {
    Matcher year = YEAR.matcher(NormalText.of(title).normal());
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }

  /** The agency in a title, in its normal form. */
  static Optional<String> agency(String title) {
    String text = NormalText.of(title).normal().replace(" ", "");
    Matcher parts = PARTS.matcher(text);
    if (parts.matches()) {
      String first = strip(parts.group(1));
      return nonEmpty(first.isEmpty() ? strip(parts.group(3)) : first);
    }
    Matcher rest = WITHOUT_YEAR.matcher(text);
    return rest.matches() ? nonEmpty(strip(rest.group(1))) : Optional.empty();
  }

  /** The last line before the sections that reads like a title; its best is one with a year. */
  private static Optional<Title> line(List<Paragraph> before) {
    Title best = null;
    boolean bestHasYear = false;
    for (int i = 0; i < before.size(); i++) {
      Paragraph paragraph = before.get(i);
      String text = NormalText.of(paragraph.text()).normal().strip();
      boolean reads =
          text.length() <= LONGEST
              && WORDS.matcher(text).find()
              && "。，；>›|".chars().noneMatch(mark -> text.indexOf(mark) >= 0);
      boolean hasYear = YEAR.matcher(text).find();
      if (reads && (best == null || (hasYear && !bestHasYear))) {
        best = title(before, i, text);
        bestHasYear = hasYear;
      }
    }
    return Optional.ofNullable(best);
  }

  /** A title that begins with its year may have its agency on the line above. */
  private static Title title(List<Paragraph> before, int index, String text) {
    Paragraph paragraph = before.get(index);
    if (agency(text).isEmpty() && index > 0) {
      Paragraph above = before.get(index - 1);
      String name = NormalText.of(above.text()).normal().strip();
      if (name.length() <= 30 && name.matches("[\\p{IsHan}（）]+")) {
        return new Title(above.text().strip() + paragraph.text().strip(), above.place());
      }
    }
    return new Title(paragraph.text().strip(), paragraph.place());
  }

  private static Optional<Title> sentence(Paragraph paragraph) {
    NormalText text = NormalText.of(paragraph.text());
    Matcher title = IN_SENTENCE.matcher(text.normal());
    return title.find()
        ? Optional.of(
            new Title(
                text.quote(title.start(1), title.end(1)),
                paragraph.place().within(text.origin(title.start(1)))))
        : Optional.empty();
  }

  private static String strip(String name) {
    return name.replaceAll("^[《\\s—-]+|[》\\s—-]+$", "").replaceAll("关于$", "");
  }

  private static Optional<String> nonEmpty(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}

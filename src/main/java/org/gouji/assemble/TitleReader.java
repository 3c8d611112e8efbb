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

/** Finds a report's title, and the year in it. */
final class TitleReader {
  private static final int LONGEST = 80;
  private static final int LONGEST_END = 12;
  private static final int MOST_LINES = 2;
  private static final Pattern WORDS = Pattern.compile("政府信息公开.{0,6}(报告|年报)");
  private static final Pattern IN_SENTENCE =
      Pattern.compile(
          "(?:公布|发布|公开|编制|形成|制作|撰写|现将|现就|将|报告)了?《?"
              + "([^，。；、《》]{0,40}?(?:19|20)\\d{2}年度?[^，。；、《》]{0,20}?"
              + "政府信息公开(?:工作)?(?:年度)?(?:报告|年报))");
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern YEAR =
      Pattern.compile("((?:19|20)\\d{2}|[一二][〇○零0О一二三四五六七八九]{3}(?=\\s*年))\\s*年?");

  /** A line above the title's own: a name, a year or both, and no word of the page's own. */
  private static final Pattern LINE_ABOVE =
      Pattern.compile("(?!.*(?:公开|首页|目录|栏目|年报))[\\p{IsHan}（）○ \\d]{2,30}");

  private static final Pattern LINE_OF_YEAR =
      Pattern.compile(
          "(?:(?!公开)[\\p{IsHan}（） ])*(?:(?:19|20)\\d{2}|[一二][〇○零0О一二三四五六七八九]{3})\\s*年度?");
  private static final Pattern SITE = Pattern.compile("[-_|—–]");

  private TitleReader() {}

  /** The title's own line, or a sentence of the introduction that names the report. */
  static Optional<Title> find(List<Paragraph> before, Optional<String> hint) {
    return line(before)
        .or(() -> before.stream().flatMap(p -> sentence(p).stream()).findFirst())
        .or(() -> hint.map(text -> new Title(withoutSite(text), Place.at("title"))));
  }

  /** The year in a title. */
  static OptionalInt year(String title) {
    Matcher year = YEAR.matcher(NormalText.of(title).normal());
    if (!year.find()) {
      return OptionalInt.empty();
    }
    StringBuilder digits = new StringBuilder();
    for (char c : year.group(1).toCharArray()) {
      int digit = DIGITS.indexOf(c);
      boolean zero = "○零О".indexOf(c) >= 0;
      digits.append(zero ? '0' : digit < 0 ? c : (char) ('0' + digit));
    }
    return OptionalInt.of(Integer.parseInt(digits.toString()));
  }

  /** The line before the sections that reads like a title; one with a year is better. */
  private static Optional<Title> line(List<Paragraph> before) {
    Title best = null;
    for (int i = 0; i < before.size(); i++) {
      String text = NormalText.of(before.get(i).text()).normal().strip();
      Title title = null;
      if (reads(text)) {
        title = title(before, i, before.get(i).text().strip(), text);
      } else if (i > 0 && text.length() <= LONGEST_END) {
        // The title's words themselves may be broken.
        String above = NormalText.of(before.get(i - 1).text()).normal().strip();
        if (above.contains("政府信息") && reads(above + text)) {
          String printed = before.get(i - 1).text().strip() + before.get(i).text().strip();
          title = title(before, i - 1, printed, above + text);
        }
      }
      best = title != null && (best == null || isBetter(title, best)) ? title : best;
    }
    return Optional.ofNullable(best);
  }

  /**
   * Whether a later line is the title: it has a year, and no other line had one, or another. Other
   * reports' titles are links beside the text, and stand before it.
   */
  private static boolean isBetter(Title title, Title best) {
    OptionalInt year = year(title.text());
    return year.isPresent()
        && !year.equals(year(best.text()))
        && (year(best.text()).isEmpty() || AgencyInTitle.of(title.text()).isPresent());
  }

  private static boolean reads(String text) {
    return text.length() <= LONGEST
        && WORDS.matcher(text).find()
        && !text.contains("首页")
        && "。，；>›»/|".chars().noneMatch(mark -> text.indexOf(mark) >= 0);
  }

  /** A title may be set on several lines: its agency and its year stand on lines above. */
  private static Title title(List<Paragraph> before, int index, String words, String normal) {
    String printed = words;
    Place place = before.get(index).place();
    String read = normal;
    for (int above = index - 1; above >= Math.max(0, index - MOST_LINES); above--) {
      String line = NormalText.of(before.get(above).text()).normal().strip();
      boolean wanted =
          AgencyInTitle.of(read).isEmpty()
              ? LINE_ABOVE.matcher(line).matches()
              : year(read).isEmpty() && LINE_OF_YEAR.matcher(line).matches();
      if (!wanted) {
        break;
      }
      read = line + read;
      printed = before.get(above).text().strip() + printed;
      place = before.get(above).place();
    }
    return new Title(printed, place);
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

  /** A page's title names its site behind or before what it shows. */
  private static String withoutSite(String title) {
    for (String part : SITE.split(title, -1)) {
      if (WORDS.matcher(NormalText.of(part).normal()).find()) {
        return part.strip();
      }
    }
    return title;
  }
}

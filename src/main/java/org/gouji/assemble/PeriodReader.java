package org.gouji.assemble;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Paragraph;
import org.gouji.model.Period;
import org.gouji.model.Report.StatedPeriod;
import org.gouji.text.NormalText;

/** Finds the reporting period that a report states. A lost 年 ({@code 20251月1日}) is understood. */
final class PeriodReader {
  private static final String DAY = "(1[0-2]|0?[1-9])\\s*[月./-]\\s*(3[01]|[12]\\d|0?[1-9])\\s*日?";
  private static final String TIME = "(?:\\s*(?:零时|\\d{1,2}\\s*[时：:](?:\\d{2})?))?";
  private static final Pattern RANGE =
      Pattern.compile(
          "((?:19|20)\\d{2})\\s*[年./-]?(?:度（)?\\s*"
              + DAY
              + TIME
              + "\\s*(?:（含）)?”?(?:起|开始)?\\s*，?\\s*(?:至|到|截至|截止|-|—|~|～|–)+\\s*“?"
              + "(?:((?:19|20)\\d{2})\\s*[年./-]?\\s*|当年)?"
              + DAY);

  /** The whole year in months: from January to December. */
  private static final Pattern MONTHS =
      Pattern.compile(
          "((?:19|20)\\d{2})\\s*年\\s*0?1\\s*月?份?\\s*(?:至|到|-|—|~|～|–)+\\s*(?:\\1\\s*年)?\\s*12\\s*月(?!\\s*\\d)");

  private static final Pattern SUBJECT =
      Pattern.compile("统计期|起止|统计时间|统计数据|数据统计|数据的?时限|时限|报告期|所列数据|数据期限|期限");

  private PeriodReader() {}

  /** The period stated in the introduction, or where a section speaks of the reporting period. */
  static Optional<StatedPeriod> find(List<Paragraph> introduction, List<Paragraph> sections) {
    return introduction.stream()
        .flatMap(paragraph -> in(paragraph, true).stream())
        .findFirst()
        .or(() -> sections.stream().flatMap(p -> in(p, false).stream()).findFirst());
  }

  private static Optional<StatedPeriod> in(Paragraph paragraph, boolean introduction) {
    NormalText text = NormalText.of(paragraph.text());
    Matcher range = RANGE.matcher(text.normal());
    if (!range.find()) {
      return inMonths(paragraph, text);
    }
    if (!introduction && !speaksOfPeriod(text, range.start())) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(range.group(1));
      int endYear = range.group(4) == null ? year : Integer.parseInt(range.group(4));
      LocalDate from = day(year, range.group(2), range.group(3));
      LocalDate to = day(endYear, range.group(5), range.group(6));
      return Optional.of(stated(paragraph, text, range, new Period(from, to)));
    } catch (DateTimeException e) {
      // 30 February: no day, so no period that could be compared.
      return Optional.empty();
    }
  }

  private static Optional<StatedPeriod> inMonths(Paragraph paragraph, NormalText text) {
    Matcher months = MONTHS.matcher(text.normal());
    if (!months.find() || !speaksOfPeriod(text, months.start())) {
      return Optional.empty();
    }
    int year = Integer.parseInt(months.group(1));
    Period period = new Period(day(year, "1", "1"), day(year, "12", "31"));
    return Optional.of(stated(paragraph, text, months, period));
  }

  private static StatedPeriod stated(
      Paragraph paragraph, NormalText text, Matcher found, Period period) {
    return new StatedPeriod(
        period,
        text.quote(found.start(), found.end()),
        paragraph.place().within(text.origin(found.start())));
  }

  private static boolean speaksOfPeriod(NormalText text, int place) {
    return SUBJECT.matcher(sentence(text.normal(), place)).find();
  }

  private static String sentence(String text, int place) {
    int start = text.lastIndexOf('。', place) + 1;
    int end = text.indexOf('。', place);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  private static LocalDate day(int year, String month, String day) {
    return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
  }
}

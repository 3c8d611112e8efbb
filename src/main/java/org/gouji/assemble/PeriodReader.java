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
  private static final Pattern RANGE =
      Pattern.compile(
          "((?:19|20)\\d{2})\\s*[年./-]?\\s*"
              + DAY
              + "\\s*(?:零时|0时)?起?\\s*(?:至|到|-|—|~|～|–)+\\s*"
              + "(?:((?:19|20)\\d{2})\\s*[年./-]?\\s*|当年)?"
              + DAY);
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
    if (!range.find()
        || !(introduction || SUBJECT.matcher(sentence(text.normal(), range.start())).find())) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(range.group(1));
      int endYear = range.group(4) == null ? year : Integer.parseInt(range.group(4));
      Period period =
          new Period(
              day(year, range.group(2), range.group(3)),
              day(endYear, range.group(5), range.group(6)));
      return Optional.of(
          new StatedPeriod(
              period,
              text.quote(range.start(), range.end()),
              paragraph.place().within(text.origin(range.start()))));
    } catch (DateTimeException e) {
      // 30 February: no day, so no period that could be compared.
      return Optional.empty();
    }
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

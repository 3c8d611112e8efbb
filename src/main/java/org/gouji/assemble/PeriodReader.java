package org.gouji.assemble;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Paragraph;
import org.gouji.model.Period;
import org.gouji.model.Report.StatedPeriod;
import org.gouji.text.NormalText;
import org.gouji.text.Numerals;

/** Finds the reporting period that a report states. A lost 年 ({@code 20251月1日}) is understood. */
final class PeriodReader {
  private static final String YEAR = "((?:19|20)\\d{2})\\s*[年./-]?(?:度（)?\\s*";
  private static final String MONTH = "(1[0-2]|0?[1-9]|元)\\s*[月./-]\\s*";
  private static final String DAY = MONTH + "(3[01]|[12]\\d|0?[1-9])\\s*日?";
  private static final String LAST_DAY = MONTH + "(3[01]|[12]\\d|0?[1-9]|底|末)\\s*日?";
  private static final String TIME = "(?:\\s*(?:零时|\\d{1,2}\\s*[时：:](?:\\d{2})?))?";
  private static final String TO = "(?:至|到|截至|截止|-|—|~|～|–|─|━|﹣|‐|‑|‒)+";
  private static final Pattern RANGE =
      Pattern.compile(
          YEAR
              + DAY
              + TIME
              + "\\s*(?:（含）)?”?(?:起|开始|始)?\\s*，?\\s*"
              + TO
              + "\\s*“?(?:"
              + YEAR
              + "|(?:当|同|本)年\\s*)?"
              + LAST_DAY);

  /** Days without words between: 20230101-20231231. */
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})\\s*"
              + TO
              + "\\s*((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");

  /** The whole year in months: from January to December. */
  private static final Pattern MONTHS =
      Pattern.compile(
          "((?:19|20)\\d{2})\\s*年\\s*(?:0?1|元)\\s*月?份?\\s*"
              + TO
              + "\\s*(?:\\1\\s*年)?\\s*12\\s*月(?!\\s*\\d)");

  private static final String WRITTEN = "([一二三四五六七八九十]{1,3}|元)\\s*月\\s*([一二三四五六七八九十]{1,3})\\s*日";

  /** 二〇二三年一月一日至二〇二三年十二月三十一日. */
  private static final Pattern NUMERALS =
      Pattern.compile(
          "([一二][〇○零九][〇○零一二三四五六七八九]{2})\\s*年\\s*"
              + WRITTEN
              + "\\s*(?:起|开始)?\\s*，?\\s*"
              + TO
              + "\\s*(?:([一二][〇○零九][〇○零一二三四五六七八九]{2})\\s*年\\s*|(?:当|同|本)年\\s*)?"
              + WRITTEN);

  /** The year alone, right behind the word for the period: 统计时限为2023年度. */
  private static final Pattern YEAR_ALONE =
      Pattern.compile(
          "(?<=(?:统计|数据|统计数据|数据统计)的?(?:期限|时限|时间|区间|范围|期)(?:均?为|是|：) ?)"
              + "((?:19|20)\\d{2})\\s*年(?:度|全年)?(?=[。；）]|，(?!截)|$)");

  private static final int LONGEST_SENTENCE = 1000;

  private static final List<Pattern> DAYS = List.of(RANGE, DIGITS, NUMERALS);
  private static final List<Pattern> ALL = List.of(RANGE, DIGITS, NUMERALS, MONTHS, YEAR_ALONE);

  private static final Pattern SUBJECT =
      Pattern.compile("统计期|起止|统计时间|统计数据|数据统计|数据的?时限|时限|报告期|所列数据|数据期限|期限");

  private PeriodReader() {}

  /**
   * The period that is called so, in the introduction or a section; else a whole year that the
   * introduction names. Other days (of display, of download) are no reporting period.
   */
  static Optional<StatedPeriod> find(
      List<Paragraph> introduction, Supplier<List<Paragraph>> sections) {
    return introduction.stream()
        .flatMap(paragraph -> in(paragraph, ALL, PeriodReader::speaksOfPeriod).stream())
        .findFirst()
        .or(
            () ->
                sections.get().stream()
                    .flatMap(paragraph -> in(paragraph, ALL, PeriodReader::speaksOfPeriod).stream())
                    .findFirst())
        .or(
            () ->
                introduction.stream()
                    .flatMap(paragraph -> in(paragraph, DAYS, (text, place) -> true).stream())
                    .filter(stated -> isWholeYear(stated.period()))
                    .findFirst());
  }

  /** Whether a range at a place of a text may be the reporting period. */
  private interface Test {
    boolean holds(NormalText text, int place);
  }

  private static Optional<StatedPeriod> in(Paragraph paragraph, List<Pattern> patterns, Test test) {
    NormalText text = NormalText.of(paragraph.text());
    for (Pattern pattern : patterns) {
      Matcher range = pattern.matcher(text.normal());
      while (range.find()) {
        Optional<Period> period =
            test.holds(text, range.start()) ? period(range) : Optional.empty();
        if (period.isPresent()) {
          return Optional.of(stated(paragraph, text, range, period.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Period> period(Matcher range) {
    int year = number(range.group(1));
    if (range.groupCount() == 1) {
      return Optional.of(new Period(day(year, "1", "1"), day(year, "12", "31")));
    }
    try {
      int endYear = range.group(4) == null ? year : number(range.group(4));
      LocalDate from = day(year, range.group(2), range.group(3));
      return Optional.of(new Period(from, day(endYear, range.group(5), range.group(6))));
    } catch (DateTimeException e) {
      // 30 February: no day, so no period that could be compared.
      return Optional.empty();
    }
  }

  private static boolean isWholeYear(Period period) {
    return period.from().getDayOfYear() == 1
        && period.to().equals(period.from().plusYears(1).minusDays(1));
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

  /** The sentence around a place, as far as a sentence reaches. */
  private static String sentence(String text, int place) {
    int from = Math.max(0, place - LONGEST_SENTENCE);
    String around = text.substring(from, Math.min(text.length(), place + LONGEST_SENTENCE));
    int start = around.lastIndexOf('。', place - from) + 1;
    int end = around.indexOf('。', place - from);
    return around.substring(start, end < 0 ? around.length() : end);
  }

  private static LocalDate day(int year, String month, String day) {
    int number = month.equals("元") ? 1 : number(month);
    return day.equals("底") || day.equals("末")
        ? YearMonth.of(year, number).atEndOfMonth()
        : LocalDate.of(year, number, number(day));
  }

  /** A number in digits or in Chinese numerals. */
  private static int number(String text) {
    return Character.isDigit(text.charAt(0))
        ? Integer.parseInt(text)
        : (int) Numerals.value(text, 0, text.length());
  }
}

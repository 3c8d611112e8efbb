package org.gouji.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Mark;
import org.gouji.model.Report;
import org.gouji.text.NormalText;

/**
 * Finds another year where the report's year belongs: in 现将 Y 年 … 报告如下, in the reporting period, in
 * a second title, at the head of section 1, in headings of paragraphs.
 */
final class YearFinder {
  private static final Pattern PRESENTED =
      Pattern.compile("(?:现将|现公布|现予公布|现发布|现就|特公布)[^。，]{0,24}?(20\\d\\d)年(?!以来)");
  private static final Pattern PERIOD =
      Pattern.compile("(?:统计期限|统计时限|统计时间|统计周期|时间范围)[^。]{0,24}?(20\\d\\d)年1月1日");
  private static final Pattern HEADING =
      Pattern.compile(
          "^ ?(?:（[一二三四五六七八九十]{1,3}）|\\d{1,2}[.．、]) ?(20\\d\\d)年度?(?!以来|起)[^。；]{2,20}$");
  private static final Pattern OPENING = Pattern.compile("^ ?(20\\d\\d)年度?，(?!较|与|比|相比)");

  /** A second title below the first, left from last year. */
  private static final Pattern TITLE =
      Pattern.compile("^ ?[^，。；]{0,40}?(20\\d\\d)年度?[^，。；]{0,30}政府信息公开[^，。；]{0,8}(?:报告|年报)》? ?$");

  private static final int OVERVIEW = 1;
  private static final int LONGEST_OPENING = 400;

  private YearFinder() {}

  static List<Mark> marks(Report report, List<Passage> passages) {
    List<Mark> marks = new ArrayList<>();
    if (report.year().isEmpty()) {
      return marks;
    }
    String year = String.valueOf(report.year().getAsInt());
    boolean begins = true;
    for (Passage passage : passages) {
      int section = passage.section().orElse(0);
      String text = passage.normal();
      if (section <= OVERVIEW && text.contains("20")) {
        if (text.indexOf('现') >= 0 || text.contains("特公布")) {
          find(PRESENTED, passage, year, marks);
        }
        if (section == 0 && isPeriodRight(report)) {
          find(PERIOD, passage, year, marks);
        }
        if (section == 0 && isBelowTitle(report, passage)) {
          find(TITLE, passage, year, marks);
        }
        if (section == OVERVIEW) {
          find(HEADING, passage, year, marks);
        }
        if (section == OVERVIEW && begins && !speaksOf(year, text)) {
          find(OPENING, passage, year, marks);
        }
      }
      begins &= section < OVERVIEW;
    }
    return marks;
  }

  /** Whether a passage begins the introduction and names the agency. */
  private static boolean isBelowTitle(Report report, Passage passage) {
    return !report.introduction().isEmpty()
        && report.introduction().get(0).place().equals(passage.place())
        && report
            .agency()
            .map(name -> passage.normal().contains(NormalText.of(name).normal()))
            .orElse(false);
  }

  /** A period that is wrong as it was read is a finding of its own. */
  private static boolean isPeriodRight(Report report) {
    return report
        .period()
        .map(stated -> stated.period().from().getYear() == report.year().orElse(0))
        .orElse(true);
  }

  /** Whether the first sentences of a paragraph name the report's year anywhere. */
  private static boolean speaksOf(String year, String text) {
    int end = Math.min(text.length(), LONGEST_OPENING);
    return text.substring(0, end).contains(year + "年")
        || text.substring(0, end).contains("本年")
        || text.substring(0, end).contains("今年");
  }

  private static void find(Pattern pattern, Passage passage, String year, List<Mark> marks) {
    Matcher matcher = pattern.matcher(passage.normal());
    while (matcher.find()) {
      if (!matcher.group(1).equals(year)) {
        marks.add(passage.mark(Mark.Kind.OTHER_YEAR, matcher.start(1), quoteEnd(matcher, passage)));
      }
    }
  }

  /** The year, and a few words behind it that show where it stands. */
  private static int quoteEnd(Matcher matcher, Passage passage) {
    return Math.min(passage.normal().length(), Math.max(matcher.end(), matcher.end(1) + 12));
  }
}

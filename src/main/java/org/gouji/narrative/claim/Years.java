package org.gouji.narrative.claim;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.gouji.model.Claim.Year;
import org.jspecify.annotations.Nullable;

/** The year that a sentence speaks of, by its words so far. */
final class Years {
  private static final int DECEMBER = 12;

  private final int reportYear;
  private final Deque<Year> inTurn = new ArrayDeque<>();
  private final Deque<Year> outside = new ArrayDeque<>();
  private Year year = Year.UNSAID;
  private boolean partial;
  private boolean cumulative;

  /** Whether 累计 says nothing of since when: mostly the year, and so it is taken, in doubt. */
  private boolean summed;

  /** Whether something is compared with another year than the one before the report's. */
  private boolean comparesElsewhere;

  private boolean until;

  /** The first year that the sentence names. */
  private Year first = Year.UNSAID;

  /** Of what year the sentence before spoke. */
  private Year before = Year.UNSAID;

  /**
   * Makes the years of a report.
   *
   * @param reportYear the report's year; 0 where it is unknown
   */
  Years(int reportYear) {
    this.reportYear = reportYear;
  }

  /** Whether a year in figures is so many years after the report's. */
  boolean isReportYear(BigDecimal value, int offset) {
    return value.compareTo(BigDecimal.valueOf(reportYear + (long) offset)) == 0;
  }

  /** A sentence ends, and the year with it. */
  void endSentence() {
    inTurn.clear();
    outside.clear();
    // 2021 年收到 9 件，2020 年为 8 件。其中…: of the 9.
    before = partial || cumulative ? Year.OTHER : first == Year.THIS ? first : year;
    year = Year.UNSAID;
    first = Year.UNSAID;
    partial = false;
    cumulative = false;
    summed = false;
    comparesElsewhere = false;
    until = false;
  }

  /** 其中 begins a sentence: it goes on with what the one before counted, and with its year. */
  void resume() {
    year = before;
  }

  /** A part of the sentence ends, and with it a year that something in it is called by. */
  void semicolon() {
    year = first == Year.THIS ? first : year;
  }

  /** A bracket begins: a year in it holds for it alone. */
  void enter() {
    outside.push(year);
  }

  /** A bracket ends. */
  void leave() {
    year = outside.isEmpty() ? year : outside.pop();
  }

  /** Takes in a word. */
  void word(Word word, @Nullable Token before) {
    boolean ofYear = before != null && before.kind() == Kind.YEAR;
    if (word.is(Kind.THAT_YEAR) && (year == Year.PRIOR || year == Year.OTHER)) {
      // 2022 年存在不规范的问题，当年被纠正 3 件; but 2022 年结转 4 件，当年收到 9 件.
      year = Year.OTHER;
      partial = false;
    } else if (word.is(Kind.THIS_YEAR) && ofYear) {
      // 2022年全年: that year's.
      partial = false;
    } else if (word.is(Kind.THIS_YEAR)) {
      year = Year.THIS;
      cumulative = false;
      partial = false;
    } else if (word.is(Kind.PRIOR_YEAR) && !isCompared(before)) {
      year = Year.PRIOR;
    } else if (word.is(Kind.OTHER_YEAR) && !isCompared(before)) {
      year = Year.OTHER;
    }
    note();
    // 与 2019 年的 120 件相比
    boolean ofFigure = before != null && before.kind() == Kind.NUMBER && word.is(Kind.COMPARE);
    boolean anew = word.is(Kind.COMPARE) && !ofYear && !(ofFigure && comparesElsewhere);
    if (anew || word.is(Kind.OTHER_YEAR)) {
      comparesElsewhere = word.is(Kind.OTHER_YEAR) && isCompared(before);
    }
    partial |= word.is(Kind.PART);
    until |= word.is(Kind.UNTIL);
    boolean since = year == Year.OTHER || (word.is(Kind.SINCE) && year != Year.THIS);
    cumulative |= word.is(Kind.CUMULATIVE) && (until || since);
    summed |= word.is(Kind.CUMULATIVE) && year == Year.UNSAID;
  }

  private void note() {
    first = first == Year.UNSAID ? year : first;
  }

  /** Whether the year behind these words is only compared with (较 2022 年, 与上年). */
  private static boolean isCompared(@Nullable Token before) {
    return before != null && (before.is(Kind.COMPARE) || before.is(Kind.AND));
  }

  /** Takes in a year in figures. */
  void year(BigDecimal value, @Nullable Token before) {
    if (isCompared(before)) {
      comparesElsewhere = !isReportYear(value, -1);
      return;
    }
    if (reportYear == 0) {
      return;
    }
    year = yearOf(value);
    note();
    cumulative &= year != Year.THIS;
    partial = false;
  }

  /** Takes in several years, of which the figures that follow speak in turn. */
  void inTurn(List<BigDecimal> stated) {
    for (BigDecimal value : stated) {
      inTurn.add(yearOf(value));
    }
  }

  /** Whether figures of several years are told in turn. */
  boolean areInTurn() {
    return !inTurn.isEmpty();
  }

  private Year yearOf(BigDecimal value) {
    if (isReportYear(value, 0)) {
      return Year.THIS;
    }
    return isReportYear(value, -1) ? Year.PRIOR : Year.OTHER;
  }

  /** Takes in a month or day: a figure of a month is none of the year. */
  void date(BigDecimal value, String unit) {
    boolean month = unit.equals("月");
    partial |= month && value.intValue() != 1 && value.intValue() != DECEMBER;
  }

  /** The year that a figure speaks of here. */
  Year of(Slots slots) {
    if (partial || cumulative) {
      return Year.OTHER;
    }
    if (slots.from || (slots.compare && slots.direction == 0)) {
      // 较 2019 年的 96 件
      return comparesElsewhere ? Year.OTHER : Year.PRIOR;
    }
    return slots.direction == 2 || slots.direction == -2 ? Year.THIS : year;
  }

  /** The year of the next figure; where several years are told in turn, that one's. */
  Year take(Slots slots) {
    Year listed = inTurn.poll();
    return listed == null ? of(slots) : listed;
  }

  /** 较 2019 年增长: whether a change is told against another year than the one before. */
  boolean areComparedElsewhere() {
    return comparesElsewhere;
  }

  /** Whether words such as 截至 leave open which years a figure sums. */
  boolean areOpenEnded() {
    return until || (summed && year == Year.UNSAID);
  }
}

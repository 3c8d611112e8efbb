package org.gouji.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gouji.read.sample.Reading;
import org.gouji.read.sample.ReportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of publication that a page prints above the report. */
class PublicationLineTest {
  private static final String TITLE = "青禾县教育局2023年政府信息公开工作年度报告\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发布时间：2024-02-20",
        "发布时间: 2024-02-20 10:32 来源：青禾县教育局 浏览次数：12",
        "来源：青禾县教育局　发布日期：2024年2月20日",
        "【字体：大 中 小】 发布日期：2024/02/20",
        "发布日期 ：2024.2.20"
      })
  void dayOfThePage_isTaken(String line) {
    assertThat(Reading.report(TITLE + line + "\n" + body("")).published())
        .contains(LocalDate.of(2024, 2, 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The page was moved to another site.
        "发布时间：2026-05-11",
        // Of other pages that are named beside it.
        "发布时间：2024-01-20\n青禾县教育局工作动态 发布时间：2024-03-05",
        "成文日期：2024-02-20",
        "发布时间：2024-02-31",
        "更新时间：2024-02-20",
        "发布时间：",
        "本报告按规定的发布时间向社会公布"
      })
  void dayInDoubt_isNotTaken(String line) {
    assertThat(Reading.report(TITLE + line + "\n" + body("")).published()).isEmpty();
  }

  @Test
  void dayWithinTheText_isNotThePages() {
    assertThat(Reading.report(TITLE + body("发布时间：2024-02-20\n")).published()).isEmpty();
  }

  /**
   * The six sections.
   *
   * @param within lines of the first
   */
  private static String body(String within) {
    return String.join("\n" + within + "本部分内容。\n", ReportText.headings()) + "\n本部分内容。\n";
  }
}

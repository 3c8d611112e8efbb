package org.gouji.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.model.Finding;
import org.gouji.model.PublicationDay;
import org.gouji.read.sample.Reading;
import org.gouji.read.sample.ReportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        "发布日期 ：2024.2.20",
        "發布日期：2024-02-20 17:50:13  瀏覽次數：",
        "公开日期：2024-02-20",
        "发布时间：\n2024-02-20 10:32",
        "来源：青禾县教育局 时间：2024-02-20 浏览次数：12",
        "日期：2024-02-20 | 作者：教育局 | 字号：大 中 小",
        "成文日期：2024-01-20 发布日期：2024-02-20",
        "索引号 | 01500/2024-00012 | 发布机构 | 青禾县教育局\n成文日期 | 2024-01-20 | 发布日期 | 2024-02-20"
      })
  void dayOfThePage_isTaken(String line) {
    assertThat(Reading.report(TITLE + line + "\n" + body("")).published())
        .map(PublicationDay::day)
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
        "发布时间：\n索引号：2024-02-20",
        "本报告按规定的发布时间向社会公布",
        // No line of the page's particulars.
        "时间：2024-02-20",
        "来源：青禾县教育局 统计时间：2024-02-20",
        "发布时间：2024-01-01至2024-02-20",
        "成文日期 | 2024-02-20 | 发布日期 | ",
        "发布日期 | 成文日期\n2024-01-20 | 2024-02-20"
      })
  void dayInDoubt_isNotTaken(String line) {
    assertThat(Reading.report(TITLE + line + "\n" + body("")).published()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tr><td>索引号</td><td>01500</td><td>发布日期：</td><td>2024年02月20日</td></tr>"
            + "<tr><td>标题</td><td colspan=3>年度报告</td></tr>",
        "<tr><td>索引号：01500</td><td>公开日期：2024-02-20</td></tr><tr><td>分类：</td><td>年报</td></tr>"
      })
  void dayInTheTableOfParticulars_isTaken(String rows) {
    assertThat(Reading.report(page("", "<table>" + rows + "</table>")).published())
        .map(PublicationDay::day)
        .contains(LocalDate.of(2024, 2, 20));
  }

  @Test
  void headOfTheColumn_isNoLabelOfTheNextRow() {
    String rows =
        "<tr><td>标题</td><td>发布日期</td></tr><tr><td>2024-02-20</td><td>2024-03-01</td></tr>";

    assertThat(Reading.report(page("", "<table>" + rows + "</table>")).published()).isEmpty();
  }

  @Test
  void dayWithinTheText_isNotThePages() {
    assertThat(Reading.report(TITLE + body("发布时间：2024-02-20\n")).published()).isEmpty();
  }

  @Test
  void lateDay_isShownWhereItStandsInAText() {
    String text = TITLE + "来源：教育局 发布时间：2024-02-20\n" + body("");

    Finding late = late(text);

    assertThat(late.where().place().locator()).isEqualTo("line 2, column 8");
    assertQuoted(text, late, "发布时间：2024-02-20");
  }

  @Test
  void lateDay_isShownWhereItStandsOnAPage() {
    String line = page("", "<div><p>来源：教育局</p><p>发布时间：2024-02-20</p></div>");
    String cell = page("", "<table><tr><td>发布日期</td><td>2024-02-20</td></tr></table>");

    assertQuoted(line, late(line), "发布时间：2024-02-20");
    assertThat(late(line).where().place().locator()).contains("div").contains("p[2]");
    assertThat(late(cell).where().quote()).contains("2024-02-20");
    assertThat(late(cell).where().place().locator()).startsWith("table 1, row 1, column 2");
  }

  @Test
  void lateDayOfThePagesOwnData_isShownThere() {
    String meta = "<meta name=\"PubDate\" content=\"2024-02-20 09:00\">";
    String page = page(meta, "");

    Finding late = late(page);

    assertThat(late.where().place().locator()).isEqualTo("head/meta PubDate");
    assertThat(late.where().place().offset()).hasValue(page.indexOf(meta));
  }

  @ParameterizedTest
  @CsvSource({"2024-01-31, 0", "2024-02-01, 1"})
  void dayInTime_isNotToldAsLate(String day, int findings) {
    assertThat(check(TITLE + "发布时间：" + day + "\n" + body("")).filter(PublicationLineTest::isLate))
        .hasSize(findings);
  }

  private static void assertQuoted(String text, Finding finding, String quote) {
    assertThat(finding.where().quote()).contains(quote);
    assertThat(finding.where().place().offset()).hasValue(text.indexOf(quote));
  }

  private static Finding late(String text) {
    return check(text).filter(PublicationLineTest::isLate).findFirst().orElseThrow();
  }

  private static Stream<Finding> check(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Gouji.standard().check(new Input("page", max -> bytes)).findings().stream();
  }

  private static boolean isLate(Finding finding) {
    return finding.rule().equals("S19");
  }

  /**
   * A page.
   *
   * @param head what stands in its head
   * @param above what stands above the report
   */
  private static String page(String head, String above) {
    return "<html><head><title>年度报告</title>%s</head><body><h1>%s</h1>%s<p>%s</p></body></html>"
        .formatted(head, TITLE.strip(), above, body("").strip().replace("\n", "</p><p>"));
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

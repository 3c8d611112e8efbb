package org.gouji.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.Figure;
import org.gouji.model.Paragraph;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.read.sample.Reading;
import org.gouji.read.sample.ReportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of remedies as lines of text that have lost its grid. */
class RemediesLinesTest {
  private static final String RESULTS = "结果维持 结果纠正 其他结果 尚未审结 总计";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "行政复议~R~3 1 0 0 4~行政诉讼~未经复议直接起诉 复议后起诉~R R~1 0 0 0 1 0 0 0 0 0",
        "行政复议~R~3 1 0 0 4~行政诉讼~未经复议直接起诉~R~1 0 0 0 1~复议后起诉~R~0 0 0 0 0",
        "类别 R~行政复议 3 1 0 0 4~未经复议直接起诉 1 0 0 0 1~复议后起诉 0 0 0 0 0",
        "类别R~行政复议 3 1 0 0 4~未经复议直接起诉 1 0 0 0 1~复议后起诉 0 0 0 0 0",
        "行政复议行政诉讼结果维持结果纠正其他结果尚未审结总计未经复议直接起诉复议后起诉192937481335969778829399109117128453",
        "行政复议行政诉讼~结果维持结果纠正其他结果尚未审结总计3100410001"
      })
  void figuresInAFormNotKnown_areUnreadableAndNotBlank(String lines) {
    assertThat(figures(lines)).hasSize(15).allMatch(Figure.Unreadable.class::isInstance);
  }

  /** A table without lines between its columns, as a PDF may have it, is one column of text. */
  @Test
  void tableOfOneColumn_isNotBlank() {
    String page =
        "<h1>青石县2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>无。</p><p>二、主动公开政府信息情况</p><p>无。</p>"
            + "<p>四、政府信息公开行政复议、行政诉讼情况</p><p>行政复议 行政诉讼</p><table><tr><td>未经复议直接起诉 复议后起诉"
            + "</td></tr><tr><td>3 1 0 0 4 1 0 0 0 1 2 0 0 0 2</td></tr></table>";
    Table table = Reading.report(page).table(TableName.REMEDIES).orElseThrow();
    assertThat(table.row("review").figures().values()).noneMatch(Figure::isBlank);
  }

  /** The form turned: a row for each block, whose label names the group and, in brackets, it. */
  @ParameterizedTest
  @ValueSource(strings = {"行政诉讼（%s）", "行政诉讼-%s", "%s"})
  void rowForEachBlock_isRead(String label) {
    String row = "<tr><td>%s</td><td>1</td><td>2</td><td>3</td><td>4</td><td>%d</td></tr>";
    String page =
        "<h1>青石县2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>无。</p><p>二、主动公开政府信息情况</p><p>无。</p>"
            + "<p>四、政府信息公开行政复议、行政诉讼情况</p><table><tr><td>类型</td><td>"
            + RESULTS.replace(" ", "</td><td>")
            + "</td></tr>"
            + row.formatted("行政复议", 10)
            + row.formatted(label.formatted("未经复议直接起诉"), 11)
            + row.formatted(label.formatted("复议后起诉"), 12)
            + "</table>";
    Table table = Reading.report(page).table(TableName.REMEDIES).orElseThrow();
    assertThat(table.deviations()).isEmpty();
    assertThat(table.figure("review", "total").text()).isEqualTo("10");
    assertThat(table.figure("litigationDirect", "total").text()).isEqualTo("11");
    assertThat(table.figure("litigationAfterReview", "total").text()).isEqualTo("12");
  }

  @Test
  void sentenceThatNamesResults_isNoHead() {
    String sentence = "被申请行政复议9件，结果维持6件，结果纠正1件，其他结果2件。";
    assertThat(figures("行政复议~行政诉讼~" + sentence + "~3 1 0 0 4 1 0 0 0 1 2 0 0 0 2")).hasSize(15);
    assertThat(prose(sentence)).contains(sentence);
  }

  @Test
  void headsAloneWithProseBelow_areBlank() {
    String heads = "行政复议~行政诉讼~未经复议直接起诉~复议后起诉~" + RESULTS.replace(' ', '~');
    assertThat(figures(heads + "~2023年1月至12月没有行政复议和行政诉讼案件。")).hasSize(15).allMatch(Figure::isBlank);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", "|", " | "})
  void barBehindTheLastFigure_changesNothing(String bar) {
    String heads = "行政复议 行政诉讼~未经复议直接起诉 复议后起诉~R R R~".replace("R", RESULTS);
    String figures = "3 1 0 0 4 1 0 0 0 1 2 0 0 0 2";
    String text = (heads + figures).replace(" ", bar) + bar;
    assertThat(String.join(" ", figures(text).stream().map(Figure::text).toList()))
        .isEqualTo(figures);
  }

  @Test
  void barBeforeTheFirstFigureAlone_leavesThemInDoubt() {
    String heads = "行政复议 行政诉讼~未经复议直接起诉 复议后起诉~R R R~".replace("R", RESULTS);
    assertThat(figures((heads + " 3 1 0 0 4 1 0 0 0 1 2 0 0 0 3").replace(" ", "|")))
        .allMatch(Figure.Unreadable.class::isInstance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "行政诉讼 行政复议~未经复议直接起诉 复议后起诉 R~R R~",
        "行政复议 行政诉讼~R 复议后起诉 未经复议直接起诉~R R~",
        "行政复议 行政诉讼~T 未经复议直接起诉 复议后起诉~T T~",
        "行政复议 行政诉讼~总计 R2 未经复议直接起诉 复议后起诉~总计 R2 总计 R2~"
      })
  void headsInAnotherOrder_leaveTheFiguresInDoubt(String heads) {
    String lines =
        heads
            .replace("R2", "结果维持 结果纠正 其他结果 尚未审结")
            .replace("T", "结果纠正 结果维持 其他结果 尚未审结 总计")
            .replace("R", RESULTS);
    String figures = "3 1 0 0 4 1 0 0 0 1 2 0 0 0 2";
    for (String cells : List.of(lines + figures, (lines + figures).replace(" ", "|"))) {
      assertThat(figures(cells)).hasSize(15).allMatch(Figure.Unreadable.class::isInstance);
    }
  }

  /** A page whose heads ran together, or were lost but for the first row of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "行政复议行政诉讼~| 3 | 1 | 0 | 0 | 4 | 1 | 0 | 0 | 0 | 1 | 2 | 0 | 0 | 0 | 2 |",
        "行政复议行政诉讼~3 | 1 | 0 | 0 | 4 | 1 | 0 | 0 | 0 | 1 | 2 | 0 | 0 | 0 | 2",
        "行政复议 | 行政诉讼~3 | 1 | 0 | 0 | 4 | 1 | 0 | 0 | 0 | 1 | 2 | 0 | 0 | 0 | 2",
        "行政复议行政诉讼~3 1 0 0 4 1 0 0 0 1 2 0 0 0 2"
      })
  void headsRunTogether_areHeads(String lines) {
    assertThat(String.join(" ", figures(lines).stream().map(Figure::text).toList()))
        .isEqualTo("3 1 0 0 4 1 0 0 0 1 2 0 0 0 2");
    assertThat(figures(lines)).allMatch(Figure::isRead);
  }

  /** Whatever became of the heads, totals that add up tell which figure is which. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "行政复议 行政诉讼~未经复议直接起诉 复议后起诉~结果 结果 其他 尚未 总~维持 纠正 结果 审结 计 结果~F",
        "行政复议 | 行政诉讼~R~R R~F | | |",
        "F",
        "本年度情况如下。~| F"
      })
  void figuresThatAddUp_areBound(String lines) {
    String figures = "3 1 0 0 4 1 0 0 0 1 2 0 0 0 2";
    String row = lines.contains("|") ? figures.replace(" ", " | ") : figures;
    assertThat(
            String.join(" ", figures(lines.replace("F", row)).stream().map(Figure::text).toList()))
        .isEqualTo(figures);
  }

  @ParameterizedTest
  @ValueSource(strings = {"总~计", "未经复议~直接起诉", "结果~维持"})
  void headsOverTwoLines_areHeads(String head) {
    String heads = "行政复议~行政诉讼~R~未经复议直接起诉~复议后起诉~R~R~".replace("R", RESULTS.replace(' ', '~'));
    String figures = "3~1~0~0~4~1~0~0~0~2~2~0~0~0~2";
    String lines =
        heads.replace(head.replace("~", ""), head).replace("~", " |~")
            + figures.replace("~", " |~");
    assertThat(String.join("~", figures(lines).stream().map(Figure::text).toList()))
        .isEqualTo(figures);
  }

  @Test
  void barAtOneEndBelowHeadsWithoutBars_leavesFiguresInDoubt() {
    assertThat(figures("行政复议行政诉讼~| 3 | 1 | 0 | 0 | 4 | 1 | 0 | 0 | 0 | 1 | 2 | 0 | 0 | 0 | 3"))
        .hasSize(15)
        .allMatch(Figure.Unreadable.class::isInstance);
  }

  @Test
  void headsTwice_areStillInOrder() {
    String heads = "行政复议 行政诉讼~R 未经复议直接起诉 复议后起诉~R R~".replace("R", RESULTS);
    String figures = "3 1 0 0 4 1 0 0 0 1 2 0 0 0 2";
    assertThat(
            String.join(
                " ",
                figures((heads + heads + figures).replace(" ", "|")).stream()
                    .map(Figure::text)
                    .toList()))
        .isEqualTo(figures);
  }

  /** What a report says whose fourth section has some lines. */
  private static List<String> prose(String lines) {
    return Reading.report(text(lines)).section(4).orElseThrow().paragraphs().stream()
        .map(Paragraph::text)
        .toList();
  }

  private static List<Figure> figures(String lines) {
    return Reading.report(text(lines)).table(TableName.REMEDIES).stream()
        .flatMap(RemediesLinesTest::figures)
        .toList();
  }

  private static String text(String lines) {
    StringBuilder text = new StringBuilder(ReportText.title(2023) + "\n");
    List<String> headings = ReportText.headings();
    for (int i = 0; i < headings.size(); i++) {
      text.append(headings.get(i)).append('\n');
      text.append(i == 3 ? lines.replace("R", RESULTS).replace('~', '\n') : "本部分内容。").append('\n');
    }
    return text.toString();
  }

  private static Stream<Figure> figures(Table table) {
    return table.rows().stream().flatMap(row -> row.figures().values().stream());
  }
}

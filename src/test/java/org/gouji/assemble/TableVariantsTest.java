package org.gouji.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.model.Deviation;
import org.gouji.model.Figure;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.read.sample.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels and shapes in which the tables are printed; every figure stays in its cell. */
class TableVariantsTest {
  private static final Pattern TABLE = Pattern.compile("(?s)<table.*?</table>");
  private static final String PAGE = page();
  private static final List<String> TABLES =
      TABLE.matcher(PAGE).results().map(MatchResult::group).toList();

  @ParameterizedTest
  @CsvSource({
    "现行有效件数, 现行有效件",
    "本年处理决定数量, 本年度处理决定数",
    "本年收费金额（单位：万元）, 收费金额（万元）",
    "1.属于国家秘密, 1、属于国家秘密的",
    "2.其他法律行政法规禁止公开, 2．其它法律、行政法规禁止公开的",
    "3.危及“三安全一稳定”, 3.危及“三安全、一稳定”的",
    "5.属于三类内部事务信息, 5.属于三类内部事务",
    "6.属于四类过程性信息, 6.属于四类过程信息",
    "2.没有现成信息需要另行制作, 2.没有现成信息需另行制作",
    "（六）其他处理, （六）其它处理",
    "（七）总计, （七）合计",
    "一、本年新收政府信息公开申请数量, 一、本年新收政府信息公开申请数",
    "四、结转下年度继续办理, 四、结转下年度继续办理的政府信息公开申请",
    "结果维持, 维持",
    "尚未审结, 未审结"
  })
  void label_isAccepted(String label, String printed) {
    Report report = report(table -> table.replace(label, printed));
    assertEquals(figures(Reading.report(PAGE)), figures(report));
    assertEquals(List.of(), deviations(report));
  }

  @ParameterizedTest
  @CsvSource({"行政许可, 行政处罚", "（一）予以公开, （七）总计"})
  void tableOfTheAuthors_isNoPieceOfTheForms(String first, String second) {
    String row = "<tr><td>%s</td><td>30</td></tr>";
    String own = "<table>" + row.formatted(first) + row.formatted(second) + "</table>";
    Report report = Reading.report(PAGE.replaceFirst("<table", own + "<p>二</p><table"));
    assertEquals(figures(Reading.report(PAGE)), figures(report));
    assertEquals(List.of(), deviations(report));
  }

  @ParameterizedTest
  @ValueSource(strings = {"①", " ②", "*", "件*", "※"})
  void markOfANote_isNoPartOfTheFigure(String mark) {
    assertEquals(
        figures(Reading.report(PAGE)),
        figures(report(table -> table.replaceAll("(>\\d+)(?=<)", "$1" + mark))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tr><td colspan=\"10\">单位：件</td></tr>",
        "<tr><td colspan=\"15\">统计表</td></tr><tr><td colspan=\"4\">单位：件、万元</td></tr>"
      })
  void rowsAboveTheHeads_meanNothing(String rows) {
    assertWhole(report(table -> table.replaceFirst("<tr>", rows + "<tr>")));
  }

  /** Sanitisers take the spans away: what stands below a head need not belong to it. */
  @Test
  void tablesWithoutSpans_areReadByTheirLabels() {
    Report report = report(table -> table.replaceAll(" (?:col|row)span=\"\\d+\"", ""));
    assertEquals(figures(Reading.report(PAGE)), figures(report));
    assertEquals(List.of(), deviations(report));
  }

  @Test
  void numbersOfColumns_areNoFigures() {
    String numbers =
        IntStream.rangeClosed(1, 15)
            .mapToObj(i -> "<td>" + i + "</td>")
            .collect(Collectors.joining());
    assertWhole(
        report(
            table ->
                table.contains("行政诉讼")
                    ? table.replaceFirst("(?s)<tr>(?!.*<tr>)", "<tr>" + numbers + "</tr><tr>")
                    : table));
  }

  @Test
  void labelThatStandsTwice_isNoHead() {
    assertWhole(
        report(
            table ->
                table.replaceAll(
                    "<td colspan=\"2\">(<p>（[一二六七]）.*?</p>)</td>", "<td>$1</td><td>$1</td>")));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 10, 15})
  void blankRowAboveTheHeads_meansNothing(int cells) {
    String row = "<tr>" + "<td></td>".repeat(cells) + "</tr>";
    assertWhole(report(table -> table.replaceFirst("<tr>", row + "<tr>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tr><td colspan=\"10\">注：统计范围为42个单位。</td></tr>",
        "<tr><td>填表人：</td><td colspan=\"3\">审核人：</td></tr>"
      })
  void rowsBelowTheFigures_meanNothing(String rows) {
    assertWhole(report(table -> table.replace("</table>", rows + "</table>")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<td></td>", "<td>&nbsp;</td><td> </td>"})
  void columnsWithoutText_meanNothing(String cells) {
    assertWhole(report(table -> table.replace("</tr>", cells + "</tr>")));
    assertWhole(report(table -> table.replace("<tr>", "<tr>" + cells)));
  }

  /** Three small tables, each below the name of its block. */
  @ParameterizedTest
  @CsvSource({"行政复议, 行政诉讼（未经复议直接起诉）, 行政诉讼（复议后起诉）", "（一）行政复议情况, （二）未经复议直接起诉情况, （三）复议后起诉情况"})
  void blocksAsTablesOfTheirOwn_areOneTable(String review, String direct, String after) {
    String results = "<tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td></tr>";
    String tables = "";
    int figure = 11;
    for (String caption : List.of(review, direct, after)) {
      tables += "<p>" + caption + "</p><table>" + results + "<tr>";
      for (int i = 0; i < 5; i++) {
        tables += "<td>" + figure++ + "</td>";
      }
      tables += "</tr></table>";
    }
    Table remedies =
        Reading.report(PAGE.replace(TABLES.get(TABLES.size() - 1), tables))
            .table(TableName.REMEDIES)
            .orElseThrow();
    assertEquals(List.of(), remedies.deviations());
    List<String> figures =
        remedies.rows().stream()
            .flatMap(row -> row.figures().values().stream())
            .map(Figure::text)
            .toList();
    assertEquals(IntStream.rangeClosed(11, 25).mapToObj(String::valueOf).toList(), figures);
  }

  @Test
  void unknownLabelOfFirstRow_isBoundByItsPlace() {
    Report report = report(table -> table.replace("一、本年新收政府信息公开申请数量", "一、今年收件"));
    assertEquals(figures(Reading.report(PAGE)), figures(report));
    assertEquals(List.of(Deviation.Kind.RENAMED_ROW), deviations(report));
  }

  @Test
  void headThatResemblesNone_bindsNoFigure() {
    Report report = report(table -> table.replace("本年收费金额（单位：万元）", "项目增减"));
    Figure fees = report.table(TableName.DISCLOSURE).orElseThrow().row("fees").figure("amount");
    assertEquals(Optional.empty(), amount(fees));
    assertTrue(deviations(report).contains(Deviation.Kind.MISSING_COLUMN));
  }

  @Test
  void rowOfAnotherGroup_isAddedAndMovesNothing() {
    Report report =
        report(
            table ->
                table
                    .replace(
                        "<td rowspan=\"8\"><p>（三）不予公开</p></td>",
                        "<td rowspan=\"9\"><p>（三）不予公开</p></td>")
                    .replaceFirst(
                        "(<tr><td rowspan=\"3\"><p>（四）无法提供</p></td>)",
                        "<tr><td><p>9.其他</p></td>" + "<td>0</td>".repeat(7) + "</tr>$1"));
    assertEquals(figures(Reading.report(PAGE)), figures(report));
    assertEquals(List.of(Deviation.Kind.ADDED_ROW), deviations(report));
    String place =
        report.table(TableName.REQUESTS).orElseThrow().deviations().get(0).place().locator();
    assertTrue(place.startsWith("table 2, row 16, column 3, /html/"), place);
  }

  @Test
  void tableThatStandsTwice_isInDoubtOnlyIfItsFiguresDiffer() {
    String remedies = TABLES.get(TABLES.size() - 1);
    Report same = Reading.report(PAGE.replace(remedies, remedies + remedies));
    assertEquals(figures(Reading.report(PAGE)), figures(same));
    assertEquals(List.of(Deviation.Kind.DOUBLED_TABLE), deviations(same));

    String other = remedies.replaceFirst("<td><p>\\d+</p></td>", "<td><p>77</p></td>");
    Report different = Reading.report(PAGE.replace(remedies, remedies + other));
    assertTrue(
        different.table(TableName.REMEDIES).orElseThrow().rows().stream()
            .flatMap(row -> row.figures().values().stream())
            .allMatch(Figure.Unreadable.class::isInstance));
  }

  @Test
  void groupWhoseCellsAreNotMerged_isThatAbove() {
    String report = PAGE;
    for (int span : List.of(8, 3, 5, 3)) {
      report = unmerged(report, span);
    }
    assertWhole(Reading.report(report));
  }

  /** The page with the first cell of a group of so many rows drawn as one cell a row. */
  private static String unmerged(String page, int span) {
    String merged = "<td rowspan=\"" + span + "\"><p>（";
    int start = page.indexOf(merged);
    assertTrue(start > 0, page);
    StringBuilder rest = new StringBuilder(page.substring(start));
    rest.delete(3, rest.indexOf(">"));
    int place = 0;
    for (int row = 1; row < span; row++) {
      place = rest.indexOf("<tr>", place) + 4;
      rest.insert(place, "<td><p>&nbsp;</p></td>");
    }
    return page.substring(0, start) + rest;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<p>（二）行政诉讼</p>"})
  void remediesInTwoTables_areOne(String between) {
    String remedies = TABLES.get(TABLES.size() - 1);
    List<String> figures =
        Pattern.compile("<td><p>\\d+</p></td>")
            .matcher(remedies)
            .results()
            .map(MatchResult::group)
            .toList();
    assertEquals(15, figures.size());
    String results = "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>";
    String pieces =
        "<table><tr><td colspan=5>行政复议</td></tr><tr>"
            + results
            + "</tr><tr>"
            + String.join("", figures.subList(0, 5))
            + "</tr></table>"
            + between
            + "<table><tr><td colspan=10>行政诉讼</td></tr>"
            + "<tr><td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr><tr>"
            + results
            + results
            + "</tr><tr>"
            + String.join("", figures.subList(5, 15))
            + "</tr></table>";
    assertWhole(Reading.report(PAGE.replace(remedies, pieces)));
  }

  @Test
  void remediesInPieces_lackWhatNoneHas() {
    String remedies = TABLES.get(TABLES.size() - 1);
    String piece =
        "<table><tr><td colspan=5>%s</td></tr><tr><td>结果维持</td><td>结果纠正</td><td>其他结果</td>"
            + "<td>尚未审结</td><td>总计</td></tr><tr><td>1</td><td>0</td><td>0</td><td>0</td><td>1</td></tr></table>";
    Report report =
        Reading.report(PAGE.replace(remedies, piece.formatted("行政复议") + piece.formatted("复议后起诉")));
    Table table = report.table(TableName.REMEDIES).orElseThrow();
    assertEquals(Optional.of(BigDecimal.ONE), amount(table.figure("review", "total")));
    assertEquals(
        Optional.of(BigDecimal.ONE), amount(table.figure("litigationAfterReview", "total")));
    assertTrue(table.figure("litigationDirect", "total") instanceof Figure.Absent);
    assertEquals(
        List.of("litigationDirect"),
        table.deviations().stream().map(one -> one.row().orElseThrow()).distinct().toList());
  }

  @Test
  void headOfABlockAmidBlankCells_isNoOtherHead() {
    assertWhole(
        report(
            table ->
                table
                    .replaceAll(
                        "<td colspan=\"5\">(<p>(?:行政复议|未经复议直接起诉|复议后起诉)</p>)</td>",
                        "<td></td><td></td><td>$1</td><td></td><td></td>")
                    .replace(
                        "<td colspan=\"10\"><p>行政诉讼</p></td>",
                        "<td></td>".repeat(4) + "<td><p>行政诉讼</p></td>" + "<td></td>".repeat(5))));
  }

  @Test
  void headOfABlockThatIsMissing_isToldOfEachFigureBelow() {
    Report report =
        report(
            table -> table.replace("<p>复议后起诉</p>", "<p></p>").replace("<p>行政复议</p>", "<p>复议</p>"));
    assertEquals(figures(Reading.report(PAGE)), figures(report));
    assertEquals(Collections.nCopies(10, Deviation.Kind.RENAMED_COLUMN), deviations(report));
  }

  @Test
  void unitWithBlanksInTheHead_isTheForms() {
    Report report = report(table -> table.replace("（单位：万元）", "（ 单 位 ： 万 元 ）"));
    Table table = report.table(TableName.DISCLOSURE).orElseThrow();
    assertTrue(table.figure("fees", "amount") instanceof Figure.Read fees && fees.unit().isEmpty());
    assertWhole(report);
  }

  @Test
  void whatAPageHides_isNoPartOfATable() {
    String row = "<tr style=\"display: none\"><td colspan=\"3\">二、上年结转政府信息公开申请数量</td>";
    String hidden = row + "<td>7</td>".repeat(7) + "</tr>";
    assertWhole(
        report(
            table ->
                table
                    .replace("</tr>", "</tr>" + (table.contains("自然人") ? hidden : ""))
                    .replace("<tr>", "<tr><td hidden>9</td>")));
  }

  @Test
  void figuresInFields_areRead() {
    assertWhole(
        report(
            table ->
                table.replaceAll(
                    "<p>(\\d[\\d.]*)</p>",
                    "<input type=\"TEXT\" value=\"$1\"><input type=\"hidden\" value=\"9\">")));
  }

  @Test
  void pictureInACell_isUnreadableAndADotIsBlank() {
    Report picture = report(table -> table.replaceFirst("<p>22904</p>", "<img src=\"a.png\">"));
    assertTrue(licensing(picture) instanceof Figure.Unreadable);

    Report dot =
        report(table -> table.replaceFirst("<p>22904</p>", "<img width=\"1\" src=\"a.gif\">"));
    assertTrue(licensing(dot).isBlank());
  }

  private static Figure licensing(Report report) {
    return report.table(TableName.DISCLOSURE).orElseThrow().figure("licensing", "decisions");
  }

  private static void assertWhole(Report report) {
    assertEquals(figures(Reading.report(PAGE)), figures(report));
    assertEquals(List.of(), deviations(report));
  }

  private static Report report(UnaryOperator<String> change) {
    String page = PAGE;
    for (String table : TABLES) {
      page = page.replace(table, change.apply(table));
    }
    return Reading.report(page);
  }

  private static List<Deviation.Kind> deviations(Report report) {
    return report.tables().values().stream()
        .flatMap(table -> table.deviations().stream())
        .map(Deviation::kind)
        .toList();
  }

  private static List<Optional<BigDecimal>> figures(Report report) {
    return report.tables().values().stream()
        .map(Table::rows)
        .flatMap(List::stream)
        .map(Table.Row::figures)
        .map(Map::values)
        .flatMap(row -> row.stream().map(TableVariantsTest::amount))
        .toList();
  }

  private static Optional<BigDecimal> amount(Figure figure) {
    return figure.isRead() ? figure.amount() : Optional.empty();
  }

  private static String page() {
    try {
      return Files.readString(Path.of("reports/base/county-2021.html"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

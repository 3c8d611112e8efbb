package org.gouji.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.model.Deviation;
import org.gouji.model.Figure;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.read.sample.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flattened tables that stand elsewhere than in lines of their own in their own sections. */
class MisplacedTablesTest {
  private static final Path PAGE = Path.of("reports/county-2023.html");
  private static final List<String> LINES = lines();
  private static final Report WHOLE = Reading.report(String.join("\n", LINES));

  @ParameterizedTest
  @ValueSource(strings = {" | ", " ", "\t", "\n"})
  void tablesInAnAnnex_areRead(String between) {
    List<String> lines = new ArrayList<>();
    sections(1, 6).forEach(lines::addAll);
    for (int section = 2; section <= 4; section++) {
      List<String> table = section(section);
      lines.removeAll(table);
      Collections.addAll(lines, "附表" + (section - 1), table.get(0).substring(2));
      table.stream().skip(1).map(row -> parted(row, between)).forEach(lines::add);
      lines.add(lines.indexOf(section(section + 1).get(0)), table.get(0));
    }
    Report report = report(lines);
    assertWhole(report);
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(report.sections().get(5).paragraphs()).hasSize(1);
  }

  /** On a page they are grids, whose cells are no more prose than lines are. */
  @Test
  void tablesOfAPageInAnAnnex_areNoProse() throws IOException {
    String page = Files.readString(PAGE);
    StringBuilder annex = new StringBuilder();
    Matcher tables = Pattern.compile("(?s)<table.*?</table>").matcher(page);
    while (tables.find()) {
      annex.append("<p>附表</p>").append(tables.group());
    }
    String moved = tables.replaceAll("<p>详见附表。</p>").replace("</body>", annex + "</body>");
    Report whole = Reading.report(page.getBytes(StandardCharsets.UTF_8));
    Report report = Reading.report(moved.getBytes(StandardCharsets.UTF_8));
    assertThat(report.tables().keySet()).isEqualTo(whole.tables().keySet());
    assertThat(report.sections().get(5).paragraphs())
        .extracting(Paragraph::text)
        .allMatch(text -> text.startsWith("附表") || text(whole, 5).contains(text));
  }

  private static List<String> text(Report report, int section) {
    return report.sections().get(section).paragraphs().stream().map(Paragraph::text).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {" | ", " ", "\t"})
  void tableOnOneLine_isRead(String between) {
    List<String> lines = new ArrayList<>(section(1));
    for (int section = 2; section <= 4; section++) {
      List<String> table = section(section);
      lines.add(table.get(0));
      lines.add(
          table.stream()
              .skip(1)
              .map(row -> parted(row, between))
              .collect(Collectors.joining(between)));
    }
    sections(5, 6).forEach(lines::addAll);
    assertWhole(report(lines));
  }

  /** A page whose lines have run together. */
  @ParameterizedTest
  @ValueSource(strings = {" ", "　", "\t"})
  void reportOnOneLine_isRead(String between) {
    Report report =
        Reading.report(
            LINES.stream().map(row -> parted(row, between)).collect(Collectors.joining(between)));
    assertWhole(report);
    assertThat(report.title().map(Report.Title::text))
        .isEqualTo(WHOLE.title().map(Report.Title::text));
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(report.sections().get(4).paragraphs().get(0).text()).startsWith("存在的主要问题");
  }

  @Test
  void headingBehindTheProseOfAnother_beginsItsSection() {
    List<String> lines = new ArrayList<>(section(1));
    for (int section = 2; section <= 6; section++) {
      int last = lines.size() - 1;
      lines.set(last, lines.get(last) + " " + section(section).get(0));
      lines.addAll(section(section).subList(1, section(section).size()));
    }
    assertWhole(report(lines));
    assertThat(report(lines).sections())
        .extracting(Section::number)
        .containsExactly(1, 2, 3, 4, 5, 6);
  }

  /** Titles in other words that are accepted on lines of their own are so amid one. */
  @Test
  void headingInOtherWords_beginsItsSection() {
    String title = "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况";
    String text = LINES.stream().map(row -> parted(row, " ")).collect(Collectors.joining(" "));
    Report report = Reading.report(text.replace(section(4).get(0), title));
    assertWhole(report);
    assertThat(report.section(4).orElseThrow().heading()).isEqualTo(title);
  }

  /** 本报告由一、总体情况；二、… names the sections and begins none. */
  @Test
  void titlesInAList_beginNoSections() {
    List<String> lines = new ArrayList<>();
    lines.add("本报告由：一、总体情况、二、主动公开政府信息情况、三、收到和处理政府信息公开申请情况等六个部分组成。");
    sections(1, 6).forEach(section -> lines.addAll(section.subList(1, section.size())));
    assertThat(report(lines).sections()).isEmpty();
  }

  /** Where a heading is lost, its table stands in the section before. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4})
  void tableWhoseHeadingIsLost_isRead(int section) {
    List<String> lines = new ArrayList<>();
    sections(1, 6).forEach(lines::addAll);
    lines.remove(section(section).get(0));
    assertWhole(report(lines));
  }

  @Test
  void tablesWithoutAnyHeading_areRead() {
    List<String> lines = new ArrayList<>();
    sections(2, 4).forEach(section -> lines.addAll(section.subList(1, section.size())));
    assertWhole(report(lines));
  }

  /** Words that are labels too may stand in lines of their own. */
  @Test
  void labelsInProse_areNoTable() {
    List<String> lines = new ArrayList<>();
    sections(1, 6).forEach(lines::addAll);
    lines.removeAll(section(2));
    Collections.addAll(lines, "行政许可", "办理流程已公开。", "行政处罚", "行政强制", "共3类。");
    assertThat(report(lines).table(TableName.DISCLOSURE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" | ", " ", "\n"})
  void figuresWithoutAnyHead_areInDoubt(String between) {
    List<String> remedies = section(4);
    List<String> lines = new ArrayList<>();
    sections(1, 6).forEach(lines::addAll);
    lines.removeAll(remedies.subList(1, remedies.size()));
    String figures = remedies.get(remedies.size() - 1).replaceFirst("6", "7");
    lines.add(lines.indexOf(remedies.get(0)) + 1, parted(figures, between));
    Table table = report(lines).table(TableName.REMEDIES).orElseThrow();
    assertThat(table.rows().stream().flatMap(row -> row.figures().values().stream()))
        .hasSize(15)
        .allMatch(Figure.Unreadable.class::isInstance);
    assertThat(table.deviations()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"- 3 -", "—3—", "－ 3 －", "第 3 页", "Page 8 - 青禾县年度报告"})
  void pageNumberBetweenRows_isNoFigure(String number) {
    for (String between : List.of(" | ", " ", "\n")) {
      List<String> lines = new ArrayList<>();
      sections(1, 2).forEach(lines::addAll);
      List<String> table = section(3);
      lines.add(table.get(0));
      for (String row : table.subList(1, table.size())) {
        lines.add(parted(row, between));
        lines.addAll(row.startsWith("（二）部分公开") ? List.of(number) : List.of());
      }
      sections(4, 6).forEach(lines::addAll);
      assertThat(lines).contains(number);
      assertWhole(report(lines));
    }
  }

  /** Where each row has its line, a number alone on one is none of its figures. */
  @ParameterizedTest
  @ValueSource(strings = {" | ", " ", "\t"})
  void bareNumberBetweenRows_isThatOfAPage(String between) {
    assertNoFigure(between, "12");
    assertNoFigure(between, "3/12");
  }

  private static void assertNoFigure(String between, String number) {
    for (String row :
        List.of("（二）部分公开", "2.重复申请", "四、结转", "6 | 1", "结果维持 | 结果纠正", "二、上年", "商业企业")) {
      List<String> lines = new ArrayList<>();
      sections(1, 6).forEach(lines::addAll);
      int place =
          lines.indexOf(lines.stream().filter(l -> l.startsWith(row)).findFirst().orElseThrow());
      lines.replaceAll(line -> parted(line, between));
      lines.add(place + 1, number);
      assertWhole(report(lines));
    }
  }

  /** Where each cell has its line, 3/2 may be what an author wrote into one. */
  @Test
  void figureThatLooksLikeAPageNumber_isNotBlank() {
    String text = String.join("\n", LINES).replace("规章 | 0 | 0", "规章 | 0 | 3/2");
    Table table =
        Reading.report(text.replace(" | ", "\n")).table(TableName.DISCLOSURE).orElseThrow();
    assertThat(table.row("regulations").figures().values()).noneMatch(Figure::isBlank);
  }

  /** A figure too wide for its cell goes on in the line below. */
  @Test
  void bareNumberBelowWideFigures_leavesTheRowInDoubt() {
    List<String> lines = new ArrayList<>();
    sections(1, 6).forEach(lines::addAll);
    int place =
        lines.indexOf(
            lines.stream().filter(l -> l.startsWith("（二）部分公开")).findFirst().orElseThrow());
    lines.set(place, lines.get(place).replace(" | 14 | 1 |", " | 1234 | 1 |"));
    lines.add(place + 1, "5");
    assertThat(
            report(lines)
                .table(TableName.REQUESTS)
                .orElseThrow()
                .figure("partlyGranted", "natural"))
        .isInstanceOf(Figure.Unreadable.class);
  }

  /** A row that the form does not have costs none of those below. */
  @ParameterizedTest
  @ValueSource(strings = {" | ", " ", "\n"})
  void rowTheFormDoesNotHave_isToldAlone(String between) {
    List<String> lines = new ArrayList<>();
    sections(1, 6).forEach(lines::addAll);
    lines.add(lines.indexOf("第二十条第（五）项 |"), "其他主动公开文件 | 186 | 86 | 255");
    lines.replaceAll(line -> parted(line, between));
    Table table = report(lines).table(TableName.DISCLOSURE).orElseThrow();
    assertThat(figures(table)).isEqualTo(figures(WHOLE.table(TableName.DISCLOSURE).orElseThrow()));
    assertThat(table.deviations())
        .extracting(Deviation::kind)
        .containsExactly(Deviation.Kind.ADDED_ROW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "&nbsp;", "　", ""})
  void blanksOfTheWeb_areBlankCells(String blank) {
    String text = String.join("\n", LINES).replace("规章 | 0 | 0 | 0", "规章 | 0 | " + blank + " | 0");
    Table table = Reading.report(text).table(TableName.DISCLOSURE).orElseThrow();
    assertThat(table.deviations()).isEmpty();
    assertThat(table.row("regulations").figures().values())
        .extracting(Figure::isBlank)
        .containsExactly(false, true, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"–", "—", "﹣", "－", "−"})
  void dashBeforeANumber_isASign(String dash) {
    String text = String.join("\n", LINES).replace("规章 | 0 |", "规章 | " + dash + "12 |");
    Table table = Reading.report(text).table(TableName.DISCLOSURE).orElseThrow();
    assertThat(table.row("regulations").figure("made").amount()).contains(new BigDecimal(-12));
  }

  private static void assertWhole(Report report) {
    for (TableName name : TableName.values()) {
      Table table = report.table(name).orElseThrow();
      assertThat(table.deviations()).isEmpty();
      assertThat(figures(table)).isEqualTo(figures(WHOLE.table(name).orElseThrow()));
    }
  }

  private static List<Map.Entry<String, List<String>>> figures(Table table) {
    return table.rows().stream()
        .map(
            row -> Map.entry(row.key(), row.figures().values().stream().map(Figure::text).toList()))
        .toList();
  }

  private static Report report(List<String> lines) {
    List<String> all = new ArrayList<>(LINES.subList(0, LINES.indexOf(section(1).get(0))));
    all.addAll(lines);
    return Reading.report(String.join("\n", all));
  }

  /** The cells of a row, parted by something else than the sample has. */
  private static String parted(String row, String between) {
    return row.replaceFirst(" \\|$", "").replace(" | ", between);
  }

  private static List<List<String>> sections(int from, int to) {
    List<List<String>> sections = new ArrayList<>();
    for (int section = from; section <= to; section++) {
      sections.add(section(section));
    }
    return sections;
  }

  /** The lines of a section, its heading first. */
  private static List<String> section(int number) {
    List<String> headings = WHOLE.sections().stream().map(Section::heading).toList();
    int from = LINES.indexOf(headings.get(number - 1));
    int to = number == headings.size() ? LINES.size() : LINES.indexOf(headings.get(number));
    return LINES.subList(from, to);
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of("reports/base/county-2021.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

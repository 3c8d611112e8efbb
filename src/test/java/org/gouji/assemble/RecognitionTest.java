package org.gouji.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Level;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.read.sample.Reading;
import org.gouji.read.sample.ReportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known as a report, and its title, agency, year and sections. */
class RecognitionTest {
  private static final String TITLE = "青石县2023年政府信息公开工作年度报告\n";
  private static final List<Integer> ALL = List.of(1, 2, 3, 4, 5, 6);

  @ParameterizedTest
  @CsvSource({
    "青石县2023年政府信息公开工作年度报告, 青石县",
    "青石县农业农村局~2023年政府信息公开工作年度报告, 青石县农业农村局",
    "青石县农业农村局2023年~政府信息公开工作年度报告, 青石县农业农村局",
    "青石县人民政府~2023年度~政府信息公开工作年度报告, 青石县人民政府",
    "青石县农业农村局2023年政府信息公开~工作年度报告, 青石县农业农村局",
    "《青石县2023年度政府信息公开工作报告》, 青石县",
    "青石县财政局关于2023年度政府信息公开工作情况的报告, 青石县财政局",
    "青石县财政局2023年政府信息公开年报, 青石县财政局",
    "青石县财政局政府信息公开工作年度报告（2023年度）, 青石县财政局",
    "青石县财政局二〇二三年政府信息公开工作年度报告, 青石县财政局",
    "青石县财政局 ２０２３ 年政府信息公开工作年度报告, 青石县财政局",
    "首页/ 政府信息公开 / 政府信息公开年报 / 2023年 / 正文~青石县财政局2023年政府信息公开工作年度报告, 青石县财政局",
    "首页 - 政务公开 - 政府信息公开年报 - 2023年~青石县财政局2023年政府信息公开工作年度报告, 青石县财政局",
    "首页»政府信息公开年报»2023年~青石县财政局2023年政府信息公开工作年度报告, 青石县财政局",
    "青石县财政局2022年政府信息公开工作年度报告~青石县财政局2023年政府信息公开工作年度报告, 青石县财政局",
    "标题：青石县财政局2023年政府信息公开工作年度报告, 青石县财政局",
    "【年度报告】青石县财政局2023年政府信息公开工作年度报告, 青石县财政局",
    "（2023年度）青石县财政局政府信息公开工作年度报告, 青石县财政局",
    "关于印发《青石县2023年政府信息公开工作年度报告》的通知, 青石县",
    "2023年青石县财政局政府信息公开工作年度报告, 青石县财政局"
  })
  void title_yieldsAgencyAndYear(String title, String agency) {
    Report report = Reading.report(title.replace('~', '\n') + "\n编制本报告。\n" + body("%s、"));
    assertEquals(Optional.of(agency), report.agency());
    assertEquals(OptionalInt.of(2023), report.year());
    assertEquals(1, report.introduction().size());
  }

  @ParameterizedTest
  @CsvSource({
    "乾县财政局2023年政府信息公开工作年度报告, 乾县财政局, county-department",
    "临安区於潜镇2023年政府信息公开工作年度报告, 临安区於潜镇, township-government",
    "长安区砲里街道~2023年政府信息公开工作年度报告, 长安区砲里街道, street-office",
    "榖 城 县 教育局2023年政府信息公开工作年度报告, 榖城县教育局, county-department",
    "2023年青石縣教育局政府信息公開工作年度報告, 青石县教育局, county-department",
    "青石县(jù)民政局(本级)２０２３年政府信息公开工作年度报告, 青石县民政局（本级）, county-department"
  })
  void agency_isNamedAsPrinted(String title, String agency, String level) {
    Report report = Reading.report(title.replace('~', '\n') + "\n编制本报告。\n" + body("%s、"));
    assertEquals(Optional.of(agency), report.agency());
    assertEquals(Optional.of(level), report.level().map(Level::code));
  }

  @Test
  void titleOfPageAlone_yieldsTitleWithoutSite() {
    String page =
        "<html><head><title>青石县2023年政府信息公开工作年度报告-青石县人民政府网</title></head><body><p>"
            + body("%s、").replace("\n", "</p><p>")
            + "</p></body></html>";
    assertEquals("青石县2023年政府信息公开工作年度报告", Reading.report(page).title().orElseThrow().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "自2023年1月1日起至2023年12月31日止",
        "自2023年1月1日起，至2023年12月31日止",
        "自2023年1月1日起截至2023年12月31日",
        "从2023年1月1日开始到12月31日结束",
        "为2023年1月1日—12月31日",
        "为2023.1.1-2023.12.31",
        "为2023年1月1日 00:00 至 2023年12月31日 24:00",
        "为2023年1月1日零时至2023年12月31日24时",
        "为“2023年1月1日”至“2023年12月31日”",
        "自2023年1月1日（含）至2023年12月31日（含）",
        "为2023年度（1月1日至12月31日）",
        "为2023年1月至12月",
        "为2023年1-12月",
        "为2023年1月1日到同年12月31日",
        "为2023年元月1日至12月31日",
        "为2023年1月1日﹣12月31日",
        "为2023年1月1日──2023年12月31日",
        "为20230101-20231231",
        "自20231月1 日至202312月31日止",
        "为二〇二三年一月一日至二〇二三年十二月三十一日",
        "为二○二三年一月一日起至十二月三十一日",
        "为2023年1月1日至2023年12月底",
        "为2023年度",
        "：2023年"
      })
  void period_yieldsItsDays(String words) {
    Report report = Reading.report(TITLE + "所列数据的统计期限" + words + "。\n" + body("%s、"));
    assertEquals(
        Optional.of("2023-01-01/2023-12-31"),
        report.period().map(p -> p.period().from() + "/" + p.period().to()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报告自2024年1月25日至2024年12月31日可在门户网站下载。",
        "公示时间为2024年1月25日至1月31日。",
        "统计期限为2023年1月1日起施行。至12月31日共办理3件。",
        "2023年1月至12月，公开信息30条。",
        "统计期限为2023年1月至6月。",
        "统计期限为2023年，截至11月底。",
        "所列数据统计截止时间为2023年12月31日。",
        "统计期限自2023年1月1日起至202023年12月31日止。",
        "本报告对数据统计为2023年度工作重点作了说明。"
      })
  void otherDays_yieldNoPeriod(String words) {
    Report report = Reading.report(TITLE + words + "\n" + body("%s、"));
    assertEquals(Optional.empty(), report.period());
  }

  @Test
  void periodBehindOtherDays_isFound() {
    String other = "本报告电子版自2024年1月25日至2024年12月31日可下载。统计期限为2023年1月1日至2023年12月31日。";
    Report report = Reading.report(TITLE + other + "\n" + body("%s、"));
    assertEquals(Optional.of("2023-12-31"), report.period().map(p -> p.period().to().toString()));
  }

  @Test
  void titleOnThreeLines_isJoined() {
    Report report = Reading.report("青石县民政局\n2023年政府信息公开工作\n年度报告\n\n" + body("%s、"));
    assertEquals(Optional.of("青石县民政局"), report.agency());
    assertEquals(2023, report.year().orElse(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发布日期：2024-01-20 10:05　来源：青石县财政局　浏览次数：　字体：[ ] 打印 分享：",
        "来源： 青石县财政局 发布时间：2024-01-20 16:33 作者：青石县财政局办公室 字体大小： [ ] 全文共计字，预计阅读时间 分钟 浏览量：__ 次",
        "索引号：1137/2024-00012　主题分类：　发文机关：青石县财政局　文号：〔 〕号",
        "【我要打印】 【我要收藏",
        "附件：青石县2023年政府信息公开工作年度报告.docx",
        "日期：2024年01月20日",
        "时间：2024-01-20 浏览：12次",
        "扫码使用手机浏览本页内容",
        "打印 关闭",
        "【 打印 】【 关闭 】",
        "微信",
        "大",
        "| | | |"
      })
  void lineOfThePage_yieldsNoProse(String line) {
    Report report = Reading.report(TITLE + line + "\n编制本报告。\n" + body("%s、") + line);
    assertEquals(1, report.introduction().size());
    assertEquals(1, report.sections().get(5).paragraphs().size());
  }

  /** What a site prints below its pages is known by its words, but only there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "地址：青石县人民路1号 电话：0000-1234567 邮编：410000",
        "建议使用1024*768分辨率 IE8.0以上浏览器",
        "Copyright © 2024 青石县人民政府",
        "青石县人民政府办公室主办 青石县信息中心承办",
        "您访问的链接即将离开“青石县人民政府”门户网站，是否继续？"
      })
  void footer_isNoProseBehindTheReport(String line) {
    Report behind = Reading.report(TITLE + body("%s、") + line + "\n" + line);
    assertEquals(1, behind.sections().get(5).paragraphs().size());
    Report before = Reading.report(TITLE + line + "\n编制本报告。\n" + body("%s、"));
    assertEquals(2, before.introduction().size());
  }

  @Test
  void numberedLine_yieldsProse() {
    String line = "（四）平台建设。群众扫一扫即可查询。";
    Report report = Reading.report(TITLE + body("%s、") + line);
    assertEquals(2, report.sections().get(5).paragraphs().size());
  }

  @Test
  void yearInHeading_meansNothing() {
    Report report = Reading.report(TITLE + body("%s、").replace("总体", "2023年总体"));
    assertEquals(ALL, sections(report));
    assertEquals(Section.Wording.STANDARD, report.sections().get(0).wording());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 总体情况, 2023年政务公开工作总体情况",
    "1, 总体情况, 工作开展情况",
    "1, 总体情况, 工作概况",
    "5, 存在的主要问题及改进情况, 存在困难及下一步工作",
    "6, 其他需要报告的事项, 需要说明的事项"
  })
  void headingInOtherWords_beginsItsSection(int section, String title, String printed) {
    Report report = Reading.report(TITLE + body("%s、").replace(title, printed));
    assertEquals(ALL, sections(report));
    assertTrue(report.section(section).orElseThrow().heading().endsWith(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s、", "%s ", "%s 、 ", "%s．", "%s,", "　　%s、", "第%s部分 ", "第%s部分：", "（%s）"})
  void headings_yieldSixSections(String numbering) {
    Report report = Reading.report(TITLE + body(numbering));
    assertEquals(ALL, sections(report));
    for (Section section : report.sections()) {
      assertEquals(OptionalInt.of(section.number()), section.printed());
      assertEquals(1, section.paragraphs().size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"【%s、", "【", "【第%s部分 ", "■%s、", "◆ %s、", "“%s、"})
  void boxedHeadings_yieldSixSections(String numbering) {
    String text = body(numbering).replaceAll("(?m)^(【.*)$", "$1】");
    assertEquals(ALL, sections(Reading.report(TITLE + text)));
  }

  @Test
  void headingsWithText_yieldTheTextAsProse() {
    String text = body("%s、").replace("情况\n本", "情况。本").replace("事项\n本", "事项：本");
    Report report = Reading.report(TITLE + text);
    assertEquals(ALL, sections(report));
    assertEquals(
        List.of(1, 1, 1, 1, 1, 1),
        report.sections().stream().map(section -> section.paragraphs().size()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "……1", "......2", " 3", "\t4"})
  void tableOfContents_yieldsNoSections(String page) {
    StringBuilder contents = new StringBuilder("目录\n");
    ReportText.headings().forEach(h -> contents.append(h).append(page).append('\n'));
    Report report = Reading.report(TITLE + contents + "编制本报告。\n" + body("%s、"));
    assertEquals(ALL, sections(report));
    assertEquals("本部分内容。", report.sections().get(5).paragraphs().get(0).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"……%d", "......%d", " %d", "\t%d", "　…… %d"})
  void linesOfTheTableOfContents_areNoProse(String page) {
    StringBuilder contents = new StringBuilder("目录\n");
    int number = 1;
    for (String heading : ReportText.headings()) {
      contents.append(heading).append(page.formatted(number++)).append('\n');
      contents.append("（一）收到政府信息公开申请").append(page.formatted(number)).append('\n');
    }
    Report report = Reading.report(TITLE + contents + "编制本报告。\n" + body("%s、"));
    assertEquals(ALL, sections(report));
    assertEquals(
        List.of("目录", "编制本报告。"), report.introduction().stream().map(Paragraph::text).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"复议、", "政府信息公开行政", "行政复议"})
  void headingOverTwoLines_isOneHeading(String cutBehind) {
    String heading = "四、政府信息公开行政复议、行政诉讼情况";
    String text =
        TITLE + body("%s、").replace(heading, heading.replace(cutBehind, cutBehind + "\n"));
    Section section = Reading.report(text).section(4).orElseThrow();
    assertEquals(heading, section.heading());
    assertEquals(Section.Wording.STANDARD, section.wording());
    assertEquals(List.of("本部分内容。"), section.paragraphs().stream().map(Paragraph::text).toList());
    assertEquals(OptionalInt.of(text.indexOf("四、")), section.place().offset());
  }

  @ParameterizedTest
  @ValueSource(strings = {"四、政府信息公开\n行政复议2件。", "四、政府信息公开行政复议、\n（一）行政诉讼情况"})
  void lineBelowAHeading_isNoPartOfIt(String lines) {
    String heading = "四、政府信息公开行政复议、行政诉讼情况";
    Report report = Reading.report(TITLE + body("%s、").replace(heading, lines));
    String below = lines.substring(lines.indexOf('\n') + 1);
    assertTrue(
        report.sections().stream()
            .flatMap(section -> section.paragraphs().stream())
            .anyMatch(paragraph -> paragraph.text().equals(below)));
  }

  @Test
  void listThatEndsInFigures_isNoTableOfContents() {
    List<String> lines = List.of("1.收到申请 3", "2.办结 12", "3.结转 12");
    Report report =
        Reading.report(TITLE + body("%s、").replaceFirst("本部分内容。", String.join("\n", lines)));
    assertEquals(
        lines, report.sections().get(0).paragraphs().stream().map(Paragraph::text).toList());
  }

  @Test
  void headingInTheFirstRowOfItsTable_beginsTheSection() throws IOException {
    String page = Files.readString(Path.of("reports/county-2023.html"));
    String heading = "三、收到和处理政府信息公开申请情况";
    String line = "<p><strong>" + heading + "</strong></p>";
    int place = page.indexOf(line);
    String row = "<tr><td colspan=\"10\">" + heading + "</td></tr>";
    String rest = page.substring(place).replace(line, "").replaceFirst("<tr>", row + "<tr>");
    Report plain = Reading.report(page);
    Report moved = Reading.report(page.substring(0, place) + rest);
    assertEquals(ALL, sections(moved));
    assertEquals(Section.Wording.STANDARD, moved.sections().get(2).wording());
    for (int section = 0; section < ALL.size(); section++) {
      assertEquals(
          plain.sections().get(section).paragraphs().size(),
          moved.sections().get(section).paragraphs().size());
    }
  }

  @Test
  void headingBetweenTablesThatTouch_beginsTheSection() throws IOException {
    String page = Files.readString(Path.of("reports/county-2023.html"));
    String heading = "三、收到和处理政府信息公开申请情况";
    String row = "<tr><td colspan=\"10\">" + heading + "</td></tr>";
    String joined =
        page.replaceFirst(
            "(?s)</table>\\s*<p><strong>" + heading + "</strong></p>\\s*<table[^>]*>", row);
    assertEquals(2, joined.split("<table").length - 1);
    Report report = Reading.report(joined);
    assertEquals(ALL, sections(report));
    assertEquals(Reading.report(page).tables().keySet(), report.tables().keySet());
  }

  @Test
  void sectionsInAnotherOrder_yieldAllOfThem() {
    List<String> parts = List.of(body("%s、").split("(?<=容。\n)"));
    String swapped =
        parts.get(0) + parts.get(1) + parts.get(3) + parts.get(2) + parts.get(4) + parts.get(5);
    assertEquals(List.of(1, 2, 4, 3, 5, 6), sections(Reading.report(TITLE + swapped)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "青石县召开政府信息公开工作推进会~会议要求编制好年度报告。",
        "青石县发布2023年政府信息公开工作年度报告~报告由总体情况等六部分组成。",
        "青石县2013年政府信息公开工作年度报告~一、概述~二、主动公开政府信息的情况~三、依申请公开政府信息办理情况~"
            + "四、政府信息公开的收费及减免情况~五、因政府信息公开申请行政复议、提起行政诉讼的情况~"
            + "六、政府信息公开工作存在的主要问题及改进情况~七、其他需要报告的事项",
        "青石县政府信息公开指南~一、主动公开~二、依申请公开~三、监督方式~可以申请行政复议。",
        "政府信息公开年报~青石县2023年政府信息公开工作年度报告 2024-01-20~青石县2022年政府信息公开工作年度报告",
        "青石县2023年部门决算~一、总体情况~二、收入情况~三、支出情况~四、其他情况说明",
        "青石县2023年法治政府建设情况报告~一、总体情况~二、主动公开情况~三、行政复议和行政诉讼情况~四、存在的主要问题"
      })
  void otherDocument_yieldsNoReport(String text) {
    assertEquals("noReport", Reading.problem(text.replace('~', '\n')));
  }

  @Test
  void headingsOfTheFormWithoutTitle_yieldReport() {
    assertEquals(ALL, sections(Reading.report(body("%s、"))));
  }

  private static List<Integer> sections(Report report) {
    return report.sections().stream().map(Section::number).toList();
  }

  /** Six sections under headings that are numbered so. */
  private static String body(String numbering) {
    StringBuilder body = new StringBuilder();
    for (String heading : ReportText.headings()) {
      String number = numbering.replace("%s", heading.substring(0, 1));
      body.append(number).append(heading.substring(2)).append("\n本部分内容。\n");
    }
    return body.toString();
  }
}

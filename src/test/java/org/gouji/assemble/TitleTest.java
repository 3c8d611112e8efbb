package org.gouji.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.check.Settings;
import org.gouji.model.Finding;
import org.gouji.model.Level;
import org.gouji.model.Report;
import org.gouji.model.ReportResult;
import org.gouji.model.Roster;
import org.gouji.model.Roster.Unit;
import org.gouji.read.sample.Reading;
import org.gouji.read.sample.ReportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words are the title, and what tells agency and year where it does not. */
class TitleTest {
  private static final String OWN = "青禾县教育局2023年政府信息公开工作年度报告";
  private static final String LAST_YEARS = "青禾县教育局2022年政府信息公开工作年度报告";
  private static final String PERIOD = "数据统计期限为2023年1月1日至2023年12月31日。\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "标题： " + OWN,
        "【年报】" + OWN,
        OWN + "-青禾县人民政府门户网站",
        "《" + OWN + "》",
        "【公告】 《" + OWN + "》",
        "关于印发《" + OWN + "》的通知",
        "青禾县教育局关于报送《2023年政府信息公开工作年度报告》的函（青教函〔2024〕6号）\n县政府办公室：\n现予报送。\n附件\n" + OWN,
        "青禾县教育局关于做好2022年政府信息公开工作年度报告编制工作的通知\n" + OWN
      })
  void titleAmidOtherWords_isTakenAlone(String lines) {
    Report report = Reading.report(lines + "\n编制本报告。\n" + body(""));
    assertThat(report.title()).map(Report.Title::text).contains(OWN);
    assertThat(report.agency()).contains("青禾县教育局");
    assertThat(report.introduction()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "青禾县教育局2023年度政府~信息公开工作年度报告, 青禾县教育局",
    "青禾县教育局2023年政府信~息公开工作~年度报告, 青禾县教育局",
    "青禾县教育局2023年政府信息公开工作年度报~告, 青禾县教育局",
    "青禾县教育局~政府信息公开工作年度报告~（2023年）, 青禾县教育局",
    "青禾县教育局政府信息公开工作2023年年度报告, 青禾县教育局",
    "青禾县教育局【2023】年度政府信息公开工作年度报告, 青禾县教育局",
    "【青禾县】2023年政府信息公开工作年度报告, 青禾县",
    "青禾县教育局关于报送2023年政府信息公开工作年度报告的函, 青禾县教育局",
    "青禾县人民政府办公室关于公布2023年政府信息公开工作年度报告的通知, 青禾县人民政府办公室",
    "青禾县人民政府办公室关于公布青禾县2023年政府信息公开工作年度报告的通知, 青禾县",
    "青禾县人民政府办公室关于公布全县2023年政府信息公开工作年度报告的通知, 青禾县人民政府办公室",
    "青禾县教育局关于报送《2023年政府信息公开工作年度报告》的函（青教函〔2024〕6号）, 青禾县教育局",
    "2023年度柳溪街道信息公开工作报告, 柳溪街道",
    "全州县2023年政府信息公开工作年度报告, 全州县"
  })
  void title_yieldsAgencyAndYear(String title, String agency) {
    Report report = Reading.report(title.replace('~', '\n') + "\n编制本报告。\n" + body(""));
    assertThat(report.agency()).contains(agency);
    assertThat(report.year()).isEqualTo(OptionalInt.of(2023));
    assertThat(report.introduction()).hasSize(1);
  }

  /** Entries of a menu stand below each other as the lines of a title do. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "政策文件\n政府信息公开年报\n2022年\n2021年\n依申请公开\n" + OWN,
        "政策文件\n政府信息公开年报\n2023年\n2022年\n信息名称：" + OWN,
        OWN + "\n于印发〈政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）编"
      })
  void titleBesideAMenuOrACutLine_isTheTitle(String lines) {
    Report report = Reading.report(lines + "\n制。\n" + body(""));
    assertThat(report.title()).map(Report.Title::text).contains(OWN);
    assertThat(report.year()).isEqualTo(OptionalInt.of(2023));
  }

  @Test
  void titleOfThePage_isBetterThanAMenu() {
    StringBuilder page = new StringBuilder("<html><head><title>年报</title>");
    page.append("<meta name='ArticleTitle' content='").append(OWN).append("'></head><body>");
    ("政策文件\n政府信息公开年报\n2022年\n编制本报告。\n" + body(""))
        .lines()
        .forEach(line -> page.append("<p>").append(line).append("</p>"));
    Report report = Reading.report(page + "</body></html>");
    assertThat(report.title()).map(Report.Title::text).contains(OWN);
  }

  @Test
  void reportOnTheStateOfTheWork_isTheReport() {
    String title = "青禾县人民政府关于2023年度政府信息公开工作情况的年度报告";
    Report report = Reading.report("政府信息公开年报\n" + title + "\n编制本报告。\n" + body(""));
    assertThat(report.title()).map(Report.Title::text).contains(title);
    assertThat(report.agency()).contains("青禾县人民政府");
  }

  @ParameterizedTest
  @ValueSource(strings = {"青禾中学2023年校务信息公开工作报告", "2023年信息公开年报", "青禾县政务公开网"})
  void otherLine_isNoTitle(String line) {
    assertThat(Reading.report(line + "\n编制本报告。\n" + body("")).title()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "由青禾县教育局编制的2023年度政府信息公开年度报告。, 2023年度政府信息公开年度报告, 青禾县教育局",
    "特公布2023年青禾县人力资源和社会保障局信息公开工作年度报告。, 2023年青禾县人力资源和社会保障局信息公开工作年度报告, 青禾县人力资源和社会保障局",
    "特向社会公布我县2023年度政府信息公开年度报告。, 我县2023年度政府信息公开年度报告, ",
    "现公布本级政府2023年度政府信息公开年度报告。, 本级政府2023年度政府信息公开年度报告, "
  })
  void sentence_namesReportAndAgency(String sentence, String title, String agency) {
    Report report = Reading.report(sentence + "\n" + body(""));
    assertThat(report.title()).map(Report.Title::text).contains(title);
    assertThat(report.agency()).isEqualTo(Optional.ofNullable(agency));
    assertThat(report.year()).isEqualTo(OptionalInt.of(2023));
  }

  @ParameterizedTest
  @CsvSource({
    "本报告由青禾县教育局编制。, 青禾县教育局",
    "本报告由乾县教育局负责编制。, 乾县教育局",
    "本报告由青禾县人民政府办公室编制。, ",
    "本报告由县教育局编制。, ",
    "本报告由青禾县政府信息公开领导小组办公室编制。, ",
    "本报告由青禾县教育局编制，其中数据由青禾县财政局编制。, "
  })
  void whoDrawsTheReportUp_isTheAgency_ifOneIsNamedInFull(String sentence, String agency) {
    Report report = Reading.report(sentence + "\n" + body(""));
    assertThat(report.agency()).isEqualTo(Optional.ofNullable(agency));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '2023年，我局认真贯彻条例。', 2023",
    "'', '（一）主动公开。2023年度，公开信息。', 2023",
    "'', '2023年我局认真贯彻条例。~（二）依申请公开。2023年，未收到申请。', 2023",
    "'数据统计期限为2023年1月1日至2023年12月31日。', '2023年，我局认真贯彻条例。', 2023",
    "'数据统计期限为2023年1月1日至2023年12月31日。', '认真贯彻条例。', 2023",
    "'数据统计期限为2022年1月1日至2022年12月31日。', '2023年，我局认真贯彻条例。', ",
    "'现将2022年工作情况报告如下。', '2023年，我局认真贯彻条例。', ",
    "'', '2023年，我局认真贯彻条例。~（二）依申请公开。2022年，未收到申请。', ",
    "'', '2023年，与上年相比增长。', ",
    "'', '2023年，较上年增长。', ",
    "'', '2021年以来，我局认真贯彻条例。', ",
    "'', '按照2023年工作要点开展工作。', "
  })
  void yearWithoutTitle_isTheOneThatTheProseSpeaksOf(String before, String overview, String year) {
    String text = before + "\n" + body(overview.replace('~', '\n'));
    OptionalInt expected = year == null ? OptionalInt.empty() : OptionalInt.of(2023);
    assertThat(Reading.report(text).year()).isEqualTo(expected);
  }

  @Test
  void titleOfLastYearBelowTheRightOne_isToldAndTheYearStays() {
    ReportResult result = check(OWN + "\n" + LAST_YEARS + "\n" + PERIOD + body(""));
    assertThat(result.year()).isEqualTo(OptionalInt.of(2023));
    assertThat(told(result)).containsExactly("N16");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a link above the text
        LAST_YEARS + "\n" + OWN + "\n" + PERIOD,
        // another body's report
        OWN + "\n青禾县财政局2023年政府信息公开工作年度报告\n" + PERIOD
      })
  void otherTitle_isNotTold(String lines) {
    ReportResult result = check(lines + body(""));
    assertThat(result.year()).isEqualTo(OptionalInt.of(2023));
    assertThat(told(result)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2022年，我局认真贯彻条例。"})
  void laterTitle_isTheReportsOwn_unlessAllElseSpeaksAgainstIt(String overview) {
    String period = overview.isEmpty() ? "" : PERIOD;
    Report report = Reading.report(OWN + "\n" + LAST_YEARS + "\n" + period + body(overview));
    assertThat(report.year()).isEqualTo(OptionalInt.of(2022));
  }

  @Test
  void levelOfBodyNamedByItsKind_isRead() {
    Report report = Reading.report("县教育局2023年政府信息公开工作年度报告\n" + body(""));
    assertThat(report.level()).contains(Level.COUNTY_DEPARTMENT);
  }

  @Test
  void levelOfBodyNamedByItsKind_isRatherTheRosters() {
    Unit unit = new Unit("市教育局", Optional.of(Level.COUNTY_DEPARTMENT), Optional.empty(), false, 1);
    Gouji gouji = Gouji.with(Settings.standard().withRoster(new Roster(List.of(unit))));
    ReportResult result = gouji.check(input("市教育局2023年政府信息公开工作年度报告\n" + body("")));
    assertThat(result.level()).contains(Level.COUNTY_DEPARTMENT);
  }

  private static List<String> told(ReportResult result) {
    return result.findings().stream()
        .map(Finding::rule)
        .filter(rule -> List.of("S06", "N16").contains(rule))
        .toList();
  }

  private static ReportResult check(String text) {
    return Gouji.standard().check(input(text));
  }

  private static Input input(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Input("sample", max -> bytes);
  }

  /** Six sections, with these words in front of the first one's. */
  private static String body(String overview) {
    StringBuilder body = new StringBuilder();
    for (String heading : ReportText.headings()) {
      boolean first = body.isEmpty();
      body.append(heading).append('\n').append(first && !overview.isEmpty() ? overview + "\n" : "");
      body.append("本部分内容。\n");
    }
    return body.toString();
  }
}

package org.gouji.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.model.Report;
import org.gouji.model.ReportResult;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text whose lines were broken to fit a width is read as its paragraphs. */
class WrappingTest {
  private static final Path REPORT = Path.of("reports/base/county-2021.txt");

  @ParameterizedTest
  @ValueSource(ints = {20, 22, 24, 26, 28, 30, 32, 34, 35, 37, 40, 45})
  void linesOfSoManyCharacters_areReadAsTheirParagraphs(int width) throws Exception {
    assertThat(words(wrapped(width, 1, ""))).isEqualTo(words(Files.readString(REPORT)));
  }

  @ParameterizedTest
  @CsvSource({"48, ''", "56, '　　'", "64, '　　'", "70, '    '", "80, ''"})
  void linesOfAPrintersWidth_areReadAsTheirParagraphs(int width, String indent) throws Exception {
    assertThat(words(wrapped(width, 2, indent))).isEqualTo(words(Files.readString(REPORT)));
  }

  @Test
  void soundReport_staysWithoutFinding() throws Exception {
    byte[] bytes = wrapped(34, 1, "").getBytes(StandardCharsets.UTF_8);
    ReportResult result = Gouji.standard().check(new Input("wrapped.txt", maxSize -> bytes));
    assertThat(result.findings()).isEmpty();
  }

  /** Lines that end where a sentence ends, and lines of many widths, are paragraphs. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年在县政府网站发布各类政府信息共四千五百三十八条。\n制发行政规范性文件十二件，废止十七件，现行有效九十件。\n",
        "主动公开政府信息情况\n收到和处理政府信息公开申请情况\n存在的主要问题\n其他需要报告的事项\n",
        "- 建立更新提醒和月度抽查制度并且按月通报\n- 印发答复文书范本并且组织各单位案卷互评\n- 举办业务培训并且把政务公开纳入年度考核。\n",
        "一、本年新收政府信息公开申请数量\n131\n二、上年结转政府信息公开申请数量\n3\n1.本机关不掌握相关政府信息\n27\n"
      })
  void otherLines_areParagraphsOfTheirOwn(String text) throws Exception {
    String many = text.repeat(8);
    assertThat(new TextReader().read(source(many)).blocks()).hasSize((int) many.lines().count());
  }

  @Test
  void placeBehindABreak_isThatOfItsOwnLine() throws Exception {
    String text = wrapped(34, 1, "");
    Paragraph wrapped =
        new TextReader()
            .read(source(text)).blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph -> paragraph.text().contains("不予处理10件"))
                .findFirst()
                .orElseThrow();
    Place place = wrapped.place().within(wrapped.text().indexOf("其他处理"));
    assertThat(text.substring(place.offset().orElseThrow())).startsWith("其他处理");
    String before = text.substring(0, place.offset().orElseThrow());
    assertThat(place.locator())
        .isEqualTo(
            "line "
                + (before.chars().filter(c -> c == '\n').count() + 1)
                + ", column "
                + (before.length() - before.lastIndexOf('\n')));
  }

  private static Source source(String text) {
    return new Source("report.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  /** A paragraph; behind the end of a sentence it does not matter where the next one begins. */
  private static String line(Paragraph paragraph) {
    String text = paragraph.text().strip();
    return "。；：".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + "\n";
  }

  private static String words(String text) throws UnreadableException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Report report = Gouji.standard().read(new Input("report.txt", maxSize -> bytes));
    StringBuilder words = new StringBuilder();
    report.introduction().forEach(one -> words.append(line(one)));
    report
        .sections()
        .forEach(section -> section.paragraphs().forEach(one -> words.append(line(one))));
    words.append(report.tables().keySet());
    return words.toString();
  }

  /** The sample report, its prose broken; an ideograph is as wide as it is told. */
  private static String wrapped(int width, int ideograph, String indent) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(REPORT)) {
      boolean prose = line.length() > width / ideograph && line.indexOf('|') < 0;
      int left = width;
      if (prose) {
        text.append(indent);
        left -= indent.length() * (indent.startsWith("　") ? ideograph : 1);
      }
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        int wide = c < 0x80 ? 1 : ideograph;
        if (prose && left < wide) {
          text.append('\n');
          left = width;
        }
        left -= wide;
        text.append(c);
      }
      text.append('\n');
    }
    return text.toString();
  }
}

package org.gouji.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.model.Paragraph;
import org.gouji.model.Report;
import org.gouji.read.sample.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page has around the report, and below it: none of the report's prose. */
class PageAroundTest {
  private static final String TEXT = text();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "相关链接~青禾县2020年政府信息公开工作年度报告2021-01-20",
        "附件：~1.青禾县年度报告.docx（45.2KB）~2.图解：青禾县年度报告",
        "1.青禾县年度报告.pdf",
        "附件【年度报告.pdf】已下载[]次",
        "您觉得本页内容：~□满意 □一般 □不满意~请输入验证码：____",
        "附表1~附表2"
      })
  void linksAndFilesBehindTheReport_areNoProse(String lines) {
    Report report = Reading.report(TEXT + lines.replace('~', '\n'));
    assertThat(last(report)).isEqualTo(last(Reading.report(TEXT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"附件所列事项已全部办结。", "相关信息可在政府网站查阅。", "收费依据见附表1。"})
  void sentenceThatBeginsLikeALink_isProse(String line) {
    Report report = Reading.report(TEXT + line);
    assertThat(last(report)).extracting(Paragraph::text).contains(line);
  }

  @Test
  void particularsFarToTheRight_areNoProse() {
    String line = " ".repeat(70) + "2022年01月18日 11:20  作者：  点击：[]\n";
    String text = TEXT.replaceFirst("\n", "\n" + line);
    assertThat(Reading.report(text).introduction())
        .extracting(Paragraph::text)
        .noneMatch(paragraph -> paragraph.contains("点击"));
  }

  private static List<Paragraph> last(Report report) {
    return report.section(6).orElseThrow().paragraphs();
  }

  private static String text() {
    try {
      return Files.readString(Path.of("reports/base/county-2021.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

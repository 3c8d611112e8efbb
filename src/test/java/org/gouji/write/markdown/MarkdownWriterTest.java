package org.gouji.write.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.gouji.model.ReportResult;
import org.gouji.write.Language;
import org.gouji.write.sample.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results as a comment. */
class MarkdownWriterTest {
  /** What GitHub takes. */
  private static final int LIMIT = 65_536;

  @Test
  void verdictComesFirstThenCountsThenTheGravest() throws IOException {
    String page =
        Written.by(MarkdownWriter::new, Written.seed(), Written.known(), Written.unreadable());

    assertThat(page).startsWith("## ✘ 不通过");
    assertThat(page)
        .containsSubsequence(
            "| 无.txt | ？ 未完成 | 0 | 0 | 0 |",
            "✘ 不通过 | 1 | 0 | 0 |",
            "| 洛江区 2020 | ▲ 有疑点 | 0 | 1 | 4 |",
            "### 未能检查 1",
            "### 违规 1",
            "**D03**",
            "<details><summary>如何处理</summary>",
            "### 警告 1",
            "**S09**",
            "### 提示 4",
            "### 已知、不计 1",
            "**R02**",
            "不计：经批准保留");
  }

  @Test
  void soundReportSaysSo() throws IOException {
    assertThat(Written.by(MarkdownWriter::new, Language.EN, Optional.empty(), Written.sound()))
        .startsWith("## ✔ PASS ")
        .doesNotContain("###");
  }

  @Test
  void nothingOfAReportIsMarkup() throws IOException {
    String page = Written.by(MarkdownWriter::new, Written.known(), Written.seed());

    assertThat(page)
        .doesNotContain("@青禾", "#12", "GH-3", "<b>", "http://")
        .doesNotContainPattern("(?<!\\\\)\\]\\(")
        .contains("\\<b\\>", "\\`x\\`");
    assertThat(page.lines().filter(line -> line.contains("不通过 |")))
        .allMatch(
            line -> line.replaceAll("\\\\\\|", "").chars().filter(c -> c == '|').count() == 6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"@a", "#1", "GH-1", "www.a.b", "WWW.a.b", "ftp://a", "a@b.c"})
  void whatSitesLinkIsParted(String text) {
    assertThat(Plain.of(text)).doesNotContain(text).contains("\u200b");
  }

  @ParameterizedTest
  @ValueSource(ints = {150, 2000})
  void commentHasRoom(int reports) throws IOException {
    ReportResult[] many =
        Collections.nCopies(reports, Written.broken()).toArray(ReportResult[]::new);

    String page = Written.by(MarkdownWriter::new, many);

    assertThat(page.length()).isBetween(40_000, LIMIT - 1);
    assertThat(page).containsPattern("\\*\\*篇幅所限，还有未列出的：违规 \\d+。\\*\\*");
    long shown = page.lines().filter(line -> line.matches("- \\*\\*[RD]0.*")).count();
    assertThat(page).contains("违规 " + (2L * reports - shown) + "。**");
    long units = page.lines().filter(line -> line.endsWith("| ✘ 不通过 | 2 | 0 | 0 |")).count();
    assertThat(units).isBetween(20L, reports - 1L);
    assertThat(page).contains("另有 " + (reports - units) + " 份报告未列出");
  }
}

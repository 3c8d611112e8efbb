package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gouji check --format html} writes. */
class PagesTest {
  @TempDir private Path folder;

  @Test
  void report_hasVerdictFindingsTablesAndProseInBothLanguages() throws IOException {
    Path report = PageSamples.broken(folder.resolve("report.json"));

    String page = page(report);

    assertThat(page).startsWith("<!DOCTYPE html>").contains("<html lang=\"zh-CN\"");
    assertThat(page).contains("✘ 不通过").contains("✘ FAIL").contains("读出 197/200 格");
    assertThat(page).contains("本列数据的勾稽关系为").contains("第二十条第（一）项");
    assertThat(page).contains("<span id=\"q1\"></span>办结申请50件</mark>");
    assertThat(page).contains(">未执行或未全部执行<").contains(">Not run, wholly or in part<");
  }

  @Test
  void english_isShownFirstWhereItIsAskedFor() throws IOException {
    Path report = PageSamples.broken(folder.resolve("report.json"));

    assertThat(page(report, "--lang", "en")).contains("<html lang=\"en\"");
  }

  @Test
  void cells_readBlankUnreadableAndAbsentLookDifferent() throws IOException {
    String page = page(PageSamples.broken(folder.resolve("report.json")));

    assertThat(page).contains("id=\"c-requests-granted-natural\" class=\"read marked violation");
    assertThat(page).contains("id=\"c-requests-denied.stateSecret-company\" class=\"blank ");
    assertThat(page).contains("id=\"c-requests-newReceived-total\" class=\"unreadable ");
    assertThat(page).contains("id=\"c-requests-other.rest-research\" class=\"absent ");
    assertThat(page).contains("id=\"c-requests-other.rest-welfare\" class=\"read");
  }

  /** Neither an element nor the end of an attribute comes from a report. */
  @Test
  void whateverTheReportHolds_isText() throws IOException {
    String page = page(PageSamples.hostile(folder.resolve("report.json")));

    assertThat(page).contains("&lt;img src=x onerror=alert(2)&gt;");
    assertThat(page).doesNotContain("<img").doesNotContain("\u202e").doesNotContain("alert(1)</s");
    assertThat(page).containsOnlyOnce("<script").containsOnlyOnce("</script");
  }

  @Test
  void page_mayRunNothingButItsOwnStyleAndScript() throws IOException {
    String page = page(PageSamples.broken(folder.resolve("report.json")));

    assertThat(page).containsPattern("default-src &#39;none&#39;; style-src &#39;sha256-[^;]+;");
    assertThat(page).doesNotContain("unsafe-inline").doesNotContain(" style=");
    assertThat(page).doesNotContain("http:").doesNotContain("https:");
  }

  @Test
  void unreadableInput_saysSo() throws IOException {
    Path input = Files.writeString(folder.resolve("cut.json"), "{");

    String page = page(input);

    assertThat(page).contains("role=\"alert\"").contains("这份文件没有完成检查").contains("JSON 语法错误");
    assertThat(page).doesNotContain("id=\"findings\"");
  }

  @Test
  void batch_hasAnIndexAndAPageForEachUnit() throws IOException {
    Path index = folder.resolve("年报 #1.html");

    Run.of("check", "--format", "html=" + index, batch().toString());

    String page = Files.readString(index);
    assertThat(page).contains("href=\"./%E5%B9%B4%E6%8A%A5%20%231-units/0001.html\">石桥镇人民政府");
    assertThat(page).contains("class=\"heat\"").contains("<svg").contains("id=\"together\"");
    try (Stream<Path> units = Files.list(folder.resolve("年报 #1-units"))) {
      List<String> names = units.map(unit -> unit.getFileName().toString()).sorted().toList();
      assertThat(names).containsSubsequence("0001.html", "0002.html", "0003.html");
    }
    assertThat(Files.readString(folder.resolve("年报 #1-units/0001.html")))
        .contains("href=\"../%E5%B9%B4%E6%8A%A5%20%231.html\"");
  }

  @Test
  void batchOnStandardOutput_hasNoLinksAndSaysWhy() throws IOException {
    Run run = Run.of("check", "--format", "html", batch().toString());

    assertThat(run.out()).contains("石桥镇人民政府").contains("写成 --format html=文件");
    assertThat(run.out()).doesNotContain("0001.html");
  }

  @Test
  void sameInput_givesTheSameBytes() throws IOException {
    Path report = PageSamples.broken(folder.resolve("report.json"));

    assertThat(page(report)).isEqualTo(page(report));
  }

  private Path batch() throws IOException {
    Path batch = Files.createDirectory(folder.resolve("batch"));
    PageSamples.of("石桥镇人民政府", batch.resolve("1.json"));
    PageSamples.broken(batch.resolve("2.json"));
    PageSamples.of("安宁镇人民政府", batch.resolve("3.json"));
    return batch;
  }

  private static String page(Path input, String... options) {
    String[] line =
        Stream.concat(
                Stream.of("check", "--format", "html"),
                Stream.concat(Stream.of(options), Stream.of(input.toString())))
            .toArray(String[]::new);
    return Run.of(line).out();
  }
}

package org.gouji.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.gouji.model.Figure;
import org.gouji.model.TableName;
import org.gouji.read.sample.Reading;
import org.gouji.read.sample.WordDraft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell holds beside its figure never becomes part of the figure. */
class CellTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "12<sup>1</sup>",
        "<sub>2</sub>12",
        "<s>5</s>6",
        "<del>5</del>6",
        "1<br>2",
        "<p>1</p><p>2</p>",
        "<p>1</p>2",
        "<table><tr><td>1</td></tr></table>2"
      })
  void severalThingsInCellOfPage_yieldNoFigure(String cell) {
    assertEquals("unreadable", page(cell));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<span>1</span><span>2</span>~12",
        "<p><b>-</b>12</p>~-12",
        "1&#44;234~1234",
        "<p>&nbsp;12 件</p>~12",
        "12<!-- 3 -->~12",
        "<script>3</script>12~12"
      })
  void figureInPieces_yieldsFigure(String cell, String figure) {
    assertEquals(figure, page(cell));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<w:r><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r>~12",
        "<w:r><w:noBreakHyphen/><w:t>12</w:t></w:r>~-12",
        "<w:r><w:t>12</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>1</w:t></w:r>~unreadable",
        "<w:r><w:rPr><w:strike/></w:rPr><w:t>5</w:t></w:r><w:r><w:t>6</w:t></w:r>~unreadable",
        "<w:r><w:sym w:char='F0E2'/><w:t>12</w:t></w:r>~unreadable",
        "<w:r><w:t>1</w:t></w:r></w:p><w:p><w:r><w:t>2</w:t></w:r>~unreadable"
      })
  void cellOfDraft_yieldsWhatItShows(String runs, String figure) {
    assertEquals(figure, draft(row("规章", runs, "0", "0")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<w:trPr><w:del w:id='1'/></w:trPr>~12",
        "<w:trPr><w:ins w:id='1'/></w:trPr>~unreadable"
      })
  void rowOfTrackedChange_countsUnlessDeleted(String properties, String figure) {
    String other = row("规章", "<w:r><w:t>7</w:t></w:r>", "0", "0");
    String changed = other.replace("<w:tr>", "<w:tr>" + properties);
    assertEquals(figure, draft(changed + row("规章", "<w:r><w:t>12</w:t></w:r>", "0", "0")));
  }

  @ParameterizedTest
  @CsvSource("<w:tcPrChange><w:tcPr><w:gridSpan w:val='3'/><w:vMerge/></w:tcPr></w:tcPrChange>")
  void formerSpans_doNotCount(String change) {
    String row = row("规章", "<w:r><w:t>12</w:t></w:r>", "0", "0");
    assertEquals("12", draft(row.replaceFirst("<w:tc>", "<w:tc><w:tcPr>" + change + "</w:tcPr>")));
  }

  private static String page(String cell) {
    String page =
        "<h1>青石县2023年政府信息公开工作年度报告</h1><table><tr><td>信息内容</td><td>本年制发件数</td>"
            + "<td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>"
            + cell
            + "</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>0</td><td>0</td>"
            + "<td>0</td></tr></table>";
    return figure(page.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static String draft(String rows) {
    String head = row("信息内容", run("本年制发件数"), "本年废止件数", "现行有效件数");
    return figure(
        WordDraft.zip(
            "<w:p>"
                + run("青石县2023年政府信息公开工作年度报告")
                + "</w:p><w:tbl>"
                + head
                + rows
                + row("行政规范性文件", run("0"), "0", "0")
                + "</w:tbl>"));
  }

  private static String row(String label, String runs, String second, String third) {
    return "<w:tr>"
        + cell(run(label))
        + cell(runs)
        + cell(run(second))
        + cell(run(third))
        + "</w:tr>";
  }

  private static String cell(String runs) {
    return "<w:tc><w:p>" + runs + "</w:p></w:tc>";
  }

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static String figure(byte[] bytes) {
    Figure figure =
        Reading.report(bytes)
            .table(TableName.DISCLOSURE)
            .orElseThrow()
            .figure("regulations", "made");
    return figure instanceof Figure.Unreadable
        ? "unreadable"
        : figure.amount().map(BigDecimal::toPlainString).orElse("none");
  }
}

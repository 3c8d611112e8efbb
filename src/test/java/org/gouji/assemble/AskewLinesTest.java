package org.gouji.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gouji.model.Figure;
import org.gouji.model.Report;
import org.gouji.model.TableName;
import org.gouji.read.sample.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables whose lines are drawn askew, or that other rows cut into more columns than they need. */
class AskewLinesTest {
  private static final String PAGE =
      "<h1>青石县2023年政府信息公开工作年度报告</h1><table><tr><td>信息内容</td>"
          + "<td colspan=2>本年制发件数</td><td colspan=2>本年废止件数</td>"
          + "<td colspan=2>现行有效件数</td></tr><tr><td>规章</td>%s</tr><tr>"
          + "<td>行政规范性文件</td><td colspan=2>1</td><td colspan=2>2</td>"
          + "<td colspan=2>3</td></tr></table>";

  @ParameterizedTest
  @CsvSource({
    "<td colspan=2></td><td colspan=2>5</td><td colspan=2>6</td>,Blank Read5 Read6",
    "<td colspan=2>4</td><td colspan=2></td><td colspan=2>6</td>,Read4 Blank Read6",
    "<td colspan=4></td><td colspan=2>6</td>,Blank Blank Read6",
    "<td colspan=3></td><td>5</td><td colspan=2>6</td>,Blank Read5 Read6",
    "<td></td><td colspan=3>5</td><td colspan=2>6</td>,Blank Read5 Read6"
  })
  void blankCell_countsByTheHeadsOverIt(String cells, String figures) {
    Report report = Reading.report(PAGE.formatted(cells));
    assertEquals(
        figures,
        figure(report, "made")
            + " "
            + figure(report, "repealed")
            + " "
            + figure(report, "inForce"));
  }

  private static String figure(Report report, String column) {
    Figure figure = report.table(TableName.DISCLOSURE).orElseThrow().figure("regulations", column);
    return figure.getClass().getSimpleName() + figure.text();
  }
}

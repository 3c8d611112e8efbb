package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.model.Figure;
import org.gouji.model.Report;
import org.gouji.read.sample.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that tables arrange, with an article in one cell that holds no table itself. */
class LayoutTablesTest {
  private static final String AROUND =
      "<table><tr><td>首页</td><td><h1>青禾县2022年政府信息公开工作年度报告</h1></td></tr><tr><td>指南</td><td>%s</td></tr></table>";

  @ParameterizedTest
  @ValueSource(strings = {"<p><img src=\"a.png\"></p>", "<ul><li>见附件</li></ul>"})
  void articleWithoutTables_isRead(String table) throws IOException {
    String article = body().replaceAll("(?s)<table.*?</table>", table);
    Report report = Reading.report(AROUND.formatted(article));
    assertThat(report.title()).hasValueSatisfying(t -> assertThat(t.text()).startsWith("青禾县2022年"));
    assertThat(report.sections()).hasSize(6);
    assertThat(report.tables()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "li"})
  void articleWhoseTablesAreNoTables_isRead(String row) throws IOException {
    String article =
        body()
            .replaceAll("</?(table|tbody)[^>]*>", "")
            .replaceAll("<tr[^>]*>", "<" + row + ">")
            .replace("</tr>", "</" + row + ">")
            .replaceAll("<t[dh][^>]*>\\s*<p[^>]*>", "<div>")
            .replaceAll("</p>\\s*</t[dh]>", "</div>");
    Report report = Reading.report(AROUND.formatted(article));
    assertThat(report.sections()).hasSize(6);
    assertThat(report.tables().values())
        .hasSize(3)
        .allSatisfy(
            table ->
                assertThat(table.rows())
                    .flatExtracting(cells -> cells.figures().values())
                    .allMatch(Figure::isRead));
  }

  /** Once for screens and once for telephones: which of the two is seen, styles say. */
  @ParameterizedTest
  @ValueSource(strings = {"", "<p>手机版</p>"})
  void articleThatStandsTwice_isReadOnce(String between) throws IOException {
    String article = "<div class=\"pc\">" + body() + "</div>";
    Report once = Reading.report(article);
    Report twice = Reading.report(article + between + article.replace("pc", "mobile"));
    assertThat(cells(twice)).isEqualTo(cells(once)).hasSize(200);
    assertThat(twice.sections()).hasSameSizeAs(once.sections());
    for (int section = 1; section <= 5; section++) {
      assertThat(twice.section(section).orElseThrow().paragraphs())
          .hasSameSizeAs(once.section(section).orElseThrow().paragraphs());
    }
  }

  @Test
  void anotherReportBehind_isNoCopy() throws IOException {
    String other = body().replace("<p>22904</p>", "<p>22905</p>").replace("<p>48</p>", "<p>49</p>");
    assertThat(other).isNotEqualTo(body());
    Report both = Reading.report("<div>" + body() + "</div><div>" + other + "</div>");
    assertThat(both.tables().values()).flatExtracting(table -> table.deviations()).isNotEmpty();
  }

  /** Each figure with where it stands: the path to the first copy. */
  private static List<String> cells(Report report) {
    return report.tables().values().stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.figures().values().stream())
        .map(figure -> figure.place().locator() + " " + figure.text())
        .toList();
  }

  private static String body() throws IOException {
    String page = Files.readString(Path.of("reports/base/county-2021.html"));
    return page.replaceAll("(?s).*<body[^>]*>|</body>.*", "");
  }
}

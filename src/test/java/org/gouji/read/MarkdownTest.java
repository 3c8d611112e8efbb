package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.gouji.edition.Editions;
import org.gouji.model.Figure;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.read.sample.FilledForm;
import org.gouji.read.sample.FlatText;
import org.gouji.read.sample.FormLayout;
import org.gouji.read.sample.FormRows;
import org.gouji.read.sample.Reading;
import org.gouji.read.sample.ReportText;
import org.gouji.read.sample.Tally;
import org.gouji.read.sample.WebPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that a converter has made Markdown of. */
class MarkdownTest {
  private static final int YEAR = 2023;
  private static final FilledForm FORM =
      FilledForm.random(Editions.standard().all().get(1), new Random(3), 0, 0);

  @ParameterizedTest
  @ValueSource(
      strings = {"## %s", "# %s", "###### %s", "**%s**", "## **%s**", "- %s", "* %s", "> %s"})
  void markBeforeHeadings_isNoPartOfThem(String mark) {
    String text = text(FlatText.Style.A);
    for (String heading : ReportText.headings()) {
      text = text.replace(heading, mark.formatted(heading));
    }
    Report report = Reading.report(text.replaceFirst("^", "# "));
    assertThat(report.sections().stream().map(Section::number)).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(report.title().orElseThrow().text()).isEqualTo(ReportText.title(YEAR));
    assertWhole(report);
  }

  @ParameterizedTest
  @CsvSource({"1.属于国家秘密, 1\\.属于国家秘密", "（一）予以公开, **（一）予以公开**", "自然人, **自然人**"})
  void marksWithinLabels_areNoPartOfThem(String label, String marked) {
    assertWhole(Reading.report(text(FlatText.Style.A).replace(label, marked)));
    assertWhole(Reading.report(text(FlatText.Style.D).replace(label, marked)));
  }

  @Test
  void boldFigures_areFigures() {
    String text = text(FlatText.Style.A).replaceAll("(公开申请数量 \\|) ([^|]+) \\|", "$1 **$2** |");
    assertThat(text).contains("**");
    assertWhole(Reading.report(text));
  }

  @Test
  void starsForAFigureThatIsNotTold_areNotBlank() {
    String text = text(FlatText.Style.A).replaceAll("(公开申请数量 \\|) [^|]+ \\|", "$1 ** |");
    Table requests = Reading.report(text).table(TableName.REQUESTS).orElseThrow();
    assertThat(requests.figure("newReceived", "natural")).isInstanceOf(Figure.Unreadable.class);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tablesOfHtml_standBetweenLines(boolean marks) {
    StringBuilder text = new StringBuilder(marks ? "# " : "");
    text.append(ReportText.title(YEAR)).append('\n').append(ReportText.introduction(YEAR));
    String page = WebPage.plain().write(rows(), YEAR, "").replaceAll("<script.*</script>", "");
    List<String> tables =
        List.of(page.split("(?=<table)|(?<=</table>)")).stream()
            .filter(part -> part.startsWith("<table"))
            .toList();
    for (int section = 1; section <= 6; section++) {
      text.append("\n\n").append(marks ? "## " : "");
      text.append(ReportText.headings().get(section - 1)).append("\n\n");
      text.append(String.join("\n", ReportText.prose(section))).append('\n');
      if (section >= 2 && section <= 4) {
        text.append(tables.get(section - 2)).append('\n');
      }
    }
    Report report = Reading.report(text.toString());
    assertThat(report.sections().stream().map(Section::number)).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(report.year()).isEqualTo(OptionalInt.of(YEAR));
    assertWhole(report);
    Section first = report.section(5).orElseThrow();
    first
        .paragraphs()
        .forEach(
            p -> assertThat(text.substring(p.place().offset().orElseThrow())).startsWith(p.text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"第 3 页", "第3页 共6页", "第 3 页，共 6 页", "Page 3 of 6", "-----------", "+-----+-----+"})
  void pageNumberOrRulerBetweenRows_meansNothing(String line) {
    String text = text(FlatText.Style.D);
    for (String label : List.of("2.重复申请", "行政强制", "四、结转下年度继续办理")) {
      text = text.replace(label, line + "\n" + label);
    }
    assertWhole(Reading.report(text));
  }

  /** A row of signs below the heads is a row of figures, not the strokes below a head. */
  @Test
  void rowOfSigns_isARowOfFigures() {
    String text = text(FlatText.Style.I).replaceAll("(?m)^\\|[ |-]*---.*\\n", "");
    String figures =
        text.substring(0, text.indexOf("五、存在的主要问题")).strip().replaceFirst("(?s).*\\n", "");
    String signs = figures.replaceAll("[^|]+", " - ").strip();
    Table remedies =
        Reading.report(text.replace(figures, signs)).table(TableName.REMEDIES).orElseThrow();
    assertThat(remedies.figure("review", "total")).isInstanceOf(Figure.Unreadable.class);
    assertThat(remedies.figure("review", "total").text()).isEqualTo("-");
  }

  @Test
  @Timeout(20)
  void countlessLinesOfStrokes_areReadInLinearTime() {
    String even = "|---|---|\n".repeat(60_000) + "|---|\n";
    String uneven = "|---|---|\n|---|\n".repeat(30_000);
    String text = text(FlatText.Style.A);
    assertWhole(Reading.report(text.replace("五、存在", even + uneven + "五、存在")));
  }

  private static String text(FlatText.Style style) {
    return new FlatText(style, true, "\n", "", 0).write(rows(), YEAR);
  }

  private static FormRows rows() {
    return new FormLayout(FORM, false, false).rows();
  }

  private static void assertWhole(Report report) {
    Tally tally = new Tally();
    tally.add("markdown", FORM, report);
    assertThat(tally.wrong()).isEmpty();
    assertThat(tally.doubtful()).isZero();
  }
}

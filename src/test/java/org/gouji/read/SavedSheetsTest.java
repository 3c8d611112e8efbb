package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gouji.edition.Editions;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.read.sample.FilledForm;
import org.gouji.read.sample.FlatText;
import org.gouji.read.sample.FormLayout;
import org.gouji.read.sample.Reading;
import org.gouji.read.sample.ReportText;
import org.gouji.read.sample.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets that a spreadsheet program has saved as text, with commas or tabs between the fields. */
class SavedSheetsTest {
  private static final int YEAR = 2023;
  private static final int WIDTH = 15;
  private static final FilledForm FORM =
      FilledForm.random(Editions.standard().all().get(0), new Random(5), 2, 0);
  private static final String TEXT =
      new FlatText(FlatText.Style.K, true, "\n", "", 0)
          .write(new FormLayout(FORM, false, false).rows(), YEAR);

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void wholeReportOnOneSheet_isRead(String newline) {
    Report report = Reading.report(sheet(TEXT).replace("\n", newline));
    assertWhole(report);
    assertThat(report.title().orElseThrow().text()).isEqualTo(ReportText.title(YEAR));
    assertThat(report.sections()).extracting(Section::number).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(report.tablesAlone()).isFalse();
  }

  @Test
  void tabsBetweenFields_areNoneOfTheirs() {
    // Figures with commas stand in marks, where tabs part the fields, too.
    String tabs = sheet(TEXT).replaceAll(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", "\t");
    assertThat(tabs).contains("\t\t\t").doesNotContain(",,");
    assertWhole(Reading.report(tabs));
  }

  @Test
  void fieldsInMarks_mayHoldLineEndsAndMarks() {
    String text =
        sheet(TEXT)
            .replace("2.其他法律行政法规禁止公开", "\"2.其他法律\n行政法规禁止公开\"")
            .replace("改进情况：加强培训2次。", "改进情况：加强\"\"公开\"\"培训2次。");
    assertThat(text).contains("\"2.其他法律\n");
    Report report = Reading.report(text);
    assertWhole(report);
    assertThat(report.section(5).orElseThrow().paragraphs())
        .anyMatch(line -> line.text().equals("改进情况：加强\"公开\"培训2次。"));
  }

  @Test
  void tablesAlone_areToldAsSuch() {
    String tables =
        TEXT.lines().filter(line -> line.contains(",")).collect(Collectors.joining("\n"));
    Report report = Reading.report(tables.replaceFirst("(?m)^全年.*\\n", ""));
    assertWhole(report);
    assertThat(report.tablesAlone()).isTrue();
  }

  /** Rows that are not filled up have lost the form of their table: they are read as lines. */
  @Test
  void rowsOfTheirOwnLengths_areNoSheet() {
    String tabs =
        new FlatText(FlatText.Style.A, true, "\n", "", 0)
            .write(new FormLayout(FORM, false, false).rows(), YEAR)
            .replace(" | ", "\t");
    assertThat(tabs).contains("\t");
    Tally tally = tally(Reading.report(tabs));
    assertThat(tally.wrong()).isEmpty();
    assertThat(tally.right()).isGreaterThan(190);
  }

  @Test
  void sentencesWithCommas_areNoSheet() {
    List<String> prose =
        List.of("1月公开3件,2月公开4件,3月公开5件。", "4月公开3件,5月公开4件,6月公开5件。", "7月公开3件,8月公开4件,9月公开5件。");
    String text = TEXT.replace("（一）主动公开", String.join("\n", prose) + "\n（一）主动公开");
    Report report = Reading.report(text);
    assertWhole(report);
    assertThat(report.section(1).orElseThrow().paragraphs())
        .extracting(line -> line.text())
        .containsAll(prose);
  }

  private static void assertWhole(Report report) {
    Tally tally = tally(report);
    assertThat(tally.wrong()).isEmpty();
    assertThat(tally.doubtful()).isZero();
    for (TableName name : TableName.values()) {
      assertThat(report.table(name).map(Table::deviations)).contains(List.of());
    }
  }

  private static Tally tally(Report report) {
    Tally tally = new Tally();
    tally.add("sheet", FORM, report);
    return tally;
  }

  /** Every line as a record of one sheet. */
  private static String sheet(String text) {
    return Arrays.stream(text.split("\n"))
        .map(line -> line.indexOf('。') < 0 ? line : '"' + line + '"')
        .map(line -> line + ",".repeat(WIDTH - fields(line)))
        .collect(Collectors.joining("\n"));
  }

  private static int fields(String line) {
    return line.replaceAll("\"[^\"]*\"", "").split(",", -1).length;
  }
}

package org.gouji.write.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.model.CellCount;
import org.gouji.model.Finding;
import org.gouji.model.Remark;
import org.gouji.model.Report;
import org.gouji.model.ReportResult;
import org.gouji.read.sample.LibreOffice;
import org.gouji.read.sample.Reading;
import org.gouji.write.json.ModelWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the templates hold, and what comes of them once they are filled. */
class TemplateTest {
  private static final String OF_2019 = "reports/base/county-2019.json";
  private static final String OF_2021 = "reports/base/county-2021.json";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {OF_2019, OF_2021, "reports/base/county-2021.html", "reports/base/county-2021.txt"})
  void filledTemplate_hasNoFinding(String sound) throws IOException {
    Author author = new Author(Path.of(sound));
    for (byte[] filled : List.of(author.json(), author.docx(), author.xlsx(true))) {
      assertSound(author, filled);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {OF_2019, OF_2021})
  void workbookThatLibreOfficeCalculated_hasNoFinding(String sound) throws Exception {
    LibreOffice.assumeCalc();
    Author author = new Author(Path.of(sound));
    Path file = Files.write(folder.resolve("filled.xlsx"), author.xlsx(false));
    assertSound(author, Files.readAllBytes(LibreOffice.save(file, "xlsx")));
    assertSound(author, Files.readAllBytes(LibreOffice.save(file, "xls")));
  }

  @Test
  void workbookThatWasNotCalculated_saysSo() throws IOException {
    Report report = Reading.report(new Author(Path.of(OF_2021)).xlsx(false));

    assertThat(report.remarks())
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.kind()).isEqualTo(Remark.Kind.FORMULA_WITHOUT_VALUE);
              assertThat(remark.count()).isEqualTo(25 + 6 + 3);
              assertThat(remark.place().locator()).isEqualTo("sheet 依申请公开, cell J5");
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {2019, 2020, 2021, 2025})
  void emptyTemplate_saysWhatIsToBeFilled(int year) throws IOException {
    int cells = year < 2021 ? 198 : 200;
    int totals = year < 2021 ? 23 + 6 + 3 : 25 + 6 + 3;
    assertThat(check(json(year)).cells()).contains(new CellCount(cells, 0, cells, 0, 0));
    assertThat(check(docx(year)).cells()).contains(new CellCount(cells, 0, cells, 0, 0));
    assertThat(check(xlsx(year)).cells())
        .contains(new CellCount(cells, 0, cells - totals, totals, 0));
    for (byte[] empty : List.of(json(year), docx(year), xlsx(year))) {
      assertThat(check(empty).findings())
          .extracting(Finding::rule)
          .contains("D01")
          .areAtLeast(
              10,
              new org.assertj.core.api.Condition<String>("S16"::equals, "a prompt left behind"));
    }
  }

  @Test
  void template_givesTheSameBytesEachTime() throws IOException {
    TimeZone before = TimeZone.getDefault();
    byte[] docx = docx(2023);
    byte[] xlsx = xlsx(2023);
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(docx(2023)).isEqualTo(docx);
      assertThat(xlsx(2023)).isEqualTo(xlsx);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  private static void assertSound(Author author, byte[] filled) throws IOException {
    ReportResult result = check(filled);
    assertThat(result.findings()).isEmpty();
    assertThat(model(Reading.report(filled)))
        .isEqualTo(
            model(author.report())
                .replace("101647022.75", "10164.702275")
                .replace("\"unit\": \"元\"", "\"unit\": \"万元\"")
                // A draft has no day of publication; the page that it is filled from has one.
                .replaceFirst("\"published\": \"[^\"]*\"", "\"published\": null"));
  }

  private static String model(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelWriter.write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ReportResult check(byte[] bytes) {
    return Gouji.standard().check(new Input("filled", max -> bytes));
  }

  private static byte[] json(int year) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelWriter.write(EmptyReport.of(new ReportTemplate(year)), out);
    return out.toByteArray();
  }

  private static byte[] docx(int year) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocxTemplate.write(new ReportTemplate(year), out);
    return out.toByteArray();
  }

  private static byte[] xlsx(int year) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxTemplate.write(new ReportTemplate(year), out);
    return out.toByteArray();
  }
}

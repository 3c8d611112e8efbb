package org.gouji.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.check.Gouji;
import org.gouji.model.Figure;
import org.gouji.model.Report;
import org.gouji.model.TableName;
import org.gouji.read.sample.Reading;
import org.gouji.write.json.ModelWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that LibreOffice made of the sample report, with what it calculated. */
class FixturesTest {
  private static final Path FORMATS = Path.of("src/test/resources/formats");

  @ParameterizedTest
  @ValueSource(strings = {"libreoffice-report-2021.xlsx", "libreoffice-report-2021.xls"})
  void workbookOfLibreOffice_isTheReportAndPointsAtItsCells(String name) throws IOException {
    Report report = Reading.report(Files.readAllBytes(FORMATS.resolve(name)));

    assertThat(model(report)).isEqualTo(model(sample("county-2021.json")));
    assertThat(report.remarks()).isEmpty();
    assertThat(Gouji.standard().check(FORMATS.resolve(name)).findings()).isEmpty();
    Figure figure = report.table(TableName.REQUESTS).orElseThrow().figure("granted", "natural");
    assertThat(figure.place().locator()).isEqualTo("sheet 依申请公开, cell D7");
  }

  private static Report sample(String name) throws IOException {
    return Reading.report(Files.readAllBytes(Path.of("reports/base", name)));
  }

  private static String model(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelWriter.write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}

package org.gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.read.sample.FilledForm;
import org.gouji.read.sample.FormLayout;
import org.gouji.read.sample.FormRows;
import org.gouji.read.sample.Producer;
import org.gouji.read.sample.Reading;
import org.gouji.read.sample.Tally;
import org.gouji.read.sample.WebPage;
import org.gouji.write.json.ModelWriter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A web page and what programs print of it are the same report. */
class PrintedPagesTest {
  private static final Path FORMATS = Path.of("src/test/resources/formats");
  private static final List<String> STYLES =
      List.of(
          "table{font-size:7pt}",
          "table{border-collapse:collapse;width:100%;font-size:8pt} td{border:1px solid}",
          "@page{size:A4 landscape} table{border-collapse:collapse;width:100%;font-size:8pt}"
              + " td{border:1px dotted;padding:2px} body{font-size:11pt;line-height:1.8}",
          "table{width:100%;font-size:6pt} td{border:1px dashed #666} p{text-align:justify}");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"chromium-report.pdf", "libreoffice-report.pdf"})
  void keptPrint_isTheReportOfThePage(String name) throws IOException {
    byte[] page = Files.readAllBytes(FORMATS.resolve("printed-report.html"));
    assertEquals(json(page), json(Files.readAllBytes(FORMATS.resolve(name))));
  }

  @ParameterizedTest
  @EnumSource(Producer.class)
  void print_yieldsEveryCell(Producer producer) throws IOException {
    assumeTrue(producer.isInstalled(), producer + " is not installed");
    Tally tally = new Tally();
    for (int i = 0; i < STYLES.size(); i++) {
      Random random = new Random(i);
      Edition edition = Editions.standard().all().get(i % 2);
      FilledForm form = FilledForm.random(edition, random, 8, 0);
      FormRows rows = new FormLayout(form, i == 2, false).rows();
      String meta = "<meta charset=utf-8><style>" + STYLES.get(i) + "</style>";
      String page =
          new WebPage("%s", "", i % 2 == 0, i == 3 ? 8 : 0, false, false, i == 1)
              .write(rows, edition.name().equals("2019") ? 2020 : 2023, meta);
      byte[] pdf = producer.print(page, Files.createDirectory(folder.resolve("" + i)));
      tally.add(meta, form, Reading.report(pdf));
    }
    assertEquals(List.of(), tally.wrong());
    // LibreOffice breaks long figures of full width within their cells, not always at its edge.
    assertTrue(tally.doubtful() * 100 <= tally.right(), () -> "in doubt: " + tally.doubtful());
  }

  private static String json(byte[] report) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ModelWriter.write(Reading.report(report), json);
    return json.toString(StandardCharsets.UTF_8);
  }
}

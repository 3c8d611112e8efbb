package org.gouji.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.gouji.edition.Editions;
import org.gouji.edition.TableTemplate;
import org.gouji.model.CellRef;
import org.gouji.model.TableName;
import org.gouji.read.sample.FilledForm;
import org.gouji.read.sample.FlatText;
import org.gouji.read.sample.FormLayout;
import org.gouji.read.sample.FormRows;
import org.gouji.read.sample.LibreOffice;
import org.gouji.read.sample.PdfDraft;
import org.gouji.read.sample.PdfPages;
import org.gouji.read.sample.Producer;
import org.gouji.read.sample.Reading;
import org.gouji.read.sample.WebPage;
import org.gouji.read.sample.WordDraft;
import org.gouji.read.sample.WorkbookDraft;
import org.gouji.write.json.ModelWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One report in every format gives one model, byte for byte. */
class FidelityTest {
  private static final int YEAR = 2023;
  private static final FormRows ROWS = new FormLayout(plain(), false, false).rows();
  private static final String PAGE = WebPage.plain().write(ROWS, YEAR, "<meta charset=utf-8>");
  private static final String MODEL = model(PAGE.getBytes(StandardCharsets.UTF_8));
  private static final Path COUNTY = Path.of("reports", "county-2023.html");

  @TempDir private Path folder;

  @Test
  void model_yieldsItself() {
    assertEquals(MODEL, model(MODEL.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void text_yieldsTheModel() {
    String text = new FlatText(FlatText.Style.A, true, "\n", "", 0).write(ROWS, YEAR);
    assertEquals(MODEL, model(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void draft_yieldsTheModel() {
    assertEquals(MODEL, model(new WordDraft(true, true, 9).write(ROWS, YEAR, new Random(1))));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void workbook_yieldsTheModel(boolean xls) {
    assertEquals(MODEL, model(workbook(xls)));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void drawnPdf_yieldsTheModel(boolean repeatedHeads) {
    PdfDraft draft =
        new PdfDraft(
            PdfPages.plain(), PdfDraft.Border.AREAS, false, repeatedHeads, repeatedHeads, true);
    assertEquals(MODEL, model(draft.write(ROWS, YEAR, new Random(1))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"docx:MS Word 2007 XML", "doc:MS Word 97", "odt:writer8", "pdf:writer_pdf_Export"})
  void pageSavedByLibreOffice_yieldsTheModel(String format) throws Exception {
    LibreOffice.assumeWriter();
    Path page = Files.writeString(folder.resolve("report.html"), PAGE);
    Path saved = LibreOffice.save(page, format, LibreOffice.PAGE);
    assertEquals(MODEL, model(Files.readAllBytes(saved)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void workbookSavedByLibreOffice_yieldsTheModel(String format) throws Exception {
    LibreOffice.assumeCalc();
    Path book = Files.write(folder.resolve("report.xlsx"), workbook(false));
    assertEquals(MODEL, model(Files.readAllBytes(LibreOffice.save(book, format))));
  }

  @Test
  void pagePrintedByChromium_yieldsTheModel() {
    assumeTrue(Producer.CHROMIUM.isInstalled(), "Chromium is not installed (Debian: chromium)");
    assertEquals(MODEL, model(Producer.CHROMIUM.print(PAGE, folder)));
  }

  @ParameterizedTest
  @CsvSource({"docx", "doc", "odt"})
  void countySavedByLibreOffice_yieldsItsModel(String ending) throws IOException {
    Path kept = Path.of("src/test/resources/formats/libreoffice-county-2023." + ending);
    assertEquals(model(Files.readAllBytes(COUNTY)), model(Files.readAllBytes(kept)));
  }

  private static byte[] workbook(boolean xls) {
    return new WorkbookDraft(xls, true, true, WorkbookDraft.Spread.ONE, 1, 0, 0, true)
        .write(ROWS, YEAR, new Random(1));
  }

  private static String model(byte[] report) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try {
      ModelWriter.write(Reading.report(report), json);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return json.toString(StandardCharsets.UTF_8);
  }

  /** A form with a small figure, or now and then nothing, in each cell. */
  private static FilledForm plain() {
    Random random = new Random(4);
    Map<CellRef, FilledForm.Entry> entries = new LinkedHashMap<>();
    for (TableName name : TableName.values()) {
      TableTemplate template = Editions.standard().named("2021").table(name);
      for (TableTemplate.Row row : template.rows()) {
        for (String column : row.columns()) {
          String text = random.nextInt(12) == 0 ? "" : "" + random.nextInt(200);
          entries.put(
              new CellRef(name, row.key(), column),
              new FilledForm.Entry(text, FilledForm.Kind.FIGURE, BigDecimal.ZERO));
        }
      }
    }
    return new FilledForm(Editions.standard().named("2021"), entries);
  }
}

package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gouji.edition.Editions;
import org.gouji.model.Remark;
import org.gouji.model.Report;
import org.gouji.read.sample.FilledForm;
import org.gouji.read.sample.FormLayout;
import org.gouji.read.sample.FormRows;
import org.gouji.read.sample.LibreOffice;
import org.gouji.read.sample.PoiDraft;
import org.gouji.read.sample.Reading;
import org.gouji.read.sample.WebPage;
import org.gouji.read.sample.WordDraft;
import org.gouji.write.json.ModelWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report is the same report in Word, whatever program wrote it and however it is laid out. */
class WordReportTest {
  private static final int YEAR = 2023;
  private static final FormRows ROWS = rows();
  private static final String PAGE = WebPage.plain().write(ROWS, YEAR, "");
  private static final String EXPECTED = model(Reading.report(PAGE));

  private static FormRows rows() {
    Random random = new Random(7);
    FilledForm form = FilledForm.random(Editions.standard().named("2021"), random, 5, 0);
    return new FormLayout(form, false, false).rows();
  }

  private static String model(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ModelWriter.write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The model of a draft whose main part was changed. */
  private static String changed(int splitAt, UnaryOperator<String> change) {
    byte[] draft = new WordDraft(false, false, splitAt).write(ROWS, YEAR, new Random(1));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(draft))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          String main = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          return model(Reading.report(WordDraft.zipOf(change.apply(main))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new AssertionError("no main part");
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  @Test
  void draft_yieldsTheReportOfThePage() {
    assertThat(changed(0, main -> main)).isEqualTo(EXPECTED);
  }

  @Test
  void tableOverTwoPages_yieldsTheReportOfThePage() {
    for (String between : new String[] {"", "<w:p/>", "<w:p/>" + paragraph("续表")}) {
      for (int after : new int[] {1, 7, 15}) {
        String split =
            changed(
                after,
                main ->
                    main.replace("</w:tbl><w:tbl>", "</w:tbl>" + between + "<w:tbl>")
                        .replace("<w:trPr/>", "<w:trPr><w:tblHeader/></w:trPr>"));
        assertThat(split.replace("\"续表\"", "")).contains(tables(EXPECTED));
      }
    }
  }

  private static String tables(String model) {
    return model.substring(model.indexOf("\"tables\""));
  }

  @Test
  void reportInFrame_yieldsTheReportOfThePage() {
    assertThat(
            changed(
                0,
                main ->
                    main.replace("<w:body>", "<w:body><w:tbl><w:tr><w:tc>")
                        .replace("<w:sectPr/>", "</w:tc></w:tr></w:tbl>")))
        .isEqualTo(EXPECTED);
  }

  @Test
  void contentsBeforeTheReport_areNotItsSections() {
    StringBuilder entries = new StringBuilder(paragraph("目录"));
    for (String heading : org.gouji.read.sample.ReportText.headings()) {
      entries
          .append("<w:p><w:r><w:t>")
          .append(heading)
          .append("</w:t><w:tab/><w:t>3</w:t></w:r></w:p>");
    }
    String contents =
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj>"
            + "</w:sdtPr><w:sdtContent>"
            + entries
            + "</w:sdtContent></w:sdt>";
    String title = "<w:body><w:p>";
    assertThat(changed(0, main -> main.replaceFirst(title, "<w:body>" + contents + "<w:p>")))
        .isEqualTo(EXPECTED);
    // A table of contents that was typed by hand.
    String typed = changed(0, main -> main.replaceFirst(title, "<w:body>" + entries + "<w:p>"));
    assertThat(typed).contains(tables(EXPECTED)).contains("全年主动公开政府信息1,203条。");
  }

  @Test
  void draftOfPoi_yieldsTheReportOfThePage() {
    assertPoi(PoiDraft.write(ROWS, YEAR));
  }

  private static void assertPoi(byte[] draft) {
    String last = "无其他需要报告的事项。";
    String noted = PAGE.replace(last, last + "</p><p>" + PoiDraft.NOTE);
    Report report = Reading.report(draft);
    assertThat(model(report)).isEqualTo(model(Reading.report(noted)));
    assertThat(report.remarks())
        .extracting(Remark::kind)
        .containsExactly(Remark.Kind.TRACKED_CHANGES, Remark.Kind.HIDDEN_TEXT);
    assertThat(report.remarks().get(0).count()).isEqualTo(8);
    assertThat(report.remarks().get(1).count()).isEqualTo(4);
  }

  @Test
  void countyByLibreOffice_yieldsTheReportOfItsPage() throws IOException {
    try (InputStream in =
        WordReportTest.class.getResourceAsStream("/formats/libreoffice-county-2023.docx")) {
      assertThat(model(Reading.report(Objects.requireNonNull(in).readAllBytes())))
          .isEqualTo(model(Reading.report(county())));
    }
  }

  @Test
  void pageSavedByLibreOffice_yieldsItsReport(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path page = Files.write(folder.resolve("county.html"), county());
    byte[] saved = saved(page, LibreOffice.PAGE);
    assertThat(model(Reading.report(saved))).isEqualTo(model(Reading.report(county())));
  }

  @Test
  void draftOfPoiSavedByLibreOffice_yieldsTheReportOfThePage(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path draft = Files.write(folder.resolve("draft.docx"), PoiDraft.write(ROWS, YEAR));
    assertPoi(saved(draft, "--infilter=MS Word 2007 XML"));
  }

  private static byte[] county() throws IOException {
    return Files.readAllBytes(Path.of("reports", "county-2023.html"));
  }

  private static byte[] saved(Path file, String filter) throws IOException, InterruptedException {
    LibreOffice.assumeWriter();
    return Files.readAllBytes(LibreOffice.save(file, "docx:MS Word 2007 XML", filter));
  }
}

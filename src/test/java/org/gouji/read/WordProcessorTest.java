package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.model.Document;
import org.gouji.model.Figure;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.model.Remark;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.read.doc.DocReader;
import org.gouji.read.odt.OdtReader;
import org.gouji.read.sample.FilledForm;
import org.gouji.read.sample.FormLayout;
import org.gouji.read.sample.LibreOffice;
import org.gouji.read.sample.Reading;
import org.gouji.read.sample.Tally;
import org.gouji.read.sample.WebPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Binary Word documents and OpenDocument texts, as LibreOffice writes them. */
class WordProcessorTest {
  private static final Path FORMATS = Path.of("src/test/resources/formats");
  private static final int ROUNDS = 12;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"doc", "odt"})
  void marks_yieldTextAsItIsShown(String ending) throws UnreadableException {
    assertThat(paragraphs(marks(ending)))
        .containsExactly(
            "标题一行",
            "一、总体情况",
            "（一）主动公开",
            "（二）依申请公开",
            "1. 2023年的第一项",
            "2. 第二项",
            "圆点项",
            "列表之间的段落",
            "二、主动公开情况",
            "（一）重新起号",
            "③ 圈三",
            "④ 圈四",
            "新增文字",
            "显示",
            "后一段",
            "注释之后",
            "换行",
            "脚注的文字",
            ending.equals("doc") ? "批注之后，第1页，链接" : "批注之后，第0页，链接",
            "框外的文字",
            "框内的文字",
            "格内的脚注",
            "表后");
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc", "odt"})
  void tableOfMarks_yieldsCellsWithSpans(String ending) throws UnreadableException {
    Grid grid =
        marks(ending).blocks().stream()
            .filter(Grid.class::isInstance)
            .map(Grid.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(grid.cells())
        .extracting(
            c -> c.row() + "," + c.column() + " " + c.rowSpan() + "x" + c.columnSpan() + c.text())
        .containsExactly(
            "0,0 2x1高",
            "0,1 1x3宽",
            "1,1 1x112 1",
            "1,2 1x15 6",
            "1,3 1x13",
            "2,0 1x29",
            "2,2 1x1",
            "2,3 1x1外\n内1\n内2");
    assertEquals("table 1, row 3, column 4", grid.cells().get(7).place().locator());
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc", "odt"})
  void marks_yieldRemarksAndPlaces(String ending) throws UnreadableException {
    Document document = marks(ending);
    assertThat(document.remarks())
        .extracting(r -> r.kind() + " " + r.count() + " " + r.place().locator())
        .containsExactly(
            Remark.Kind.TRACKED_CHANGES + " 4 paragraph 13",
            Remark.Kind.HIDDEN_TEXT + " 2 paragraph 14");
    assertThat(document.blocks())
        .extracting(block -> block.place().locator())
        .contains("footnote 1, paragraph 1", "text box 1, paragraph 1", "footnote 2, paragraph 1");
  }

  /**
   * Each figure was typed anew with changes tracked; the marks at the ends of rows got them too.
   */
  @Test
  void marksOfRowsAmongTrackedChanges_takeNothingAway() throws IOException {
    Path file = Path.of("src/test/resources/formats/libreoffice-changed-cells.doc");
    Report report = Reading.report(Files.readAllBytes(file));
    assertThat(report.remarks())
        .extracting(Remark::kind)
        .containsExactly(Remark.Kind.TRACKED_CHANGES);
    for (Table table : report.tables().values()) {
      assertThat(table.deviations()).isEmpty();
      assertThat(table.rows())
          .flatExtracting(row -> row.figures().values())
          .allMatch(Figure::isRead);
    }
    assertThat(report.tables()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc", "odt"})
  void randomForms_yieldEveryCell(String ending) throws IOException, InterruptedException {
    LibreOffice.assumeWriter();
    List<Path> pages = new ArrayList<>();
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      FilledForm form = form(seed, random);
      WebPage page =
          new WebPage(
              "<p>%s</p>",
              random.nextBoolean() ? "" : "&nbsp;",
              random.nextBoolean(),
              random.nextBoolean() ? 0 : 1 + random.nextInt(20),
              random.nextBoolean(),
              false,
              random.nextBoolean());
      String html =
          page.write(
              new FormLayout(form, random.nextInt(3) == 0, false).rows(),
              form.edition().name().equals("2019") ? 2020 : 2023,
              "<meta charset=utf-8>");
      pages.add(Files.writeString(folder.resolve(seed + ".html"), html));
    }
    String format = ending.equals("doc") ? "doc:MS Word 97" : "odt:writer8";
    List<Path> saved = LibreOffice.save(pages, format, LibreOffice.PAGE);
    Tally tally = new Tally();
    for (int seed = 0; seed < ROUNDS; seed++) {
      byte[] bytes = Files.readAllBytes(saved.get(seed));
      tally.add(seed + "." + ending, form(seed, new Random(seed)), Reading.report(bytes));
    }
    assertEquals(List.of(), tally.wrong());
    assertEquals(0, tally.doubtful());
  }

  @ParameterizedTest
  @CsvSource({"doc,brokenDoc", "odt,zip brokenZip none"})
  void truncated_yieldsRefusal(String ending, String known) {
    byte[] whole = county(ending);
    for (int length = 1024; length < whole.length; length += 1024) {
      String problem = Reading.problem(Arrays.copyOf(whole, length));
      assertTrue(known.contains(problem), problem + " at " + length);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc", "odt"})
  void damaged_yieldsRefusalOrReport(String ending) {
    byte[] whole = county(ending);
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      byte[] damaged = whole.clone();
      int times = 1 + random.nextInt(20);
      for (int i = 0; i < times; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      assertTimeout(Duration.ofSeconds(10), () -> assertTrue(!Reading.problem(damaged).isEmpty()));
    }
  }

  @Test
  void randomBytesBehindMagicOfOffice_yieldBrokenDoc() {
    byte[] magic = Arrays.copyOf(county("doc"), 8);
    Random random = new Random(7);
    for (int i = 0; i < 100; i++) {
      byte[] bytes = new byte[8 + random.nextInt(5000)];
      random.nextBytes(bytes);
      System.arraycopy(magic, 0, bytes, 0, magic.length);
      assertEquals("brokenDoc", Reading.problem(bytes));
    }
  }

  private static Document marks(String ending) throws UnreadableException {
    Source source = new Source("marks", bytes("libreoffice-marks." + ending));
    DocumentReader reader = ending.equals("doc") ? new DocReader() : new OdtReader();
    assertTrue(reader.accepts(source));
    return reader.read(source);
  }

  private static List<String> paragraphs(Document document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  private static byte[] county(String ending) {
    return bytes("libreoffice-county-2023." + ending);
  }

  private static byte[] bytes(String name) {
    try {
      return Files.readAllBytes(FORMATS.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FilledForm form(int seed, Random random) {
    Edition edition = Editions.standard().all().get(seed % 2);
    return FilledForm.random(edition, random, seed % 3 * 8, seed % 4 == 3 ? 3 : 0);
  }
}

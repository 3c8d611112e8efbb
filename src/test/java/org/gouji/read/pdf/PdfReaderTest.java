package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.model.Remark;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.sample.PdfPages;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a page, and what is refused. */
class PdfReaderTest {
  private static final Path FORMATS = Path.of("src/test/resources/formats");

  @Test
  void fullLine_goesOnWithoutBlank() {
    assertThat(texts(lines("　　全年主动公开政府信息工作按照要求推进有序展开并取得了一定成效各单位配", "合落实。", "　　另一段。")))
        .containsExactly("全年主动公开政府信息工作按照要求推进有序展开并取得了一定成效各单位配合落实。", "另一段。");
  }

  @Test
  void wordsAcrossLines_keepABlank() {
    assertThat(texts(lines("政府信息公开工作年度报告按照要求编制完成并在网站上发布地址为 open government", "information")))
        .containsExactly("政府信息公开工作年度报告按照要求编制完成并在网站上发布地址为 open government information");
  }

  /** Before a number programs leave a quarter of the size, so that it had no room there. */
  @Test
  void lineBeforeANumber_goesOn() {
    assertThat(
            texts(
                lines(
                    "全年主动公开政府信息工作按照要求推进有序展开并取得了一定成效各单位配合",
                    "落实全年申请办结并答复的都在法定期限以内结转下年度继续办理政府信息",
                    "121件。")))
        .containsExactly(
            "全年主动公开政府信息工作按照要求推进有序展开并取得了一定成效各单位配合落实全年申请办结并答复的都在法定期限以内结转下年度继续办理政府信息121件。");
  }

  @Test
  void lineOverPages_goesOn() {
    String line = "全年主动公开政府信息工作按照要求推进有序展开并取得了一定成效各单位配合落实制度";
    byte[] file =
        PdfPages.plain()
            .write(
                List.of(
                    PdfPages.text(50, 60, 12, line) + PdfPages.text(290, 20, 9, "— 1 —"),
                    PdfPages.text(50, 790, 12, "完善。") + PdfPages.text(290, 20, 9, "— 2 —")));
    assertThat(texts(file)).containsExactly(line + "完善。");
  }

  /** A place within a paragraph is that of its line, with the character counted there. */
  @Test
  void placeWithinAParagraph_isOnItsLine() {
    String line = "全年主动公开政府信息工作按照要求推进有序展开并取得了一定成效各单位配合落实制度";
    byte[] file =
        PdfPages.plain()
            .write(
                List.of(
                    PdfPages.text(50, 80, 12, line) + PdfPages.text(50, 60, 12, line),
                    PdfPages.text(50, 790, 12, "完善公开。")));
    Place place = blocks(file).get(0).place();
    String first = place.locator();
    assertThat(place.within(3).locator()).isEqualTo(first + ", character 4");
    Place second = place.within(line.length() + 2);
    assertThat(second.locator()).matches("page 1, box 50,77\\d,\\d+,78\\d, character 3");
    Place third = place.within(2 * line.length() + 1);
    assertThat(third.locator()).matches("page 2, box 50,4\\d,\\d+,5\\d, character 2");
    assertThat(third.page()).hasValue(2);
  }

  @Test
  void lineOnEveryPage_isLeftOut() {
    String head = PdfPages.text(200, 820, 9, "青石县人民政府办公室");
    byte[] file =
        PdfPages.plain()
            .write(
                List.of(
                    head + PdfPages.text(50, 700, 12, "甲。"),
                    head + PdfPages.text(50, 700, 12, "乙。"),
                    head + PdfPages.text(50, 700, 12, "丙。")));
    assertThat(texts(file)).containsExactly("甲。", "乙。", "丙。");
  }

  @Test
  void glyphsInAnyOrder_areReadByPosition() {
    assertThat(
            texts(
                page(
                    PdfPages.text(74, 600, 12, "公开")
                        + PdfPages.text(50, 500, 12, "第二行")
                        + PdfPages.text(50, 600, 12, "政府"))))
        .containsExactly("政府公开", "第二行");
  }

  @Test
  void fakeBold_isReadOnce() {
    assertThat(
            texts(
                page(
                    PdfPages.text(50, 600, 12, "总计11件") + PdfPages.text(50.4, 600.2, 12, "总计11件"))))
        .containsExactly("总计11件");
  }

  @ParameterizedTest
  @CsvSource({"⼀⾏⻓⺠,一行长民", "\uf900,豈", "ﬁn,fin", "\ue001,\ufffd", "\u00ad5,-5"})
  void oddCodePoints_becomeWhatPeopleType(String drawn, String read) {
    assertThat(texts(page(PdfPages.text(50, 600, 12, drawn)))).containsExactly(read);
  }

  @Test
  void whatIsNotSeen_isNotRead() {
    String invisible = "3 Tr " + PdfPages.text(50, 500, 12, "甲") + "0 Tr ";
    String outside = PdfPages.text(700, 500, 12, "乙");
    String clipped = "q 0 0 40 40 re W n " + PdfPages.text(50, 400, 12, "丙") + "Q ";
    assertThat(texts(page(invisible + outside + clipped + PdfPages.text(50, 600, 12, "丁"))))
        .containsExactly("丁");
  }

  @Test
  void figureThatThePageCuts_isUnreadable() {
    assertThat(texts(page(PdfPages.text(581, 600, 12, "12345")))).containsExactly("12\ufffd");
  }

  @Test
  void commentIsPassedOver_fieldIsRead() throws IOException {
    try (PDDocument document = Loader.loadPDF(page(PdfPages.text(50, 600, 12, "件数")))) {
      PDAnnotationText comment = new PDAnnotationText();
      comment.setContents("改为 7");
      comment.setRectangle(new PDRectangle(50, 600, 20, 20));
      PDAnnotationWidget field = new PDAnnotationWidget();
      field.setRectangle(new PDRectangle(50, 500, 60, 14));
      field.getCOSObject().setItem(COSName.V, new COSString("42"));
      document.getPage(0).setAnnotations(List.of(comment, field));
      assertThat(texts(PdfPages.bytes(document))).containsExactly("件数", "42");
    }
  }

  @Test
  void figureAcrossABorder_isUnreadableInBothCells() {
    String table = rules(new double[] {50, 100, 150}, new double[] {500, 520, 540});
    String figures = PdfPages.text(88, 506, 9, "12345") + PdfPages.text(60, 526, 9, "7");
    assertThat(cells(page(table + figures))).containsExactly("7", "", "123\ufffd", "45\ufffd");
  }

  @Test
  void figureThatItsCellBroke_isOne() {
    String table = rules(new double[] {50, 75, 150}, new double[] {500, 540});
    String broken = PdfPages.text(52, 526, 9, "1234") + PdfPages.text(52, 510, 9, "5");
    assertThat(cells(page(table + broken))).containsExactly("12345", "");
  }

  @Test
  void figuresOneAboveTheOther_stayTwo() {
    String table = rules(new double[] {50, 100, 150}, new double[] {500, 540});
    String two = PdfPages.text(52, 526, 9, "12") + PdfPages.text(52, 510, 9, "5");
    assertThat(cells(page(table + two))).containsExactly("12\n5", "");
  }

  @Test
  void turnedPage_yieldsPlacesOfWhatIsShown() throws UnreadableException {
    byte[] file =
        new PdfPages(842, 595, 90, false, 40, 1).write(List.of(PdfPages.text(100, 495, 10, "政府")));
    Paragraph paragraph = (Paragraph) read(file).blocks().get(0);
    assertEquals("page 1, box 100,91,120,101", paragraph.place().locator());
    assertEquals(
        "第 1 页，方框 100,91,120,101", Phrasebook.in(Language.ZH).place(paragraph.place().locator()));
  }

  @Test
  void columns_areRefused() {
    StringBuilder content = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      content.append(PdfPages.text(50, 700 - i * 20, 12, "左边一栏的文字一共十六个字左右"));
      content.append(PdfPages.text(310, 700 - i * 20, 12, "右边一栏的文字一共十六个字左右"));
    }
    assertEquals("twoColumns", problem(page(content.toString())));
  }

  @Test
  void scan_isRefused() throws IOException {
    assertEquals("scan", problem(scan(List.of(""))));
  }

  @Test
  void scanWithHiddenText_isRefused() throws IOException {
    String hidden = "3 Tr " + PdfPages.text(50, 600, 12, "政府信息公开工作年度报告政府信息公开工作");
    assertEquals("scanWithText", problem(scan(List.of(hidden))));
  }

  @Test
  void scannedPageAmongOthers_isRemarked() throws IOException, UnreadableException {
    String text = PdfPages.text(50, 600, 12, "政府信息公开工作年度报告政府信息公开工作政府信息公开工作");
    Document document = read(scan(List.of(text + text.replace("600", "500"), "")));
    assertEquals(
        List.of(Remark.Kind.PAGE_WITHOUT_TEXT),
        document.remarks().stream().map(Remark::kind).toList());
    assertEquals("page 2", document.remarks().get(0).place().locator());
  }

  @ParameterizedTest
  @CsvSource({"secret,encrypted", "'',none"})
  void password_isNeededOnlyToOpen(String password, String problem) throws IOException {
    try (PDDocument document = Loader.loadPDF(page(PdfPages.text(50, 600, 12, "政府信息公开")))) {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      assertEquals(problem, problem(PdfPages.bytes(document)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"chromium-report.pdf", "libreoffice-report.pdf"})
  void truncatedFile_isRefused(String name) throws IOException {
    byte[] file = Files.readAllBytes(FORMATS.resolve(name));
    for (int length = 8; length < file.length - 8192; length += 8192) {
      assertThat(problem(Arrays.copyOf(file, length))).isEqualTo("brokenPdf");
    }
  }

  @Test
  void damagedContent_isRefused() {
    byte[] file = page(PdfPages.text(50, 600, 12, "政府信息公开".repeat(5)));
    String latin = new String(file, StandardCharsets.ISO_8859_1);
    int length = latin.indexOf("/Length ");
    int content = latin.indexOf("stream", length) + 40;
    file[content] ^= 0x10;
    assertThat(problem(file)).isEqualTo("brokenPdf");
  }

  @Test
  void pageTreeInACircle_isRefusedSoon() {
    String body =
        """
        %PDF-1.7
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
        3 0 obj<</Type/Pages/Parent 2 0 R/Count 1/Kids[2 0 R]>>endobj
        trailer<</Root 1 0 R/Size 4>>
        startxref
        0
        %%EOF
        """;
    assertTimeout(
        Duration.ofSeconds(5),
        () ->
            assertThat(problem(body.getBytes(StandardCharsets.US_ASCII)))
                .isIn("brokenPdf", "pdfEmpty"));
  }

  @Test
  void bomb_isRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      byte[] blank = new byte[1 << 20];
      Arrays.fill(blank, (byte) ' ');
      for (int i = 0; i < 120; i++) {
        out.write(blank);
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(
        ("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Filter/FlateDecode/Length "
                + packed.size()
                + ">>stream\n")
            .getBytes(StandardCharsets.US_ASCII));
    file.writeBytes(packed.toByteArray());
    file.writeBytes(
        "\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\nstartxref\n0\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII));
    assertEquals("pdfBomb", problem(file.toByteArray()));
  }

  @Test
  void foreignFonts_areNotSearchedAndNothingIsWritten(@TempDir Path folder) throws IOException {
    String before = System.getProperty("pdfbox.fontcache");
    System.setProperty("pdfbox.fontcache", folder.toString());
    try {
      assertThat(texts(page(PdfPages.text(50, 600, 12, "政府")))).containsExactly("政府");
      try (var files = Files.list(folder)) {
        assertThat(files).isEmpty();
      }
    } finally {
      if (before == null) {
        System.clearProperty("pdfbox.fontcache");
      } else {
        System.setProperty("pdfbox.fontcache", before);
      }
    }
  }

  private static byte[] page(String content) {
    return PdfPages.plain().write(List.of(content));
  }

  /** A page of lines as they are printed; blanks before a line are an indent. */
  private static byte[] lines(String... lines) {
    StringBuilder content = new StringBuilder();
    double y = 700;
    for (String line : lines) {
      String words = line.strip();
      double indent = 12.0 * (line.length() - words.length());
      content.append(PdfPages.text(50 + indent, y, 12, words));
      y -= 20;
    }
    return page(content.toString());
  }

  private static String rules(double[] across, double[] up) {
    StringBuilder rules = new StringBuilder();
    for (double x : across) {
      rules.append(
          String.format(
              Locale.ROOT, "%.1f %.1f m %.1f %.1f l S%n", x, up[0], x, up[up.length - 1]));
    }
    for (double y : up) {
      rules.append(
          String.format(
              Locale.ROOT,
              "%.1f %.1f m %.1f %.1f l S%n",
              across[0],
              y,
              across[across.length - 1],
              y));
    }
    return rules.toString();
  }

  /** Pages with a picture behind their content. */
  private static byte[] scan(List<String> contents) throws IOException {
    try (PDDocument document = Loader.loadPDF(PdfPages.plain().write(contents))) {
      var picture = LosslessFactory.createFromImage(document, new BufferedImage(9, 9, 1));
      for (PDPage page : document.getPages()) {
        try (PDPageContentStream content =
            new PDPageContentStream(document, page, PDPageContentStream.AppendMode.PREPEND, true)) {
          content.drawImage(picture, 0, 0, 595, 842);
        }
      }
      return PdfPages.bytes(document);
    }
  }

  private static Document read(byte[] file) throws UnreadableException {
    return new PdfReader().read(new Source("sample", file));
  }

  private static List<String> texts(byte[] file) {
    return blocks(file).stream().map(block -> ((Paragraph) block).text()).toList();
  }

  private static List<String> cells(byte[] file) {
    Grid grid = (Grid) blocks(file).get(0);
    return grid.cells().stream().map(Grid.Cell::text).toList();
  }

  private static List<Block> blocks(byte[] file) {
    try {
      return read(file).blocks();
    } catch (UnreadableException e) {
      throw new AssertionError("refused: " + e.problem(), e);
    }
  }

  private static String problem(byte[] file) {
    try {
      read(file);
      return "none";
    } catch (UnreadableException e) {
      return e.problem().key();
    }
  }
}

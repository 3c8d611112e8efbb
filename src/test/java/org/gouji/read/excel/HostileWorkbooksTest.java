package org.gouji.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.read.sample.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Workbooks that are damaged, old, locked, or made to do harm. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(300)
class HostileWorkbooksTest {
  private static final int MANY = 1_000_100;

  @Test
  void sizeThatASheetClaims_isNotBelieved() {
    String content =
        "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1048576\"><c r=\"XFD1048576\">"
            + "<v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:XFD1048575\"/></mergeCells>";
    assertThat(new RawBook(RawBook.MAIN).sheet("a", "", content).problem()).isEqualTo("none");
  }

  @Test
  void cellBeyondTheSheet_isRefused() {
    assertThat(RawBook.of("<row r=\"99999999\"><c><v>1</v></c></row>").problem())
        .isEqualTo("workbookTooLarge");
  }

  @Test
  void aMillionCells_areRefusedOrReadInTime() {
    assertThat(timed(RawBook.of(rows(MANY / 10, 10)))).isEqualTo("workbookTooLarge");
    assertThat(timed(RawBook.of(rows(19_000, 10)))).isEqualTo("none");
  }

  @Test
  void tableOfMorePositionsThanCells_isRefused() {
    String widest = "<row>" + "<c><v>1</v></c>".repeat(12) + "</row>";
    assertThat(timed(RawBook.of(widest + rows(17_000, 11)))).isEqualTo("sheetTooLarge");
  }

  @Test
  void rowsBeyondReason_areReadOrRefusedInTime() {
    assertThat(timed(RawBook.of(rows(190_000, 1)))).isEqualTo("none");
    assertThat(timed(RawBook.of(rows(MANY, 1)))).isEqualTo("workbookTooLarge");
  }

  @Test
  void aMillionMerges_areRefusedOrReadInTime() {
    StringBuilder merges = new StringBuilder("<sheetData><row><c><v>1</v></c></row></sheetData>");
    for (int i = 0; i < 600_000; i++) {
      merges.append("<mergeCell ref=\"A" + (i + 1) + ":C" + (i + 3) + "\"/>");
    }
    RawBook book = new RawBook(RawBook.MAIN).sheet("a", "", merges.toString());
    assertThat(timed(book)).isEqualTo("none");
    RawBook more = new RawBook(RawBook.MAIN).sheet("a", "", merges + merges.toString());
    assertThat(timed(more)).isEqualTo("workbookTooLarge");
  }

  @Test
  void sharedStringsBeyondReason_areRefused() {
    Random random = new Random(1);
    StringBuilder items = new StringBuilder();
    while (items.length() < 60 << 20) {
      items.append("<si><t>").append(random.nextLong()).append("字".repeat(40)).append("</t></si>");
    }
    RawBook book = RawBook.of("").strings(items.toString());
    assertThat(timed(book)).isIn("workbookTooLarge", "zipBomb");
  }

  @Test
  void oneLongTextInManyCells_isRefused() {
    RawBook book =
        RawBook.of("<row><c t=\"s\"><v>0</v></c></row>".repeat(20_000))
            .strings("<si><t>" + "字".repeat(30_000) + "</t></si>");
    assertThat(timed(book)).isEqualTo("workbookTooLarge");
  }

  @Test
  void zipBomb_isRefused() {
    RawBook book = RawBook.of("<!--" + " ".repeat(40 << 20) + "-->");
    assertThat(timed(book)).isEqualTo("zipBomb");
  }

  @Test
  void documentType_isRefused() {
    RawBook book =
        RawBook.of("")
            .part(
                "xl/sharedStrings.xml",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sst><si><t>&a;</t></si></sst>");
    assertThat(book.problem()).isEqualTo("externalEntity");
  }

  @Test
  void deepElements_areRefusedOrRead() {
    RawBook book = RawBook.of("<a>".repeat(200_000) + "</a>".repeat(200_000));
    assertThat(timed(book)).isEqualTo("none");
  }

  @Test
  void brokenXml_isToldByLine() {
    assertThat(RawBook.of("<row><c></row>").problem()).isEqualTo("brokenXml");
  }

  @Test
  void binaryWorkbook_isRefused() throws IOException {
    byte[] bytes = RawBook.of("").bytes();
    byte[] root =
        "<Relationships><Relationship Id=\"r\" Type=\"u/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(out)) {
      zip.putNextEntry(new java.util.zip.ZipEntry("_rels/.rels"));
      zip.write(root);
      zip.putNextEntry(new java.util.zip.ZipEntry("xl/workbook.bin"));
      zip.write(bytes);
    }
    assertThat(Reading.problem(out.toByteArray())).isEqualTo("xlsb");
  }

  @Test
  void lockedWorkbooks_saySo() throws IOException {
    assertThat(Reading.problem(locked())).isEqualTo("encrypted");
    assertThat(Reading.problem(ole("EncryptedPackage", new byte[5000]))).isEqualTo("encrypted");
  }

  @Test
  void workbookOfExcel95_isRefused() throws IOException {
    assertThat(Reading.problem(ole("Book", new byte[5000]))).isEqualTo("oldExcel");
    byte[] begin = {9, 8, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0};
    assertThat(Reading.problem(ole("Workbook", Arrays.copyOf(begin, 5000)))).isEqualTo("oldExcel");
  }

  @Test
  void sharedStringsThatAnOldWorkbookClaims_areNotBelieved() throws IOException {
    byte[] stream = Arrays.copyOf(new byte[] {9, 8, 16, 0, 0, 6, 5, 0}, 5000);
    stream[20] = (byte) 0xfc;
    stream[22] = 8;
    Arrays.fill(stream, 24, 31, (byte) 0xff);
    stream[31] = 0x7f;
    assertThat(inTime(() -> problemOf("Workbook", stream))).isEqualTo("workbookTooLarge");
  }

  @Test
  void cutOldWorkbook_isRefusedAndNeverFails() throws IOException {
    byte[] whole = old();
    for (int length = 512; length < whole.length; length += 512) {
      assertThat(Reading.problem(Arrays.copyOf(whole, length)))
          .isIn("brokenWorkbook", "noReport", "brokenDoc", "binary");
    }
  }

  @Test
  void damagedOldWorkbook_neverFails() throws IOException {
    byte[] whole = old();
    Random random = new Random(3);
    for (int round = 0; round < 400; round++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i <= random.nextInt(30); i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertThat(inTime(() -> Reading.problem(damaged))).isNotEqualTo("internal");
    }
  }

  @Test
  void damagedWorkbook_neverFails() {
    byte[] whole = RawBook.of("<row><c><v>1</v></c></row>".repeat(50)).bytes();
    Random random = new Random(3);
    for (int round = 0; round < 400; round++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i <= random.nextInt(10); i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertThat(inTime(() -> Reading.problem(damaged))).isNotEqualTo("internal");
    }
  }

  private static String rows(int count, int columns) {
    Random random = new Random(count);
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < count; row++) {
      rows.append("<row>");
      for (int column = 0; column < columns; column++) {
        rows.append("<c><v>").append(random.nextInt()).append("</v></c>");
      }
      rows.append("</row>");
    }
    return rows.toString();
  }

  private static String timed(RawBook book) {
    byte[] bytes = book.bytes();
    return inTime(() -> RawBook.problem(bytes));
  }

  /** Time of the processor: the machine may have other work. */
  private static String inTime(Supplier<String> work) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    String result = work.get();
    assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start))
        .isLessThan(Duration.ofSeconds(10));
    return result;
  }

  private static String problemOf(String stream, byte[] content) {
    try {
      return Reading.problem(ole(stream, content));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] old() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("年报");
      for (int row = 0; row < 60; row++) {
        sheet.createRow(row).createCell(0).setCellValue("第" + row + "行");
        sheet.getRow(row).createCell(1).setCellValue(row);
        sheet.getRow(row).createCell(2).setCellFormula("B1+" + row);
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] locked() throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("geheim");
    try {
      return old();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static byte[] ole(String stream, byte[] content) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      files.createDocument(new ByteArrayInputStream(content), stream);
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }
}

package org.gouji.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.read.sample.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that look like documents of word processors, and what each is refused for. */
class OfficeRefusalTest {
  private static final Path COUNTY =
      Path.of("src/test/resources/formats/libreoffice-county-2023.doc");

  @ParameterizedTest
  @CsvSource({
    "EncryptedPackage,encrypted",
    "PowerPoint Document,otherOffice",
    "VisioDocument,otherOffice",
    "__properties_version1.0,otherOffice",
    "MatOST,otherOffice",
    "WordDocument,brokenDoc"
  })
  void containerWith_yieldsProblem(String stream, String problem) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
      files.writeFilesystem(out);
    }
    assertEquals(problem, Reading.problem(out.toByteArray()));
  }

  @Test
  void documentWithPassword_yieldsEncrypted() throws IOException {
    byte[] bytes = Files.readAllBytes(COUNTY);
    bytes[header(bytes) + 11] |= 1;
    assertEquals("encrypted", Reading.problem(bytes));
  }

  @Test
  void documentOfWord95_yieldsOldWord() throws IOException {
    byte[] bytes = Files.readAllBytes(COUNTY);
    bytes[header(bytes) + 2] = 104;
    bytes[header(bytes) + 3] = 0;
    assertEquals("oldWord", Reading.problem(bytes));
  }

  @Test
  void documentOfMillionParagraphs_yieldsTooLong() throws IOException {
    byte[] stream = new byte[2_000_000];
    Arrays.fill(stream, 1000, stream.length, (byte) '\r');
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(stream), "WordDocument");
      files.writeFilesystem(out);
    }
    assertEquals("tooLong", Reading.problem(out.toByteArray()));
  }

  @Test
  void workbookThatHoldsDocument_isReadAsWorkbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), "Workbook");
      files
          .createDirectory("MBD01")
          .createDocument("WordDocument", new ByteArrayInputStream(new byte[5000]));
      files.writeFilesystem(out);
    }
    assertEquals("brokenWorkbook", Reading.problem(out.toByteArray()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{\\rtf1\\ansi a}~rtf",
        "MIME-Version: 1.0\\nContent-Type: multipart/related; boundary=\"x\"\\n\\n--x~webArchive",
        "<?xml version=\"1.0\"?><w:wordDocument xmlns:w=\"x\"/>~officeXml",
        "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"x\"/>~officeXml",
        "<?xml version=\"1.0\"?><office:document/>~officeXml"
      })
  void textOfOffice_yieldsProblem(String text, String problem) {
    assertEquals(problem, Reading.problem(text.replace("\\n", "\r\n")));
  }

  @Test
  void textWithPassword_yieldsEncrypted() throws IOException {
    assertEquals("encrypted", Reading.problem(odt("<a><encryption-data/></a>", "\0\1garbage")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>~externalEntity",
        "<document-content><body><spreadsheet/></body></document-content>~noContent",
        "<document-content><body>~brokenXml",
        "<a/>~noContent"
      })
  void contentOfText_yieldsProblem(String content, String problem) throws IOException {
    assertEquals(problem, Reading.problem(odt("<a/>", content)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table-row><table-cell number-columns-spanned=\"100000000\"/></table-row>",
        "<table-row><table-cell number-columns-repeated=\"100000000\"/></table-row>",
        "<table-row number-rows-repeated=\"100000000\"><table-cell/></table-row>",
        "<table-row><covered-table-cell number-columns-repeated=\"999999999\"/><table-cell/></table-row>"
      })
  void vastTable_yieldsTableTooLarge(String rows) throws IOException {
    assertEquals(
        "tableTooLarge", Reading.problem(odt("<a/>", body("<table>" + rows + "</table>"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<section>", "<p><span>", "<table><table-row><table-cell>", "<list><list-item>"})
  void deepText_yieldsTooDeep(String element) throws IOException {
    assertEquals("tooDeep", Reading.problem(odt("<a/>", body(element.repeat(10_000)))));
  }

  private static String body(String inner) {
    return "<document-content><body><text>" + inner + "</text></body></document-content>";
  }

  private static byte[] odt(String manifest, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
      zip.write(manifest.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  /** Where the header of the document begins in its container. */
  private static int header(byte[] bytes) {
    for (int i = 0; i < bytes.length - 3; i++) {
      if ((bytes[i] & 0xff) == 0xec && (bytes[i + 1] & 0xff) == 0xa5) {
        return i;
      }
    }
    throw new AssertionError("no document");
  }
}

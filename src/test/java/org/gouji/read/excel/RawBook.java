package org.gouji.read.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.edition.Editions;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;

/** An XLSX file written part by part, as no program would. */
final class RawBook {
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder related = new StringBuilder();
  private final String namespace;
  private String settings = "";
  private int count;

  RawBook(String namespace) {
    this.namespace = namespace;
    related.append(relationship("rIdT", "sharedStrings", "/xl/sharedStrings.xml"));
    related.append(relationship("rIdS", "styles", "styles.xml"));
  }

  /** A book of one sheet that holds these rows. */
  static RawBook of(String rows) {
    return new RawBook(MAIN).sheet("表", "", "<sheetData>" + rows + "</sheetData>");
  }

  RawBook sheet(String name, String attributes, String content) {
    count++;
    String id = "rId" + count;
    sheets.append("<sheet name=\"").append(name).append("\" sheetId=\"" + count + "\" ");
    sheets.append(attributes).append(" r:id=\"").append(id).append("\"/>");
    related.append(relationship(id, "worksheet", "worksheets/sheet" + count + ".xml"));
    parts.put(
        "xl/worksheets/sheet" + count + ".xml",
        "<worksheet xmlns=\"" + namespace + "\">" + content + "</worksheet>");
    return this;
  }

  RawBook strings(String items) {
    parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + namespace + "\">" + items + "</sst>");
    return this;
  }

  /** Styles, one for each number format, the first without lines and the rest with. */
  RawBook formats(String... codes) {
    StringBuilder formats = new StringBuilder();
    StringBuilder styles = new StringBuilder();
    for (int i = 0; i < codes.length; i++) {
      int id = 200 + i;
      formats.append("<numFmt numFmtId=\"" + id + "\" formatCode=\"");
      formats.append(codes[i].replace("\"", "&quot;")).append("\"/>");
      styles.append("<xf numFmtId=\"" + id + "\" borderId=\"" + Math.min(i, 1) + "\"/>");
    }
    parts.put(
        "xl/styles.xml",
        "<styleSheet xmlns=\""
            + namespace
            + "\"><numFmts>"
            + formats
            + "</numFmts><borders>"
            + "<border><left/></border><border><left style=\"thin\"/></border></borders>"
            + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>"
            + styles
            + "</cellXfs></styleSheet>");
    return this;
  }

  RawBook settings(String xml) {
    settings = xml;
    return this;
  }

  RawBook part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", "<Types/>");
      put(
          zip,
          "_rels/.rels",
          "<Relationships>"
              + relationship("r", "officeDocument", "xl/workbook.xml")
              + "</Relationships>");
      for (Map.Entry<String, String> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + namespace
              + "\" xmlns:r=\"urn:r\">"
              + settings
              + "<sheets>"
              + sheets
              + "</sheets></workbook>");
      put(zip, "xl/_rels/workbook.xml.rels", "<Relationships>" + related + "</Relationships>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }

  private static String relationship(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\"urn:x/relationships/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  Document read() throws UnreadableException {
    return new XlsxReader(Editions.standard()).read(new Source("book.xlsx", bytes()));
  }

  /** What the reader makes of it: paragraphs as they are, grids as their cells. */
  List<String> texts() throws UnreadableException {
    return read().blocks().stream().flatMap(block -> texts(block).stream()).toList();
  }

  private static List<String> texts(Block block) {
    return block instanceof Grid grid
        ? grid.cells().stream().map(Grid.Cell::text).toList()
        : List.of(((Paragraph) block).text());
  }

  /** The key of the problem for which it is refused; {@code none} if it is read. */
  String problem() {
    return problem(bytes());
  }

  static String problem(byte[] bytes) {
    try {
      new XlsxReader(Editions.standard()).read(new Source("book.xlsx", bytes));
      return "none";
    } catch (UnreadableException e) {
      return e.problem().key();
    }
  }
}

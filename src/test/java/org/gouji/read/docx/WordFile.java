package org.gouji.read.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;

/** A Word file written by hand, part by part, and what is read of it. */
final class WordFile {
  static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"%s\"?>";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private WordFile() {}

  /** A file with nothing in it. */
  static WordFile empty() {
    return new WordFile().with("[Content_Types].xml", "<Types/>");
  }

  /** A file with this in its body, and parts beside it by their relation. */
  static WordFile of(String body, String... relationsAndParts) {
    WordFile file = empty().with("_rels/.rels", relations("officeDocument", "word/document.xml"));
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < relationsAndParts.length; i += 2) {
      relations.add(relationsAndParts[i]);
      relations.add(relationsAndParts[i] + ".xml");
      file.with("word/" + relationsAndParts[i] + ".xml", relationsAndParts[i + 1]);
    }
    return file.with("word/_rels/document.xml.rels", relations(relations.toArray(String[]::new)))
        .with("word/document.xml", document(body));
  }

  /** The main part with this in its body. */
  static String document(String body) {
    return root("document", "<w:body>" + body + "<w:sectPr/></w:body>");
  }

  /** An element in Word's own namespace, with those of drawings declared. */
  static String root(String name, String content) {
    return "<w:"
        + name
        + " xmlns:w=\""
        + MAIN
        + "\" xmlns:mc=\"mc\" xmlns:wp=\"wp\" xmlns:wps=\"wps\" xmlns:v=\"v\" xmlns:w14=\"w14\""
        + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:r=\"r\">"
        + content
        + "</w:"
        + name
        + ">";
  }

  /** Relations of these kinds to these parts, in turn. */
  static String relations(String... kindsAndTargets) {
    StringBuilder relations = new StringBuilder("<Relationships>");
    for (int i = 0; i < kindsAndTargets.length; i += 2) {
      relations.append("<Relationship Id=\"r").append(i).append("\" Type=\"").append(OFFICE);
      relations.append(kindsAndTargets[i]).append("\" Target=\"").append(kindsAndTargets[i + 1]);
      relations.append("\"/>");
    }
    return relations.append("</Relationships>").toString();
  }

  /** The file with a part more. */
  WordFile with(String name, String part) {
    return with(name, part, StandardCharsets.UTF_8);
  }

  /** The file with a part more, in some encoding. */
  WordFile with(String name, String part, Charset encoding) {
    parts.put(name, (DECLARATION.formatted(encoding.name()) + part).getBytes(encoding));
    return this;
  }

  /** Its bytes. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** What is read of it. */
  Document read() {
    Source source = new Source("sample", bytes());
    DocxReader reader = new DocxReader();
    if (!reader.accepts(source)) {
      throw new AssertionError("not taken for a Word file");
    }
    try {
      return reader.read(source);
    } catch (UnreadableException e) {
      throw new AssertionError("refused: " + e.problem(), e);
    }
  }

  /** What is read of it, a line for each paragraph and each row of a table. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Block block : read().blocks()) {
      if (block instanceof Paragraph paragraph) {
        lines.add(paragraph.text());
      } else if (block instanceof Grid grid) {
        lines.addAll(rows(grid));
      }
    }
    return lines;
  }

  /** The places of what is read of it; those of cells for a table. */
  List<String> places() {
    List<String> places = new ArrayList<>();
    for (Block block : read().blocks()) {
      if (block instanceof Grid grid) {
        grid.cells().forEach(cell -> places.add(cell.place().locator()));
      } else {
        places.add(block.place().locator());
      }
    }
    return places;
  }

  /** What is to be said of it: {@code trackedChanges 2 at paragraph 1}. */
  List<String> remarks() {
    return read().remarks().stream()
        .map(r -> r.kind().code() + " " + r.count() + " at " + r.place().locator())
        .toList();
  }

  /**
   * The rows of a grid: each position holds its cell's text; a cell goes on with {@code ^} or
   * {@code <}.
   */
  private static List<String> rows(Grid grid) {
    String[][] positions = new String[grid.rows()][grid.columns()];
    for (Grid.Cell cell : grid.cells()) {
      for (int i = 0; i < cell.rowSpan(); i++) {
        for (int j = 0; j < cell.columnSpan(); j++) {
          String text = i > 0 ? "^" : j > 0 ? "<" : cell.text().replace('\n', '/');
          positions[cell.row() + i][cell.column() + j] = text;
        }
      }
    }
    List<String> rows = new ArrayList<>();
    for (String[] row : positions) {
      rows.add(
          java.util.Arrays.stream(row)
              .map(text -> text == null ? "#" : text)
              .collect(Collectors.joining("|")));
    }
    return rows;
  }

  /** A paragraph of one run. */
  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** A run. */
  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** A run with properties. */
  static String r(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  /** A table of rows. */
  static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  /** A row of cells. */
  static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  /** A row of cells of these texts. */
  static String rowOf(String... texts) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String text : texts) {
      row.append(cell("", text));
    }
    return row.append("</w:tr>").toString();
  }

  /** A cell with properties. */
  static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  /** A cell that holds blocks. */
  static String cellWith(String blocks) {
    return "<w:tc><w:tcPr/>" + blocks + "</w:tc>";
  }
}

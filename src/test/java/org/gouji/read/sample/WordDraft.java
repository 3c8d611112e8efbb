package org.gouji.read.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A report as a Word draft.
 *
 * @param changes whether cells hold tracked changes
 * @param controls whether cells and paragraphs stand in content controls
 * @param splitAt after how many rows {@code requests} goes on in another table; 0 for one table
 */
public record WordDraft(boolean changes, boolean controls, int splitAt) {
  private static final int HEAD_ROWS = 3;

  /** Writes a report; runs are broken at random. */
  public byte[] write(FormRows layout, int year, Random random) {
    StringBuilder body = new StringBuilder();
    body.append(paragraph(ReportText.title(year), random));
    body.append(paragraph(ReportText.introduction(year), random));
    for (int section = 1; section <= 6; section++) {
      body.append(paragraph(ReportText.headings().get(section - 1), random));
      ReportText.prose(section).forEach(text -> body.append(paragraph(text, random)));
      switch (section) {
        case 2 -> table(body, layout.disclosure().stream().flatMap(List::stream).toList(), random);
        case 3 -> {
          if (splitAt == 0) {
            table(body, layout.requests(), random);
          } else {
            PageBreak.split(layout.requests(), HEAD_ROWS, splitAt)
                .forEach(part -> table(body, part, random));
          }
        }
        case 4 -> table(body, layout.remedies(), random);
        default -> {}
      }
    }
    return zip(body.toString());
  }

  /** Writes these pieces, in whole runs. */
  public static byte[] write(List<Piece> pieces) {
    WordDraft plain = new WordDraft(false, false, 0);
    StringBuilder body = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Line line) {
        body.append("<w:p>").append(run(escape(line.text()), "t")).append("</w:p>");
      } else if (piece instanceof Piece.Drawn table) {
        plain.table(body, table.rows(), new Random(0));
      }
    }
    return zip(body.toString());
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** A Word file with this body. */
  public static byte[] zip(String body) {
    return zipOf(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w="
            + "\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + body
            + "<w:sectPr/></w:body></w:document>");
  }

  /** A Word file with this main part. */
  public static byte[] zipOf(String mainPart) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(mainPart.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void table(StringBuilder body, List<List<FormCell>> rows, Random random) {
    body.append("<w:tbl><w:tblPr/><w:tblGrid/>");
    List<Open> open = new ArrayList<>();
    for (List<FormCell> row : rows) {
      body.append("<w:tr><w:trPr/>");
      List<Open> begun = new ArrayList<>();
      int column = 0;
      for (FormCell cell : row) {
        column = continued(body, open, column);
        boolean tall = cell.rows() > 1;
        cell(
            body, cell.text(), cell.columns(), tall ? "<w:vMerge w:val=\"restart\"/>" : "", random);
        if (tall) {
          begun.add(new Open(column, cell.columns(), cell.rows()));
        }
        column += cell.columns();
      }
      continued(body, open, column);
      open.addAll(begun);
      open.replaceAll(o -> new Open(o.column(), o.width(), o.rows() - 1));
      open.removeIf(o -> o.rows() <= 0);
      body.append("</w:tr>");
    }
    body.append("</w:tbl>");
  }

  /** A cell that reaches into the rows below. */
  private record Open(int column, int width, int rows) {}

  /** Writes the cells of this row that belong to cells above. */
  private static int continued(StringBuilder body, List<Open> open, int from) {
    int column = from;
    for (boolean found = true; found; ) {
      found = false;
      for (Open above : open) {
        if (above.column() == column) {
          body.append("<w:tc><w:tcPr><w:gridSpan w:val=\"").append(above.width());
          body.append("\"/><w:vMerge/></w:tcPr><w:p/></w:tc>");
          column += above.width();
          found = true;
        }
      }
    }
    return column;
  }

  private void cell(StringBuilder body, String text, int width, String merge, Random random) {
    String cell =
        "<w:tc><w:tcPr><w:gridSpan w:val=\""
            + width
            + "\"/>"
            + merge
            + "</w:tcPr>"
            + paragraph(text, random)
            + "</w:tc>";
    body.append(
        controls && random.nextInt(4) == 0
            ? "<w:sdt><w:sdtPr/><w:sdtContent>" + cell + "</w:sdtContent></w:sdt>"
            : cell);
  }

  private String paragraph(String text, Random random) {
    StringBuilder runs = new StringBuilder();
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(text.length(), start + 1 + random.nextInt(4));
      String run = run(text.substring(start, end), "t");
      boolean inserted = changes && random.nextInt(3) == 0;
      runs.append(inserted ? "<w:ins w:id=\"1\">" + run + "</w:ins>" : run);
      if (changes && random.nextInt(4) == 0) {
        runs.append("<w:del w:id=\"2\">").append(run("77", "delText")).append("</w:del>");
      }
      start = end;
    }
    String inner =
        controls && random.nextInt(4) == 0
            ? "<w:sdt><w:sdtPr/><w:sdtContent><w:sdt><w:sdtContent>"
                + runs
                + "</w:sdtContent></w:sdt></w:sdtContent></w:sdt>"
            : runs.toString();
    return "<w:p><w:pPr/>" + inner + "</w:p>";
  }

  private static String run(String text, String element) {
    return "<w:r><w:rPr/><w:"
        + element
        + " xml:space=\"preserve\">"
        + text
        + "</w:"
        + element
        + "></w:r>";
  }
}

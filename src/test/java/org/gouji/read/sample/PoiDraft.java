package org.gouji.read.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A report as POI writes it: its title in a text box, its headings numbered by Word, with a
 * footnote, tracked changes and hidden text.
 */
public final class PoiDraft {
  /** What the footnote says. */
  public static final String NOTE = "注：统计口径与上年一致。";

  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
  private static final String LEVEL =
      "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='chineseCountingThousand'/>"
          + "<w:suff w:val='nothing'/><w:lvlText w:val='%s'/></w:lvl>";

  private static final int COLUMN = 900;

  private PoiDraft() {}

  /** Writes a report. */
  public static byte[] write(FormRows rows, int year) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      BigInteger list = list(document);
      box(document.createParagraph(), ReportText.title(year));
      document.createParagraph().createRun().setText(ReportText.introduction(year));
      for (int section = 1; section <= 6; section++) {
        item(document, list, 0, ReportText.headings().get(section - 1));
        for (String prose : ReportText.prose(section)) {
          if (prose.startsWith("（")) {
            item(document, list, 1, prose);
          } else {
            changed(document.createParagraph(), prose);
          }
        }
        switch (section) {
          case 2 -> table(document, rows.disclosure().stream().flatMap(List::stream).toList());
          case 3 -> table(document, rows.requests());
          case 4 -> table(document, rows.remedies());
          default -> {}
        }
      }
      note(document);
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BigInteger list(XWPFDocument document) throws XmlException {
    String pattern =
        "<w:numbering "
            + WORD
            + "><w:abstractNum w:abstractNumId='1'>"
            + LEVEL.formatted(0, "%1、")
            + LEVEL.formatted(1, "（%2）")
            + "</w:abstractNum></w:numbering>";
    XWPFNumbering numbering = document.createNumbering();
    var parsed = CTNumbering.Factory.parse(xml(pattern));
    return numbering.addNum(
        numbering.addAbstractNum(new XWPFAbstractNum(parsed.getAbstractNumArray(0))));
  }

  /** Factories parse the content of an element, not the element. */
  private static String xml(String element) {
    String inner = element.substring(element.indexOf('>') + 1, element.lastIndexOf("</"));
    return "<xml-fragment " + WORD + ">" + inner + "</xml-fragment>";
  }

  /** A paragraph whose number, which its text bears in print, Word makes. */
  private static void item(XWPFDocument document, BigInteger list, int level, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    paragraph.createRun().setText(text.replaceFirst("^（?[一二三四五六]）?、?", ""));
  }

  private static void box(XWPFParagraph paragraph, String text) throws XmlException {
    set(
        paragraph,
        "<w:r><w:pict><v:shape id='box' type='#_x0000_t202' style='width:400pt;height:40pt'>"
            + "<v:textbox><w:txbxContent><w:p><w:r><w:t>"
            + text
            + "</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>");
  }

  /** A paragraph that holds an insertion, a deletion and hidden text. */
  private static void changed(XWPFParagraph paragraph, String text) throws XmlException {
    int middle = text.length() / 2;
    String by = " w:author='a' w:date='2024-01-01T00:00:00Z'>";
    set(
        paragraph,
        "<w:r><w:t>"
            + text.substring(0, middle)
            + "</w:t></w:r><w:del w:id='1'"
            + by
            + "<w:r><w:delText>旧文99件</w:delText></w:r></w:del><w:ins w:id='2'"
            + by
            + "<w:r><w:t>"
            + text.substring(middle)
            + "</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部备注</w:t></w:r>");
  }

  private static void set(XWPFParagraph paragraph, String content) throws XmlException {
    paragraph.getCTP().set(CTP.Factory.parse(xml("<w:p>" + content + "</w:p>")));
  }

  private static void note(XWPFDocument document) {
    var note = document.createFootnote();
    note.createParagraph().createRun().setText(NOTE);
    List<XWPFParagraph> paragraphs = document.getParagraphs();
    paragraphs.get(paragraphs.size() - 1).addFootnoteReference(note);
  }

  private static void table(XWPFDocument document, List<List<FormCell>> rows) {
    List<Integer> covered = new ArrayList<>();
    XWPFTable table = document.createTable();
    table.removeRow(0);
    int width = rows.get(0).stream().mapToInt(FormCell::columns).sum();
    CTTblGrid grid = table.getCTTbl().getTblGrid();
    grid = grid == null ? table.getCTTbl().addNewTblGrid() : grid;
    while (grid.sizeOfGridColArray() < width) {
      grid.addNewGridCol().setW(BigInteger.valueOf(COLUMN));
    }
    List<FormCell> above = new ArrayList<>();
    for (List<FormCell> row : rows) {
      var drawn = table.createRow();
      while (!drawn.getTableCells().isEmpty()) {
        drawn.removeCell(0);
      }
      int next = 0;
      int column = 0;
      while (next < row.size() || (column < covered.size() && covered.get(column) > 0)) {
        boolean goesOn = column < covered.size() && covered.get(column) > 0;
        FormCell cell = goesOn ? above.get(column) : row.get(next++);
        XWPFTableCell box = drawn.createCell();
        CTTcPr properties = box.getCTTc().addNewTcPr();
        CTTblWidth share = properties.addNewTcW();
        share.setW(BigInteger.valueOf((long) COLUMN * cell.columns()));
        share.setType(STTblWidth.DXA);
        properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        if (goesOn || cell.rows() > 1) {
          properties.addNewVMerge().setVal(goesOn ? STMerge.CONTINUE : STMerge.RESTART);
        }
        if (!goesOn) {
          box.setText(cell.text());
        }
        int rest = goesOn ? covered.get(column) - 1 : cell.rows() - 1;
        for (int i = 0; i < cell.columns(); i++, column++) {
          while (covered.size() <= column) {
            covered.add(0);
            above.add(cell);
          }
          covered.set(column, rest);
          above.set(column, cell);
        }
      }
    }
  }
}

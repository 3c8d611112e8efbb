package org.gouji.write.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.TableName;
import org.gouji.ooxml.XmlPart;
import org.gouji.write.FormCell;
import org.gouji.write.FormTable;

/** Writes a table into a Word document. */
final class DocxTable {
  private static final int HEIGHT = 340;

  /** The least height of the one row of figures below the heads of a table. */
  private static final int ONLY_ROW = 680;

  private final XmlPart xml;
  private final FormTable table;
  private final List<Integer> widths;

  /**
   * Makes a writer.
   *
   * @param width the width of the table in twentieths of a point
   */
  DocxTable(XmlPart xml, FormTable table, int width) {
    this.xml = xml;
    this.table = table;
    widths = widths(table, width);
  }

  /** The labels of requests take half of the width; elsewhere columns are even. */
  private static List<Integer> widths(FormTable table, int width) {
    List<Integer> shares = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) {
      boolean requests = table.template().name() == TableName.REQUESTS;
      shares.add(requests && column < 3 ? List.of(8, 12, 28).get(column) : requests ? 9 : 1);
    }
    int sum = shares.stream().mapToInt(Integer::intValue).sum();
    return shares.stream().map(share -> width * share / sum).toList();
  }

  void write() throws IOException {
    xml.open("w:tbl").open("w:tblPr");
    xml.empty("w:tblStyle", "w:val", "Form");
    xml.empty("w:tblW", "w:w", width(0, table.columns()), "w:type", "dxa");
    xml.empty("w:tblLayout", "w:type", "fixed").close();
    xml.open("w:tblGrid");
    for (int width : widths) {
      xml.empty("w:gridCol", "w:w", width);
    }
    xml.close();
    List<FormTable.Placed> placed = table.placed();
    for (int row = 0; row < table.rows().size(); row++) {
      row(row, placed);
    }
    xml.close();
  }

  private void row(int row, List<FormTable.Placed> placed) throws IOException {
    boolean alone = table.heads() > 0 && table.rows().size() == table.heads() + 1;
    xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
    int height = alone && row == table.heads() ? ONLY_ROW : HEIGHT;
    xml.empty("w:trHeight", "w:val", height, "w:hRule", "atLeast");
    if (row < table.heads()) {
      xml.empty("w:tblHeader");
    }
    xml.close();
    int column = 0;
    while (column < table.columns()) {
      FormTable.Placed cell = covering(placed, row, column);
      cell(cell, cell.row() == row);
      column += cell.cell().columns();
    }
    xml.close();
  }

  private static FormTable.Placed covering(List<FormTable.Placed> placed, int row, int column) {
    for (FormTable.Placed cell : placed) {
      boolean rows = cell.row() <= row && row < cell.row() + cell.cell().rows();
      if (rows && cell.column() == column) {
        return cell;
      }
    }
    throw new IllegalStateException("no cell at " + row + ", " + column);
  }

  private void cell(FormTable.Placed placed, boolean begins) throws IOException {
    FormCell cell = placed.cell();
    xml.open("w:tc").open("w:tcPr");
    int width = width(placed.column(), placed.column() + cell.columns());
    xml.empty("w:tcW", "w:w", width, "w:type", "dxa");
    if (cell.columns() > 1) {
      xml.empty("w:gridSpan", "w:val", cell.columns());
    }
    if (cell.rows() > 1) {
      xml.empty("w:vMerge", "w:val", begins ? "restart" : "continue");
    }
    xml.empty("w:vAlign", "w:val", "center").close();
    boolean label = table.template().name() == TableName.REQUESTS && placed.row() >= table.heads();
    String style = label && cell.figure().isEmpty() && placed.column() > 0 ? "Label" : "Cell";
    DocxTemplate.paragraph(xml, style, begins ? cell.text() : "");
    xml.close();
  }

  private int width(int from, int to) {
    return widths.subList(from, to).stream().mapToInt(Integer::intValue).sum();
  }
}

package org.gouji.ooxml;

import java.io.IOException;
import java.util.List;

/**
 * A sheet that is one table: its head stays in sight, can be filtered by and is repeated on every
 * page. Its rows are written as they come.
 */
final class TableSheet {
  private static final int A4 = 9;
  private static final int ROW_HEIGHT = 15;
  private static final int LONGEST_NOTE = 255;

  private final XmlPart xml;
  private final SheetXml sheet;
  private final List<TableColumn> columns;
  private int rows;

  TableSheet(XmlPart xml, List<TableColumn> columns, int frozenColumns, int headStyle)
      throws IOException {
    this.xml = xml;
    this.sheet = new SheetXml(xml);
    this.columns = columns;
    sheet.begin(1, frozenColumns, columns.stream().map(TableColumn::width).toList(), ROW_HEIGHT);
    row(columns.stream().map(column -> SheetCell.text(headStyle, column.heading())).toList());
  }

  /** How many rows it has, the head among them. */
  int rows() {
    return rows;
  }

  void row(List<SheetCell> cells) throws IOException {
    xml.open("row", "r", rows + 1);
    for (int i = 0; i < cells.size(); i++) {
      sheet.cell(rows, i, cells.get(i));
    }
    xml.close();
    rows++;
  }

  /** Ends the sheet; gives the cells of the table, such as {@code A1:F9}. */
  String end() throws IOException {
    xml.close();
    notes();
    xml.empty(
        "pageMargins",
        "left",
        "0.4",
        "right",
        "0.4",
        "top",
        "0.5",
        "bottom",
        "0.5",
        "header",
        "0.3",
        "footer",
        "0.3");
    xml.empty(
        "pageSetup",
        "paperSize",
        A4,
        "orientation",
        "landscape",
        "fitToWidth",
        1,
        "fitToHeight",
        0);
    xml.open("tableParts", "count", 1).empty("tablePart", "r:id", "rId1").close();
    xml.end();
    // A table of a head alone is taken for a damaged one.
    return "A1:" + CellName.of(Math.max(rows, 2) - 1, columns.size() - 1);
  }

  private void notes() throws IOException {
    long count = columns.stream().filter(column -> !column.note().isEmpty()).count();
    if (count == 0) {
      return;
    }
    xml.open("dataValidations", "count", count);
    for (int i = 0; i < columns.size(); i++) {
      String note = columns.get(i).note();
      if (!note.isEmpty()) {
        xml.empty(
            "dataValidation",
            "allowBlank",
            1,
            "showInputMessage",
            1,
            "prompt",
            XmlText.cut(note, LONGEST_NOTE),
            "sqref",
            CellName.of(0, i));
      }
    }
    xml.close();
  }
}

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
  private static final int LINE = 13;

  /** No row can be higher. */
  private static final int MOST_HEIGHT = 409;

  private static final char FIRST_WIDE = '\u2e80';
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
    // Not every program fits the height of a row to its text when it opens a file.
    xml.open("row", "r", rows + 1, "ht", height(cells), "customHeight", 1);
    for (int i = 0; i < cells.size(); i++) {
      sheet.cell(rows, i, cells.get(i));
    }
    xml.close();
    rows++;
  }

  private int height(List<SheetCell> cells) {
    int lines = 1;
    for (int i = 0; i < cells.size(); i++) {
      lines = Math.max(lines, lines(cells.get(i).text(), columns.get(i).width() - 1));
    }
    return Math.min(MOST_HEIGHT, Math.max(ROW_HEIGHT, lines * LINE + 2));
  }

  /** How many lines a text takes in a column; a Chinese character is as wide as two others. */
  private static int lines(String text, int width) {
    int lines = 1;
    int used = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int wide = c >= FIRST_WIDE ? 2 : 1;
      boolean full = used + wide > width;
      if (c == '\n' || full) {
        lines++;
        used = 0;
      }
      used += c == '\n' ? 0 : wide;
    }
    return lines;
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

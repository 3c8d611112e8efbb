package org.gouji.write.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CellRef;
import org.gouji.model.TableName;
import org.gouji.write.FormTable;

/** Writes a sheet of a workbook: lines of prose, or a heading and a table. */
final class XlsxSheet {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** Widths are in characters, of which a Chinese one takes two; heights in points. */
  private static final int PROSE_WIDTH = 70;

  private static final int LINE = 14;
  private static final int PROSE_LINE = 16;
  private static final int HEADING_LINE = 26;
  private static final int TABLE_ROW = 24;
  private static final int A4 = 9;

  /** The styles of cells; each name stands for the place of the style in {@code styles.xml}. */
  enum Style {
    TITLE(1),
    HEADING(2),
    PROSE(3),
    HEAD(4),
    LABEL(5),
    COUNT(6),
    AMOUNT(7);

    private final int index;

    Style(int index) {
      this.index = index;
    }
  }

  /** A line of prose. */
  private record Line(Style style, String text) {}

  private final XmlPart xml;
  private final ReportTemplate template;
  private final XlsxStrings strings;
  private final List<Line> lines = new ArrayList<>();

  XlsxSheet(XmlPart xml, ReportTemplate template, XlsxStrings strings) {
    this.xml = xml;
    this.strings = strings;
    this.template = template;
  }

  void line(Style style, String text) {
    lines.add(new Line(style, text));
  }

  /** Writes a sheet of the lines. */
  void prose() throws IOException {
    begin(0, 0, List.of(PROSE_WIDTH));
    xml.open("sheetData");
    for (int row = 0; row < lines.size(); row++) {
      Line line = lines.get(row);
      int height = line.style() == Style.PROSE ? PROSE_LINE : HEADING_LINE;
      row(row, height * linesOf(line.text(), PROSE_WIDTH), line.style() != Style.PROSE);
      text(row, 0, line.style(), line.text());
      xml.close();
    }
    xml.close();
    end(0);
  }

  /** Writes a sheet of a table below its heading. */
  void table(String heading, FormTable table) throws IOException {
    List<Integer> widths = widths(table);
    boolean labels = table.template().name() == TableName.REQUESTS;
    begin(table.heads() == 0 ? 1 : 1 + table.heads(), labels ? 3 : 0, widths);
    xml.open("sheetData");
    row(0, HEADING_LINE, true);
    text(0, 0, Style.HEADING, heading);
    xml.close();
    List<FormTable.Placed> placed = table.placed();
    Totals totals = new Totals(table, 1);
    for (int row = 0; row < table.rows().size(); row++) {
      cells(row, table, placed, widths, totals);
    }
    xml.close();
    merges(table, placed);
    new XlsxValidations(xml, table, template, totals).write();
    end(1);
  }

  private static List<Integer> widths(FormTable table) {
    return switch (table.template().name()) {
      case DISCLOSURE -> List.of(24, 22, 22, 22);
      case REQUESTS -> List.of(7, 12, 30, 8, 8, 8, 8, 8, 8, 8);
      case REMEDIES -> java.util.Collections.nCopies(table.columns(), 6);
    };
  }

  private void cells(
      int row, FormTable table, List<FormTable.Placed> placed, List<Integer> widths, Totals totals)
      throws IOException {
    row(row + 1, height(row, placed, widths), true);
    for (int column = 0; column < table.columns(); column++) {
      FormTable.Placed cell = covering(placed, row, column);
      boolean begins = cell.row() == row && cell.column() == column;
      Optional<CellRef> figure = cell.cell().figure();
      if (!begins) {
        // Lines are drawn around each cell that a merge covers.
        empty(row + 1, column, style(table, cell));
      } else if (figure.isPresent()) {
        figure(row + 1, column, style(table, cell), totals.formula(figure.get()));
      } else {
        text(row + 1, column, style(table, cell), cell.cell().text());
      }
    }
    xml.close();
  }

  private static FormTable.Placed covering(List<FormTable.Placed> placed, int row, int column) {
    for (FormTable.Placed cell : placed) {
      boolean rows = cell.row() <= row && row < cell.row() + cell.cell().rows();
      int end = cell.column() + cell.cell().columns();
      if (rows && cell.column() <= column && column < end) {
        return cell;
      }
    }
    throw new IllegalStateException("no cell at " + row + ", " + column);
  }

  private static Style style(FormTable table, FormTable.Placed placed) {
    if (placed.cell().figure().isPresent()) {
      String column = placed.cell().figure().get().column();
      return table.template().column(column).money() ? Style.AMOUNT : Style.COUNT;
    }
    boolean label = table.template().name() == TableName.REQUESTS && placed.row() >= table.heads();
    return label && (placed.column() > 0 || placed.cell().columns() > 1) ? Style.LABEL : Style.HEAD;
  }

  /** High enough for what begins and ends in the row. */
  private static int height(int row, List<FormTable.Placed> placed, List<Integer> widths) {
    int most = 1;
    for (FormTable.Placed cell : placed) {
      if (cell.row() == row && cell.cell().rows() == 1) {
        int width = 0;
        for (int i = 0; i < cell.cell().columns(); i++) {
          width += widths.get(cell.column() + i);
        }
        most = Math.max(most, linesOf(cell.cell().text(), width - 1));
      }
    }
    return Math.max(TABLE_ROW, most * LINE + 4);
  }

  private static int linesOf(String text, int width) {
    return Math.max(1, (2 * text.length() + width - 1) / width);
  }

  private void begin(int frozenRows, int frozenColumns, List<Integer> widths) throws IOException {
    xml.open("worksheet", "xmlns", NAMESPACE);
    xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", 1).close();
    xml.open("sheetViews").open("sheetView", "workbookViewId", 0);
    String corner = Totals.name(frozenRows, frozenColumns);
    if (frozenColumns > 0) {
      xml.empty(
          "pane",
          "xSplit",
          frozenColumns,
          "ySplit",
          frozenRows,
          "topLeftCell",
          corner,
          "activePane",
          "bottomRight",
          "state",
          "frozen");
    } else if (frozenRows > 0) {
      xml.empty(
          "pane",
          "ySplit",
          frozenRows,
          "topLeftCell",
          corner,
          "activePane",
          "bottomLeft",
          "state",
          "frozen");
    }
    xml.close().close();
    xml.empty("sheetFormatPr", "defaultRowHeight", PROSE_LINE);
    xml.open("cols");
    for (int i = 0; i < widths.size(); i++) {
      xml.empty("col", "min", i + 1, "max", i + 1, "width", widths.get(i), "customWidth", 1);
    }
    xml.close();
  }

  private void row(int row, int height, boolean fixed) throws IOException {
    xml.open("row", "r", row + 1, "ht", height, "customHeight", fixed ? 1 : 0);
  }

  private void text(int row, int column, Style style, String text) throws IOException {
    xml.open("c", "r", Totals.name(row, column), "s", style.index, "t", "s");
    xml.open("v").text("" + strings.number(text)).close().close();
  }

  private void empty(int row, int column, Style style) throws IOException {
    xml.empty("c", "r", Totals.name(row, column), "s", style.index);
  }

  private void figure(int row, int column, Style style, Optional<String> formula)
      throws IOException {
    xml.open("c", "r", Totals.name(row, column), "s", style.index);
    if (formula.isPresent()) {
      xml.open("f").text(formula.get()).close();
    }
    xml.close();
  }

  private void merges(FormTable table, List<FormTable.Placed> placed) throws IOException {
    xml.open("mergeCells");
    xml.empty("mergeCell", "ref", "A1:" + Totals.name(0, table.columns() - 1));
    for (FormTable.Placed cell : placed) {
      if (cell.cell().rows() * cell.cell().columns() > 1) {
        int lastRow = cell.row() + cell.cell().rows();
        String from = Totals.name(cell.row() + 1, cell.column());
        String to = Totals.name(lastRow, cell.column() + cell.cell().columns() - 1);
        xml.empty("mergeCell", "ref", from + ":" + to);
      }
    }
    xml.close();
  }

  /**
   * Ends the sheet.
   *
   * @param pages how many pages high it is; 0 for as many as it takes
   */
  private void end(int pages) throws IOException {
    xml.empty("printOptions", "horizontalCentered", 1);
    xml.empty(
        "pageMargins",
        "left",
        "0.7",
        "right",
        "0.7",
        "top",
        "0.75",
        "bottom",
        "0.75",
        "header",
        "0.3",
        "footer",
        "0.3");
    xml.empty(
        "pageSetup",
        "paperSize",
        A4,
        "orientation",
        "portrait",
        "fitToWidth",
        1,
        "fitToHeight",
        pages);
    xml.end();
  }
}

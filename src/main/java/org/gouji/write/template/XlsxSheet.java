package org.gouji.write.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CellRef;
import org.gouji.model.TableName;
import org.gouji.ooxml.CellName;
import org.gouji.ooxml.SharedTexts;
import org.gouji.ooxml.SheetCell;
import org.gouji.ooxml.SheetXml;
import org.gouji.ooxml.XmlPart;
import org.gouji.write.FormTable;

/** Writes a sheet of a workbook: lines of prose, or a heading and a table. */
final class XlsxSheet {
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
    AMOUNT(7),
    INCOMPLETE(8);

    private final int index;

    Style(int index) {
      this.index = index;
    }

    int index() {
      return index;
    }
  }

  /** A line of prose. */
  private record Line(Style style, String text) {}

  private final XmlPart xml;
  private final ReportTemplate template;
  private final SheetXml sheet;
  private final List<Line> lines = new ArrayList<>();

  XlsxSheet(XmlPart xml, SharedTexts texts, ReportTemplate template) {
    this.xml = xml;
    this.sheet = new SheetXml(xml, texts);
    this.template = template;
  }

  void line(Style style, String text) {
    lines.add(new Line(style, text));
  }

  /** Writes a sheet of the lines. */
  void prose() throws IOException {
    sheet.begin(0, 0, List.of(PROSE_WIDTH), PROSE_LINE);
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

  /** What is filled into the cells of a form. */
  interface Filling {
    /** What stands in a cell; nothing where the author writes the figure. */
    Optional<SheetCell> of(CellRef cell, Style style);
  }

  /** Writes a sheet of a table below its heading. */
  void table(String heading, FormTable table, Filling filling) throws IOException {
    List<Integer> widths = widths(table);
    boolean labels = table.template().name() == TableName.REQUESTS;
    int frozen = table.heads() == 0 ? 1 : 1 + table.heads();
    sheet.begin(frozen, labels ? 3 : 0, widths, PROSE_LINE);
    row(0, HEADING_LINE, true);
    text(0, 0, Style.HEADING, heading);
    xml.close();
    List<FormTable.Placed> placed = table.placed();
    Totals totals = new Totals(table, 1);
    for (int row = 0; row < table.rows().size(); row++) {
      cells(row, table, placed, widths, totals, filling);
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
      int row,
      FormTable table,
      List<FormTable.Placed> placed,
      List<Integer> widths,
      Totals totals,
      Filling filling)
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
        Style style = style(table, cell);
        Optional<SheetCell> filled = filling.of(figure.get(), style);
        if (filled.isPresent()) {
          sheet.cell(row + 1, column, filled.get());
        } else {
          figure(row + 1, column, style, totals.formula(figure.get()));
        }
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

  private void row(int row, int height, boolean fixed) throws IOException {
    xml.open("row", "r", row + 1, "ht", height, "customHeight", fixed ? 1 : 0);
  }

  private void text(int row, int column, Style style, String text) throws IOException {
    sheet.cell(row, column, SheetCell.text(style.index, text));
  }

  private void empty(int row, int column, Style style) throws IOException {
    sheet.cell(row, column, SheetCell.empty(style.index));
  }

  private void figure(int row, int column, Style style, Optional<String> formula)
      throws IOException {
    xml.open("c", "r", CellName.of(row, column), "s", style.index);
    if (formula.isPresent()) {
      xml.open("f").text(formula.get()).close();
    }
    xml.close();
  }

  private void merges(FormTable table, List<FormTable.Placed> placed) throws IOException {
    xml.open("mergeCells");
    xml.empty("mergeCell", "ref", "A1:" + CellName.of(0, table.columns() - 1));
    for (FormTable.Placed cell : placed) {
      if (cell.cell().rows() * cell.cell().columns() > 1) {
        int lastRow = cell.row() + cell.cell().rows();
        String from = CellName.of(cell.row() + 1, cell.column());
        String to = CellName.of(lastRow, cell.column() + cell.cell().columns() - 1);
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

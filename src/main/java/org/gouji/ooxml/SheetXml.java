package org.gouji.ooxml;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The XML of a sheet while it is being written. */
public final class SheetXml {
  /** The namespace of workbooks. */
  public static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final int LONGEST = 32_767;

  private final XmlPart xml;
  private final @Nullable SharedTexts texts;

  /** Makes the XML of a sheet whose texts stand in its cells. */
  SheetXml(XmlPart xml) {
    this.xml = xml;
    this.texts = null;
  }

  /** Makes the XML of a sheet that shares its texts with others. */
  public SheetXml(XmlPart xml, SharedTexts texts) {
    this.xml = xml;
    this.texts = texts;
  }

  /**
   * Begins the sheet, up to the first row.
   *
   * @param frozenRows how many rows stay in sight
   * @param frozenColumns how many columns stay in sight
   * @param widths the widths of its columns in characters, of which a Chinese one takes two
   * @param height the height of a row that has none of its own, in points
   */
  public void begin(int frozenRows, int frozenColumns, List<Integer> widths, int height)
      throws IOException {
    xml.open("worksheet", "xmlns", NAMESPACE, "xmlns:r", RELATIONSHIPS);
    xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", 1).close();
    xml.open("sheetViews").open("sheetView", "workbookViewId", 0);
    if (frozenRows + frozenColumns > 0) {
      pane(frozenRows, frozenColumns);
    }
    xml.close().close();
    xml.empty("sheetFormatPr", "defaultRowHeight", height);
    xml.open("cols");
    for (int i = 0; i < widths.size(); i++) {
      xml.empty("col", "min", i + 1, "max", i + 1, "width", widths.get(i), "customWidth", 1);
    }
    xml.close();
    xml.open("sheetData");
  }

  private void pane(int rows, int columns) throws IOException {
    String corner = CellName.of(rows, columns);
    if (columns == 0) {
      xml.empty(
          "pane",
          "ySplit",
          rows,
          "topLeftCell",
          corner,
          "activePane",
          "bottomLeft",
          "state",
          "frozen");
      return;
    }
    xml.empty(
        "pane",
        "xSplit",
        columns,
        "ySplit",
        rows,
        "topLeftCell",
        corner,
        "activePane",
        "bottomRight",
        "state",
        "frozen");
  }

  /** Writes a cell, its row and column counted from 0. */
  public void cell(int row, int column, SheetCell cell) throws IOException {
    String name = CellName.of(row, column);
    if (cell.number().isPresent()) {
      number(name, cell.style(), cell.number().get());
    } else if (cell.text().isEmpty()) {
      xml.empty("c", "r", name, "s", cell.style());
    } else if (texts != null) {
      xml.open("c", "r", name, "s", cell.style(), "t", "s");
      String text = XmlText.cut(cell.text(), LONGEST);
      xml.open("v").text("" + texts.number(text)).close().close();
    } else {
      // Not by number from a list of all texts: such a list would grow with the sheet.
      xml.open("c", "r", name, "s", cell.style(), "t", "inlineStr").open("is");
      String text = XmlText.literal(XmlText.cut(cell.text(), LONGEST));
      xml.open("t", "xml:space", "preserve").text(text).close();
      xml.close().close();
    }
  }

  private void number(String name, int style, BigDecimal number) throws IOException {
    BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    xml.open("c", "r", name, "s", style);
    xml.open("v").text(plain.toPlainString()).close().close();
  }
}

package org.gouji.read.excel;

import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.read.UnreadableException;

/** Reads a sheet of an XLSX file. What the file says of the sheet's size is not believed. */
final class SheetXml {
  private static final Pattern ZERO = Pattern.compile("0(?:\\.0*)?");

  private final XlsxBook book;
  private final Sheet sheet;
  private int row = -1;
  private int column = -1;

  SheetXml(XlsxBook book, Sheet sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  void read(InputStream in) throws UnreadableException {
    Parts.walk(in, this::begin);
  }

  private void begin(String name, XMLStreamReader xml)
      throws XMLStreamException, UnreadableException {
    switch (name) {
      case "row" -> row(xml);
      case "c" -> cell(xml);
      case "col" -> columns(xml);
      case "mergeCell" -> {
        Optional<Area> area = Area.parse(Parts.attribute(xml, "ref"));
        if (area.isPresent()) {
          sheet.merge(area.get());
        }
      }
      default -> {}
    }
  }

  private void row(XMLStreamReader xml) {
    row = Parts.number(xml, "r", row + 2) - 1;
    column = -1;
    if (Parts.flag(xml, "hidden") || isZero(Parts.attribute(xml, "ht"))) {
      sheet.hideRow(Math.max(0, Math.min(row, A1.ROWS)));
    }
  }

  private void columns(XMLStreamReader xml) {
    int first = Parts.number(xml, "min", 0) - 1;
    int last = Parts.number(xml, "max", 0) - 1;
    boolean hidden = Parts.flag(xml, "hidden") || isZero(Parts.attribute(xml, "width"));
    if (hidden && 0 <= first && first <= last && first < A1.COLUMNS) {
      sheet.hideColumns(first, last);
    }
  }

  private static boolean isZero(String size) {
    return !size.isEmpty() && ZERO.matcher(size).matches();
  }

  private void cell(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
    Optional<A1> name = A1.parse(Parts.attribute(xml, "r"));
    row = name.map(A1::row).orElse(Math.max(0, row));
    column = name.map(A1::column).orElse(column + 1);
    String type = Parts.attribute(xml, "t");
    Styles.Style style = book.styles().get(Parts.number(xml, "s", 0));
    String formula = null;
    String value = null;
    String inline = "";
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "f" -> formula = Parts.text(xml, false);
          case "v" -> value = Parts.text(xml, false);
          case "is" -> inline = Parts.text(xml, true);
          default -> Parts.text(xml, false);
        }
      }
    }
    if (row >= A1.ROWS || column >= A1.COLUMNS) {
      throw Tally.tooLarge();
    }
    boolean text = type.equals("str");
    boolean lacking = value == null || (value.isEmpty() && !text);
    if (formula != null && (lacking || book.isUncalculated())) {
      sheet.formula(row, column, formula, style.bordered());
      return;
    }
    sheet.cell(
        row, column, value == null ? inline : value(type, value, style.format()), style.bordered());
  }

  private String value(String type, String value, CellFormat format) {
    return switch (type) {
      case "s" -> book.strings().get(index(value));
      case "b" -> value.strip().equals("0") ? "FALSE" : "TRUE";
      case "e", "str", "inlineStr", "d" -> value;
      default -> value.isEmpty() ? "" : format.text(value, book.since1904());
    };
  }

  private static int index(String value) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}

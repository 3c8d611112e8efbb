package org.gouji.ooxml;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A workbook that is written sheet by sheet, and its list of sheets behind the last one. */
public final class Workbook implements Closeable {
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final int LONGEST_NAME = 31;

  private final Container container;
  private final List<Sheet> sheets = new ArrayList<>();
  private final SharedTexts texts = new SharedTexts();

  /**
   * A sheet.
   *
   * @param name its name
   * @param table the table that it is, where it is one
   */
  private record Sheet(String name, Optional<Table> table) {}

  private record Table(String name, String cells, List<TableColumn> columns) {}

  /**
   * Begins a workbook.
   *
   * @param out where it goes; it is flushed at the end, not closed
   * @param owner the class beside which the folder of its styles stands
   * @param folder the folder that has {@code xl/styles.xml}
   */
  public Workbook(OutputStream out, Class<?> owner, String folder) throws IOException {
    container = new Container(out);
    container.copy(owner, folder, "xl/styles.xml");
  }

  /** Begins the next sheet; it is whole before another one begins. */
  public XmlPart sheet(String name) throws IOException {
    sheets.add(new Sheet(named(name), Optional.empty()));
    return container.part(part());
  }

  /** The texts that its sheets may share. */
  public SharedTexts texts() {
    return texts;
  }

  /** Takes a sheet that was written elsewhere. */
  void sheet(String name, InputStream xml) throws IOException {
    sheets.add(new Sheet(named(name), Optional.empty()));
    container.copy(part(), xml);
  }

  /** Makes the last sheet a table. */
  void table(String name, String cells, List<TableColumn> columns) {
    Sheet last = sheets.remove(sheets.size() - 1);
    sheets.add(new Sheet(last.name(), Optional.of(new Table(name, cells, columns))));
  }

  private String part() {
    return "xl/worksheets/sheet" + sheets.size() + ".xml";
  }

  private static String named(String name) {
    return XmlText.cut(name.replaceAll("[\\\\/?*\\[\\]:']", " "), LONGEST_NAME);
  }

  @Override
  public void close() throws IOException {
    try (container) {
      for (int i = 0; i < sheets.size(); i++) {
        if (sheets.get(i).table().isPresent()) {
          table(i + 1, sheets.get(i).table().get());
        }
      }
      if (!texts.isEmpty()) {
        texts.write(container.part("xl/sharedStrings.xml"));
      }
      sheets();
      relationships();
      types();
    }
  }

  private void table(int number, Table table) throws IOException {
    XmlPart rels = container.part("xl/worksheets/_rels/sheet" + number + ".xml.rels");
    rels.open("Relationships", "xmlns", PACKAGE);
    relationship(rels, 1, "table", "../tables/table" + number + ".xml");
    rels.end();
    XmlPart xml = container.part("xl/tables/table" + number + ".xml");
    xml.open(
        "table",
        "xmlns",
        SheetXml.NAMESPACE,
        "id",
        number,
        "name",
        table.name(),
        "displayName",
        table.name(),
        "ref",
        table.cells(),
        "totalsRowShown",
        0);
    xml.empty("autoFilter", "ref", table.cells());
    xml.open("tableColumns", "count", table.columns().size());
    for (int i = 0; i < table.columns().size(); i++) {
      String heading = XmlText.literal(table.columns().get(i).heading());
      xml.empty("tableColumn", "id", i + 1, "name", heading);
    }
    xml.close();
    xml.empty("tableStyleInfo", "name", "TableStyleLight9", "showRowStripes", 1);
    xml.end();
  }

  private void sheets() throws IOException {
    XmlPart xml = container.part("xl/workbook.xml");
    xml.open("workbook", "xmlns", SheetXml.NAMESPACE, "xmlns:r", SheetXml.RELATIONSHIPS);
    xml.open("bookViews").empty("workbookView", "activeTab", 0).close();
    xml.open("sheets");
    for (int i = 0; i < sheets.size(); i++) {
      xml.empty("sheet", "name", sheets.get(i).name(), "sheetId", i + 1, "r:id", "rId" + (i + 1));
    }
    xml.close();
    if (sheets.stream().anyMatch(sheet -> sheet.table().isPresent())) {
      xml.open("definedNames");
      for (int i = 0; i < sheets.size(); i++) {
        if (sheets.get(i).table().isPresent()) {
          xml.open("definedName", "name", "_xlnm.Print_Titles", "localSheetId", i);
          xml.text("'" + sheets.get(i).name() + "'!$1:$1").close();
        }
      }
      xml.close();
    }
    xml.end();
  }

  private void relationships() throws IOException {
    XmlPart rels = container.part("_rels/.rels");
    rels.open("Relationships", "xmlns", PACKAGE);
    relationship(rels, 1, "officeDocument", "xl/workbook.xml");
    rels.end();
    XmlPart xml = container.part("xl/_rels/workbook.xml.rels");
    xml.open("Relationships", "xmlns", PACKAGE);
    for (int number = 1; number <= sheets.size(); number++) {
      relationship(xml, number, "worksheet", "worksheets/sheet" + number + ".xml");
    }
    relationship(xml, sheets.size() + 1, "styles", "styles.xml");
    if (!texts.isEmpty()) {
      relationship(xml, sheets.size() + 2, "sharedStrings", "sharedStrings.xml");
    }
    xml.end();
  }

  private static void relationship(XmlPart xml, int number, String type, String target)
      throws IOException {
    xml.empty(
        "Relationship",
        "Id",
        "rId" + number,
        "Type",
        SheetXml.RELATIONSHIPS + "/" + type,
        "Target",
        target);
  }

  private void types() throws IOException {
    XmlPart xml = container.part("[Content_Types].xml");
    xml.open("Types", "xmlns", TYPES);
    xml.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    type(xml, "workbook", "sheet.main");
    type(xml, "styles", "styles");
    if (!texts.isEmpty()) {
      type(xml, "sharedStrings", "sharedStrings");
    }
    for (int i = 0; i < sheets.size(); i++) {
      type(xml, "worksheets/sheet" + (i + 1), "worksheet");
      if (sheets.get(i).table().isPresent()) {
        type(xml, "tables/table" + (i + 1), "table");
      }
    }
    xml.end();
  }

  private static void type(XmlPart xml, String part, String type) throws IOException {
    xml.empty("Override", "PartName", "/xl/" + part + ".xml", "ContentType", TYPE + type + "+xml");
  }
}

package org.gouji.read.sample;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Workbooks of one sheet. */
public final class Workbook {
  private Workbook() {}

  /** A workbook of one sheet. */
  public static byte[] of(byte[] sheet) {
    return Container.of(parts(sheet));
  }

  /** Its parts. */
  public static Map<String, byte[]> parts(byte[] sheet) {
    return Map.of(
        "[Content_Types].xml",
        xml(
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
                + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>"
                + "</Types>"),
        "_rels/.rels",
        relationship("officeDocument", "xl/workbook.xml", ""),
        "xl/workbook.xml",
        xml(
            "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                + "<sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>"),
        "xl/_rels/workbook.xml.rels",
        relationship("worksheet", "worksheets/sheet1.xml", ""),
        "xl/worksheets/sheet1.xml",
        sheet);
  }

  /** A part that names another, inside or outside. */
  public static byte[] relationship(String type, String target, String mode) {
    return xml(
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + type
            + "' Target='"
            + target
            + "'"
            + mode
            + "/></Relationships>");
  }

  private static byte[] xml(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

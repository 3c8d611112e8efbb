package org.gouji.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.gouji.read.sample.Workbook;

/** Tables that are too deep, too large, or larger than they look. */
final class TableAttacks {
  private static final String ODS_TABLE =
      "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'><office:body>"
          + "<office:text><table:table>";

  private TableAttacks() {}

  static void addTo(Attacks attacks) {
    page(attacks, "tables-in-tables", () -> "<table><tr><td>".repeat(10_000) + "x");
    page(attacks, "tables-beside-tables", () -> "<table><tr><td>a</td><td>".repeat(10_000) + "x");
    page(attacks, "million-cells", () -> "<table>" + "<tr><td>规章</td></tr>".repeat(1_000_000));
    page(attacks, "million-cells-in-a-row", () -> "<table><tr>" + "<td>0".repeat(1_000_000));
    page(attacks, "million-rows", () -> "<table>" + "<tr>".repeat(1_000_000));
    page(attacks, "million-tables", () -> "<table></table>".repeat(1_000_000));
    page(attacks, "few-cells-many-tables", () -> "<table><tr><td>a<td>b</table>".repeat(90_000));
    page(attacks, "colspan-huge", () -> "<table><tr><td colspan=100000000>规章</td><td>0</td></tr>");
    page(attacks, "rowspan-huge", () -> "<table><tr><td rowspan=100000000>规章</td><td>0</td></tr>");
    page(
        attacks,
        "rowspan-beyond-int",
        () -> "<table><tr><td rowspan=99999999999>规章</td><td>0</td></tr>");
    page(
        attacks,
        "colspan-repeated",
        () -> "<table>" + "<tr><td colspan=100000000>规章</td></tr>".repeat(1000));
    page(
        attacks,
        "spans-combined",
        () -> "<table>" + "<tr><td rowspan=65534 colspan=1000>规章</td></tr>".repeat(150_000));
    page(
        attacks,
        "spans-staircase",
        () -> "<table>" + "<tr><td rowspan=65534>1</td><td>2</td></tr>".repeat(3000));
    page(attacks, "cell-of-a-megabyte", () -> "<table>" + row("1".repeat(1 << 20)).repeat(24));
    draft(attacks, "tables-in-tables", () -> "<w:tbl><w:tr><w:tc>".repeat(10_000));
    draft(
        attacks,
        "million-cells",
        () -> "<w:tbl><w:tr>" + "<w:tc/>".repeat(1_000_000) + "</w:tr></w:tbl>");
    draft(
        attacks,
        "million-cells-in-rows",
        () -> "<w:tbl>" + "<w:tr><w:tc/><w:tc/></w:tr>".repeat(500_000) + "</w:tbl>");
    draft(attacks, "million-rows", () -> "<w:tbl>" + "<w:tr/>".repeat(1_000_000) + "</w:tbl>");
    draft(attacks, "million-tables", () -> "<w:tbl/>".repeat(1_000_000));
    String wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"100000000\"/></w:tcPr></w:tc>";
    draft(attacks, "grid-span-huge", () -> "<w:tbl><w:tr>" + wide + wide + "</w:tr></w:tbl>");
    draft(
        attacks,
        "grid-span-repeated",
        () -> "<w:tbl>" + ("<w:tr>" + wide + wide + "</w:tr>").repeat(1000) + "</w:tbl>");
    String before = "<w:tr><w:trPr><w:gridBefore w:val=\"100000000\"/></w:trPr><w:tc/></w:tr>";
    draft(attacks, "grid-before-huge", () -> "<w:tbl>" + before.repeat(1000) + "</w:tbl>");
    draft(attacks, "deleted-rows", () -> "<w:tbl>" + deletedRow().repeat(50_000) + "</w:tbl>");
    String megabyte =
        "<w:tr>" + ("<w:tc>" + Specimen.word("0 ".repeat(1 << 19)) + "</w:tc>").repeat(2);
    draft(
        attacks,
        "cell-of-a-megabyte",
        () -> "<w:tbl>" + (megabyte + "</w:tr>").repeat(3) + "</w:tbl>");
    attacks.add("columns-repeated.odt", () -> odt("number-columns-repeated='100000000'"));
    attacks.add("rows-repeated.odt", () -> odt("number-columns-spanned='99999999'"));
    attacks.add("million-cells.odt", TableAttacks::cellsOfOdt);
    attacks.add("million-cells.xlsx", TableAttacks::cellsOfXlsx);
    attacks.add(
        "last-cell.xlsx", () -> xlsx("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>"));
    attacks.add("merged-sheet.xlsx", TableAttacks::mergedSheet);
  }

  private static String row(String cell) {
    return "<tr><td>" + cell + "</td><td>" + cell + "</td></tr>";
  }

  private static void page(Attacks attacks, String name, Supplier<String> table) {
    attacks.addText(
        name + ".html", () -> new Specimen(table.get() + "</table>", Specimen.Spot.BLOCK).page());
  }

  private static void draft(Attacks attacks, String name, Supplier<String> table) {
    attacks.add(name + ".docx", () -> new Specimen(table.get(), Specimen.Spot.BLOCK).draftBytes());
  }

  private static String deletedRow() {
    return "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc/></w:tr>";
  }

  private static byte[] odt(String attribute) {
    String row = "<table:table-row><table:table-cell table:" + attribute + "/></table:table-row>";
    String xml = ODS_TABLE + row + "</table:table></office:text></office:body>";
    return ZipAttacks.packed("odt", close(xml), Map.of());
  }

  private static byte[] cellsOfOdt() {
    String row = "<table:table-row>" + "<table:table-cell/>".repeat(100) + "</table:table-row>";
    String xml = ODS_TABLE + row.repeat(10_000) + "</table:table></office:text></office:body>";
    return ZipAttacks.packed("odt", close(xml), Map.of());
  }

  private static byte[] close(String xml) {
    return (xml + "</office:document-content>").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] cellsOfXlsx() {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= 10_000; row++) {
      rows.append("<row r='").append(row).append("'>");
      for (int cell = 0; cell < 100; cell++) {
        rows.append("<c><v>").append(row * 7919L * cell % 99_991).append("</v></c>");
      }
      rows.append("</row>");
    }
    return xlsx(rows.toString());
  }

  private static byte[] mergedSheet() {
    return xlsx("</sheetData><mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells><sheetData>");
  }

  static byte[] xlsx(String rows) {
    String sheet =
        "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
            + rows
            + "</sheetData></worksheet>";
    return Workbook.of(sheet.getBytes(StandardCharsets.UTF_8));
  }
}

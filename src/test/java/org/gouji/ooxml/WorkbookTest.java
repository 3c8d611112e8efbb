package org.gouji.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.write.xlsx.XlsxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks of tables, as another program reads them. */
class WorkbookTest {
  private static final int LONGEST = 32_767;

  @ParameterizedTest
  @CsvSource({
    "0,0,A1",
    "6,1,B7",
    "0,25,Z1",
    "0,26,AA1",
    "9,701,ZZ10",
    "0,702,AAA1",
    "0,16383,XFD1"
  })
  void cellName(int row, int column, String name) {
    assertThat(CellName.of(row, column)).isEqualTo(name);
  }

  @Test
  void fullSheet_isContinuedOnAnotherWithItsHead() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, XlsxWriter.class, "book")) {
      for (boolean straight : List.of(true, false)) {
        String key = straight ? "Straight" : "Spooled";
        TableSeries.Layout layout =
            new TableSeries.Layout(key, key, List.of(new TableColumn("n", 9)), 0, 1);
        try (TableSeries table = new TableSeries(book, layout, straight, 3)) {
          for (int i = 0; i < 5; i++) {
            table.row(List.of(SheetCell.number(4, i)));
          }
        }
      }
    }
    try (XSSFWorkbook book = read(out)) {
      assertThat(book.sheetIterator())
          .toIterable()
          .extracting(sheet -> sheet.getSheetName())
          .containsExactly(
              "Straight", "Straight 2", "Straight 3", "Spooled", "Spooled 2", "Spooled 3");
      for (String key : List.of("Straight", "Spooled")) {
        assertThat(numbers(book.getSheet(key))).containsExactly(0.0, 1.0);
        assertThat(numbers(book.getSheet(key + " 2"))).containsExactly(2.0, 3.0);
        assertThat(numbers(book.getSheet(key + " 3"))).containsExactly(4.0);
        XSSFSheet last = book.getSheet(key + " 3");
        assertThat(last.getTables().get(0).getArea().formatAsString()).isEqualTo("A1:A2");
      }
    }
  }

  @Test
  void textFromOutside_comesBackAsItWas() throws IOException {
    String escape = "_x0041_ and _x_";
    String illegal = "a\u0000b\uD800c\uFFFFd\n<&>\"";
    String clef = "\uD834\uDD1E";
    String tooLong = "x".repeat(LONGEST - 2) + clef + "y";
    XSSFSheet sheet = sheet(List.of(escape, illegal, tooLong, clef, "=1+1", "  two  "));

    assertThat(text(sheet, 0)).isEqualTo(escape);
    assertThat(text(sheet, 1)).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\n<&>\"");
    assertThat(text(sheet, 2)).isEqualTo("x".repeat(LONGEST - 2) + "…");
    assertThat(text(sheet, 3)).isEqualTo(clef);
    assertThat(text(sheet, 4)).isEqualTo("=1+1");
    assertThat(text(sheet, 5)).isEqualTo("  two  ");
  }

  @Test
  void number_keepsItsDigits() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, XlsxWriter.class, "book");
        TableSeries table = series(book)) {
      table.row(List.of(SheetCell.number(4, new BigDecimal("10164.7022750"))));
      table.row(List.of(SheetCell.number(4, new BigDecimal("1E+3"))));
    }
    try (XSSFWorkbook book = read(out)) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(0).getRawValue()).isEqualTo("10164.702275");
      assertThat(book.getSheetAt(0).getRow(2).getCell(0).getRawValue()).isEqualTo("1000");
    }
  }

  private static TableSeries series(Workbook book) {
    return TableSeries.straight(
        book, new TableSeries.Layout("T", "t", List.of(new TableColumn("n", 9)), 0, 1));
  }

  private static XSSFSheet sheet(List<String> texts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, XlsxWriter.class, "book");
        TableSeries table = series(book)) {
      for (String text : texts) {
        table.row(List.of(SheetCell.text(2, text)));
      }
    }
    try (XSSFWorkbook book = read(out)) {
      return book.getSheetAt(0);
    }
  }

  private static String text(XSSFSheet sheet, int row) {
    return sheet.getRow(row + 1).getCell(0).getStringCellValue();
  }

  private static List<Double> numbers(XSSFSheet sheet) {
    assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("n");
    List<Double> numbers = new java.util.ArrayList<>();
    for (int row = 1; row <= sheet.getLastRowNum(); row++) {
      numbers.add(sheet.getRow(row).getCell(0).getNumericCellValue());
    }
    return numbers;
  }

  private static XSSFWorkbook read(ByteArrayOutputStream out) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}

package org.gouji.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.Document;
import org.gouji.model.Remark;
import org.gouji.read.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell of an XLSX file says. */
class CellValuesTest {
  @ParameterizedTest
  @CsvSource({
    "12, 12",
    "12.0, 12",
    "1E+2, 100",
    "1E2, 100",
    "12.4, 12.4",
    "0.30000000000000004, 0.3",
    "1690.3000000000002, 1690.3",
    "101647022.75, 101647022.75",
    "-7, -7",
    "-0, 0",
    "123456789012345678, 123456789012346000",
    "1E-7, 0.0000001",
    "1E+300, 1E+300",
    "1e999999999, 1e999999999",
    "NaN, NaN",
    "zwölf, zwölf"
  })
  void number_isWhatWasStored(String stored, String text) throws UnreadableException {
    assertThat(RawBook.of("<row><c><v>" + stored + "</v></c></row>").texts()).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "0              | 12.4  | 12.4",
        "#,##0.00       | 1690.3 | 1690.3",
        "0%             | 0.5   | 50%",
        "0.0%           | 0.382 | 38.2%",
        "yyyy\"年\"m\"月\"d\"日\";@ | 45292 | 2024年1月1日",
        "yyyy-mm-dd     | 45292 | 2024-01-01",
        "0.00\"万元\"   | 12.5  | 12.5万元",
        "#,##0\\件      | 12    | 12件",
        "0!.0,\"万\"    | 12345 | 12345（0!.0,\"万\"）",
        "#,##0,         | 12345 | 12345（#,##0,）",
        "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ | 0 | 0",
        "\"¥\"#,##0.00  | 12.5  | 12.5",
        "[Red]0         | 3     | 3",
        "@              | 12    | 12",
        "0.00E+00       | 120   | 120",
        "[DBNum1]General | 12   | 12",
        "?/?            | 0.5   | 0.5",
        ";;;            | 5     | 5"
      })
  void format_tellsUnitsDaysAndShares(String code, String stored, String text)
      throws UnreadableException {
    RawBook book = RawBook.of("<row><c s=\"0\"><v>" + stored + "</v></c></row>").formats(code);
    assertThat(book.texts()).containsExactly(text);
  }

  @Test
  void dayOfAWorkbookFromAMac_countsFrom1904() throws UnreadableException {
    RawBook book =
        RawBook.of("<row><c s=\"0\"><v>43830</v></c></row>")
            .formats("yyyy-mm-dd")
            .settings("<workbookPr date1904=\"1\"/>");
    assertThat(book.texts()).containsExactly("2024-01-01");
  }

  @Test
  void otherTypes_giveTheirText() throws UnreadableException {
    RawBook book =
        RawBook.of(
                "<row><c t=\"b\"><v>1</v></c></row><row><c t=\"b\"><v>0</v></c></row>"
                    + "<row><c t=\"e\"><f>A1</f><v>#REF!</v></c></row>"
                    + "<row><c t=\"str\"><f>A1</f><v>甲</v></c></row>"
                    + "<row><c t=\"d\"><v>2024-01-01</v></c></row>"
                    + "<row><c t=\"inlineStr\"><is><r><t>内</t></r><r><t>联</t></r>"
                    + "<rPh sb=\"0\" eb=\"1\"><t>nei</t></rPh></is></c></row>"
                    + "<row><c t=\"s\"><v>1</v></c></row><row><c t=\"s\"><v>0</v></c></row>"
                    + "<row><c t=\"s\"><v>9</v></c></row>")
            .strings(
                "<si><t xml:space=\"preserve\">１２</t><phoneticPr fontId=\"1\"/></si>"
                    + "<si><r><rPr><b/></rPr><t>富</t></r><r><t>文_x000D_\n本&amp;</t></r>"
                    + "<rPh sb=\"0\" eb=\"1\"><t>fu</t></rPh></si>");
    assertThat(book.texts())
        .containsExactly("TRUE", "FALSE", "#REF!", "甲", "2024-01-01", "内联", "富文", "本&", "１２");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c r=\"B2\"><f>SUM(B3:B9)</f></c>",
        "<c r=\"B2\"><f>SUM(B3:B9)</f><v/></c>",
        "<c r=\"B2\" t=\"s\"><f>SUM(B3:B9)</f><v></v></c>"
      })
  void formulaWithoutValue_isItsOwnTextAndTold(String cell) throws UnreadableException {
    Document document = RawBook.of("<row r=\"2\">" + cell + "</row>").read();
    assertThat(document.blocks()).hasSize(1);
    assertThat(document.blocks().get(0).place().locator()).isEqualTo("sheet 表, cell B2");
    assertThat(document.remarks())
        .containsExactly(
            new Remark(Remark.Kind.FORMULA_WITHOUT_VALUE, 1, document.blocks().get(0).place()));
  }

  @Test
  void formulasThatAreToBeCalculatedAnew_haveNoValue() throws UnreadableException {
    String row = "<row><c><f>A2</f><v>0</v></c></row>";
    assertThat(RawBook.of(row).texts()).containsExactly("0");
    RawBook asked = RawBook.of(row).settings("<calcPr fullCalcOnLoad=\"1\"/>");
    assertThat(asked.texts()).containsExactly("=A2");
    assertThat(asked.read().remarks()).hasSize(1);
  }

  @Test
  void formulaWithoutWords_isBlankAndNotMissing() throws UnreadableException {
    RawBook book = RawBook.of("<row><c t=\"str\"><f>IF(A2,1,\"\")</f><v></v></c></row>");
    assertThat(book.texts()).isEmpty();
    assertThat(book.read().remarks()).isEmpty();
  }

  @Test
  void strictNamespace_isReadAlike() throws UnreadableException {
    RawBook book =
        new RawBook(RawBook.STRICT)
            .sheet("表", "", "<sheetData><row><c><v>12</v></c></row></sheetData>");
    assertThat(book.texts()).isEqualTo(List.of("12"));
  }
}

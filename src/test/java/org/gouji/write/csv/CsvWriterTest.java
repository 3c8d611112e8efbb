package org.gouji.write.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gouji.write.Language;
import org.gouji.write.LedgerColumn;
import org.gouji.write.sample.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger as CSV. */
class CsvWriterTest {
  @Test
  void everyInputHasARowAndEveryFindingOne() throws IOException {
    List<String[]> rows =
        rows(
            Written.by(
                CsvWriter::new,
                Written.known(),
                Written.sound(),
                Written.unreadable(),
                Written.seed()));

    assertThat(column(rows, LedgerColumn.RULE))
        .containsExactly("规则", "R02", "D03", "", "", "S08", "S09", "T01", "S13", "S18");
    assertThat(column(rows, LedgerColumn.VERDICT).subList(3, 5)).containsExactly("通过", "未完成");
    assertThat(column(rows, LedgerColumn.MESSAGE).get(4)).startsWith("不是政府信息公开工作年度报告");
    assertThat(column(rows, LedgerColumn.ACTUAL).subList(1, 3)).containsExactly("3", "-1");
    assertThat(column(rows, LedgerColumn.EXPECTED).subList(1, 3)).containsExactly("6", "");
    assertThat(column(rows, LedgerColumn.SUPPRESSION).get(1))
        .startsWith("经批准保留；已核实")
        .endsWith("批准人 办公室；有效至 2027-01-31");
    assertThat(column(rows, LedgerColumn.SUPPRESSION).get(2)).isEmpty();
  }

  @Test
  void excelOpensItAsItIs() throws IOException {
    String csv = Written.by(CsvWriter::new, Written.broken());

    assertThat(csv).startsWith("\uFEFF文件,机关,年度").endsWith("\r\n");
    assertThat(csv.replace("\r\n", "")).doesNotContain("\n");
    // The agency begins with an equals sign.
    assertThat(column(rows(csv), LedgerColumn.AGENCY).get(1)).startsWith("'=1+1");
  }

  @Test
  void headingsAreThoseOfTheLanguage() throws IOException {
    String csv = Written.by(CsvWriter::new, Language.EN, Optional.empty(), Written.sound());

    assertThat(csv.lines().findFirst())
        .contains(
            "\uFEFFsource,agency,year,level,edition,verdict,rule,severity,family,title,message,"
                + "section,table,row,column,cell,stated,expected,quote,place,page,basis,mend,"
                + "fingerprint,suppression");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "＝1",
        "-",
        "--5",
        "-5-5"
      })
  void formulasAreDefused(String text) {
    assertThat(Cell.of(text).replace("\"", "")).startsWith("'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "+5", "-1,234.50", "-12.5%", "5-3", "", "（一）＝（七）"})
  void figuresAndWordsStayAsTheyAre(String text) {
    assertThat(Cell.of(text).replace("\"", "")).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = ';',
      value = {"a,b;\"a,b\"", "a\"b;\"a\"\"b\"", "~ a~;\" a\"", "a b;a b"})
  void quotesFollowTheStandard(String text, String cell) {
    assertThat(Cell.of(text)).isEqualTo(cell);
  }

  private static List<String> column(List<String[]> rows, LedgerColumn column) {
    int index = Arrays.asList(LedgerColumn.values()).indexOf(column);
    return rows.stream().map(row -> row[index]).toList();
  }

  private static List<String[]> rows(String csv) throws IOException {
    try (MappingIterator<String[]> rows =
        new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .readValues(csv.substring(1))) {
      List<String[]> all = rows.readAll();
      assertThat(all).allMatch(row -> row.length == LedgerColumn.values().length);
      return all;
    }
  }
}

package org.gouji.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Level;
import org.gouji.model.Problem;
import org.gouji.model.Roster;
import org.gouji.model.Roster.Unit;
import org.gouji.model.Term;
import org.gouji.read.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a roster may look like, and what is said of one that is wrong. */
class RosterReaderTest {
  private static final Roster EXPECTED =
      new Roster(
          java.util.List.of(
              new Unit("青禾县人民政府", Optional.of(Level.COUNTY_GOVERNMENT), Optional.empty(), true, 2),
              new Unit(
                  "青禾县民政局", Optional.of(Level.COUNTY_DEPARTMENT), Optional.of("青禾县"), false, 3),
              new Unit("青禾县白石镇", Optional.empty(), Optional.of("青禾县"), false, 4)));

  private static final String TEXT =
      """
      机关,级别,上级,汇总
      青禾县人民政府,县级政府,,是
      青禾县民政局,county-department,青禾县,否
      青禾县白石镇,,青禾县,
      """;

  @Test
  void utf8_isRead() throws WrongRosterException {
    assertThat(read(TEXT, StandardCharsets.UTF_8)).isEqualTo(EXPECTED);
  }

  @Test
  void byteOrderMark_isNoPartOfTheHead() throws WrongRosterException {
    assertThat(read('\ufeff' + TEXT, StandardCharsets.UTF_8)).isEqualTo(EXPECTED);
  }

  @Test
  void gbk_isRead() throws WrongRosterException {
    assertThat(read(TEXT, Charset.forName("GBK"))).isEqualTo(EXPECTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", ";"})
  void otherSeparators_areRead(String separator) throws WrongRosterException {
    assertThat(read(TEXT.replace(",", separator), StandardCharsets.UTF_8)).isEqualTo(EXPECTED);
  }

  @Test
  void quotedFieldsAndEnglishHeadInAnyOrder_areRead() throws WrongRosterException {
    String text =
        "consolidated,remark,parent,agency,level\r\n"
            + "YES,\"a, \"\"b\"\"\",,\"青禾县人民政府\",县级政府\r\n"
            + "0,,青禾县,青禾县民政局,县级部门\r\n"
            + "no,,青禾县,青禾县白石镇,\r\n";

    assertThat(read(text, StandardCharsets.UTF_8)).isEqualTo(EXPECTED);
  }

  @Test
  void headMayBeLeftOut() throws WrongRosterException {
    String text = TEXT.substring(TEXT.indexOf('\n') + 1);

    assertThat(read(text, StandardCharsets.UTF_8).units())
        .extracting(Unit::agency)
        .containsExactly("青禾县人民政府", "青禾县民政局", "青禾县白石镇");
  }

  @Test
  void blankLines_countAsLinesOnly() throws WrongRosterException {
    assertThat(read("机关\n\n ,\n青禾县\n", StandardCharsets.UTF_8).units())
        .containsExactly(new Unit("青禾县", Optional.empty(), Optional.empty(), false, 4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲县,县级政府,,是;乙县,县级市,,否|rosterLevel|2",
        "甲县,县级政府,,大概|rosterYesNo|1",
        "甲县;,县级部门|rosterNoAgency|2",
        "甲县,,,;甲 县人民政府|rosterTwice|2",
        "甲县;甲县民政局,,乙县|rosterParent|2",
        "甲县,,乙县;乙县,,甲县|rosterCircle|1",
        "甲县,,甲县|rosterCircle|1",
        "甲县,,,否,多|rosterColumns|1",
        "机关,级别;甲县,x|rosterLevel|2",
      })
  void wrongLine_isNamed(String lines, String problem, int line) {
    assertThatThrownBy(() -> read(lines.replace(';', '\n'), StandardCharsets.UTF_8))
        .isInstanceOfSatisfying(
            WrongRosterException.class,
            wrong -> {
              assertThat(wrong.problem().key()).isEqualTo(problem);
              assertThat(wrong.problem().terms()).containsEntry("line", Term.words(line));
            });
  }

  @Test
  void openQuote_isNamedAsSuch() {
    assertWrong("机关\n\"甲县\n乙县\n", "rosterSyntax");
  }

  @Test
  void nothing_isNoRoster() {
    assertWrong("", "rosterEmpty");
    assertWrong("机关,级别\n", "rosterEmpty");
    assertWrong("级别,汇总\n县级政府,是\n", "rosterNoAgencyColumn");
  }

  @Test
  void missingFile_isNamed() {
    assertThatThrownBy(() -> RosterReader.read(Path.of("no/such/roster.csv")))
        .isInstanceOfSatisfying(
            WrongRosterException.class,
            wrong ->
                assertThat(wrong.problem())
                    .isEqualTo(
                        new Problem(
                            "rosterNoFile", Map.of("file", Term.words("no/such/roster.csv")))));
  }

  private static void assertWrong(String text, String problem) {
    assertThatThrownBy(() -> read(text, StandardCharsets.UTF_8))
        .isInstanceOfSatisfying(
            WrongRosterException.class,
            wrong -> assertThat(wrong.problem().key()).isEqualTo(problem));
  }

  private static Roster read(String text, Charset charset) throws WrongRosterException {
    return RosterReader.read(new Source("roster.csv", text.getBytes(charset)));
  }
}

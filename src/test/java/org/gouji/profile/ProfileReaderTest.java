package org.gouji.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gouji.model.Severity;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a profile may say, and what is told to those who write it otherwise. */
class ProfileReaderTest {
  private static final String HEAD = "name: own\ntitle: 本县要求\nissuer: 某县\n";

  @TempDir Path folder;

  static Stream<String> builtIn() {
    return Profile.names().stream();
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void profileOfTheProgram_isTheSameReadAsAFile(String name) throws Exception {
    Path file = folder.resolve(name + ".yaml");
    Files.copy(Path.of("rules", "profiles", name + ".yaml"), file);

    assertThat(ProfileReader.read(file.toString())).isEqualTo(ProfileReader.read(name));
  }

  @Test
  void whatAProfileDoesNotSet_isAsInTheNationalOne() throws Exception {
    Profile own = read(HEAD + "parameters:\n  maxOverviewCharacters: 1000\n");

    assertThat(own.parameters().maxOverviewCharacters()).isEqualTo(OptionalInt.of(1000));
    assertThat(own.parameters().maxOtherShare())
        .isEqualTo(Profile.national().parameters().maxOtherShare());
    assertThat(own.parameters().deadlines()).isEqualTo(Profile.national().parameters().deadlines());
    assertThat(own.off()).isEmpty();
  }

  @Test
  void everythingAProfileCanSay_isRead() throws Exception {
    Profile own =
        read(
            HEAD
                + """
                notice: 〔2025〕1号
                issued: 2025-11-20
                parameters:
                  deadlines:
                    government: 02-20
                severities:
                  T03: warning
                  S09: {violation: warning, warning: note}
                off: [T04, S08]
                waivers:
                  - rule: S20
                    agency: 青禾县教育局
                    year: 2023
                    reason: 机构改革
                    person: 王某
                    expires: 2026-12-31
                """);

    assertThat(own.parameters().deadlines().government()).isEqualTo(MonthDay.of(2, 20));
    assertThat(own.parameters().deadlines().department()).isEqualTo(MonthDay.of(1, 31));
    assertThat(own.severities().get("T03")).containsEntry(Severity.NOTE, Severity.WARNING);
    assertThat(own.severities().get("S09"))
        .isEqualTo(Map.of(Severity.VIOLATION, Severity.WARNING, Severity.WARNING, Severity.NOTE));
    assertThat(own.off()).containsExactly("S08", "T04");
    assertThat(own.waivers())
        .singleElement()
        .satisfies(
            waiver -> {
              assertThat(waiver.expires()).isEqualTo(LocalDate.of(2026, 12, 31));
              assertThat(waiver.year()).isEqualTo(OptionalInt.of(2023));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "parameter: {}|line 4|did you mean parameters",
        "parameters:\\n  maxOverviewCharacter: 9|line 5|did you mean maxOverviewCharacters",
        "parameters:\\n  maxOtherShare: 30|line 5|a number from 0 to 1",
        "parameters:\\n  deadlines:\\n    department: 31.1.|line 6|month-day",
        "severities:\\n  R1: note|line 5|there is no rule R1",
        "severities:\\n  R01: error|line 5|violation, warning or note",
        "severities:\\n  R01: {error: note}|line 5|violation, warning or note",
        "off: [S15, S99]|line 4|there is no rule S99",
        "off:\\n  - S15\\n  - Z01|line 6|there is no rule Z01",
        "waivers:\\n  - rule: S15\\n    reason: x|line 5|'expires' is missing",
        "issued: yesterday|line 4|a day such as",
        "name: twice|line 4|no valid YAML",
        "off: [S15|line 4|no valid YAML",
        "off: &a [*a]|line 4|there is no rule",
      })
  void mistake_isToldWithItsLine(String text, String line, String what) throws IOException {
    assertThat(mistake(HEAD + text.replace("\\n", "\n").replace("\\t", "\t") + "\n"))
        .contains("own.yaml, " + line)
        .contains(what);
  }

  @Test
  void fileWithoutAName_saysWhatIsMissing() throws IOException {
    assertThat(mistake("title: x\nissuer: y\n")).contains("'name' is missing");
    assertThat(mistake("")).contains("no valid YAML");
    assertThat(mistake("[1, 2]")).contains("no valid YAML");
  }

  @Test
  void nameThatThereIsNot_namesTheNearOnes() {
    WrongProfileException wrong =
        catchThrowableOfType(WrongProfileException.class, () -> ProfileReader.read("nationl"));

    assertThat(words(wrong))
        .isEqualTo("there is no profile 'nationl' and no such file; built in: national");
  }

  @Test
  void profileThatDiffers_hasAnotherCanonicalText() throws Exception {
    List<String> texts =
        List.of(
            read(HEAD).canonical(),
            read(HEAD + "off: [S15]\n").canonical(),
            read(HEAD + "severities: {S15: note}\n").canonical(),
            read(HEAD + "parameters: {maxOtherShare: 0.5}\n").canonical());

    assertThat(texts).doesNotHaveDuplicates();
    assertThat(read(HEAD + "off: [S15, T04]\n").canonical())
        .isEqualTo(read(HEAD + "off: [T04, S15]\n").canonical());
  }

  private Profile read(String text) throws IOException, WrongProfileException {
    Path file = folder.resolve("own.yaml");
    Files.writeString(file, text);
    return ProfileReader.read(file.toString());
  }

  private String mistake(String text) throws IOException {
    Files.writeString(folder.resolve("own.yaml"), text);
    return words(catchThrowableOfType(WrongProfileException.class, () -> read(text)));
  }

  private static String words(WrongProfileException wrong) {
    return Phrasebook.in(Language.EN).say(wrong.problem());
  }
}

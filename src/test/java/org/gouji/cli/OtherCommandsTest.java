package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gouji rules}, {@code explain}, {@code convert}, help and version. */
class OtherCommandsTest {
  @ParameterizedTest
  @ValueSource(strings = {"console", "markdown", "json"})
  void rules_listsEveryRule(String format) {
    Run run = Run.of("rules", "--format", format);

    assertThat(run.status()).isZero();
    assertThat(Rulebook.standard().catalogue().rules())
        .extracting(RuleInfo::id)
        .allSatisfy(id -> assertThat(run.out()).contains(id));
  }

  @Test
  void rulesAsJson_isJson() throws IOException {
    assertThat(new ObjectMapper().readTree(Run.of("rules", "--format", "json").out()))
        .hasSize(Rulebook.standard().catalogue().rules().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void explain_tellsEveryRule(String language) {
    for (RuleInfo rule : Rulebook.standard().catalogue().rules()) {
      Run run = Run.of("explain", "--lang", language, rule.id());

      assertThat(run.status()).isZero();
      assertThat(run.out()).startsWith(rule.id()).hasLineCount(run.out().split("\n").length);
      assertThat(run.out().lines().count()).as(rule.id()).isGreaterThan(12);
    }
  }

  @Test
  void explain_takesSmallLettersAndRefusesUnknownRules() {
    assertThat(Run.of("explain", "r01").status()).isZero();
    assertThat(Run.of("explain", "Q99").status()).isEqualTo(2);
    assertThat(Run.of("explain", "Q99").err()).contains("R01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reports/county-2023.html",
        "reports/education-2023.txt",
        "reports/luojiang-2020.txt"
      })
  void convert_givesWhatReadsBackTheSame(String path) {
    Run first = Run.of("convert", path);
    Run second = Run.with(first.out().getBytes(StandardCharsets.UTF_8), "convert", "-");

    assertThat(first.status()).isZero();
    assertThat(second.out()).isEqualTo(first.out());
  }

  @Test
  void convert_refusesWhatIsNoReport() {
    assertThat(Run.of("convert", "reports").status()).isEqualTo(3);
    assertThat(Run.of("convert", "pom.xml").err()).contains("六个部分");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "rules", "explain", "convert"})
  void help_isThereInBothLanguages(String command) {
    assertThat(Run.of(command, "--help").out()).contains("用法").contains("选项");
    assertThat(Run.of(command, "--help", "--lang", "en").out()).contains("Options:");
  }

  @Test
  void version_isPrinted() {
    assertThat(Run.of("--version").out()).startsWith("gouji ");
  }
}

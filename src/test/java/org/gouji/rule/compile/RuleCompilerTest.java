package org.gouji.rule.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that is wrong is named by file, line and rule. */
class RuleCompilerTest {
  private static final String SOUND =
      """
      package org.gouji.rules.probe;
      import org.gouji.rule.fact.Column;
      global org.gouji.rule.Findings findings;

      rule "X01"
          @severity(violation)
      when
          $column : Column( !balance.holds )
      then
          findings.add(drools.getRule(), $column.getBalance());
      end

      rule "X02"
          @severity(note)
      when
          $column : Column( !outcomes.holds )
      then
          findings.add(drools.getRule(), $column.getOutcomes());
      end
      """;

  @TempDir private Path rules;
  @TempDir private Path classes;

  @BeforeEach
  void soundFileBeside() throws IOException {
    Files.writeString(rules.resolve("a.drl"), SOUND.replace("probe", "beside").replace("X0", "Y0"));
  }

  @Test
  void soundRules_becomeClassesAndAListOfThem() throws IOException {
    Files.writeString(rules.resolve("b.drl"), SOUND);

    new RuleCompiler(rules).writeTo(classes);

    assertThat(Files.readAllLines(classes.resolve(RuleCompiler.MODEL_LIST)))
        .hasSize(2)
        .allSatisfy(
            name -> assertThat(classes.resolve(name.replace('.', '/') + ".class")).isRegularFile());
  }

  @Test
  void unknownDemand_isNamedByFileLineAndRule() {
    assertWrong(SOUND.replace("!outcomes.holds", "!income.holds"), "b.drl, line 13, rule \"X02\"");
  }

  @Test
  void wrongConsequence_isNamedByFileLineAndRule() {
    assertWrong(SOUND.replace("getBalance()", "getBalanze()"), "b.drl, line 5, rule \"X01\"");
  }

  @Test
  void wrongSyntax_isNamedByFileAndLine() {
    assertWrong(SOUND.replace("Column( !balance", "Column !balance"), "b.drl, line 8");
  }

  @Test
  void missingSeverityOrIdentifier_isNamed() {
    assertWrong(SOUND.replace("@severity(note)", ""), "rule \"X02\": it needs @severity");
    assertWrong(SOUND.replace("\"X01\"", "\"balance\""), "must begin with its identifier");
  }

  private void assertWrong(String drl, String said) {
    assertThatThrownBy(
            () -> {
              Files.writeString(rules.resolve("b.drl"), drl);
              new RuleCompiler(rules).writeTo(classes);
            })
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(said);
  }
}

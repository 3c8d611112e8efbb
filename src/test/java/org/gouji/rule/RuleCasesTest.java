package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Outcome;
import org.gouji.model.ReportResult;
import org.gouji.read.sample.WebPage;
import org.gouji.read.sample.WordDraft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of {@code reports/rules} ends as it says. */
class RuleCasesTest {
  static List<RuleCase> cases() {
    return RuleCase.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void ruleSaysWhatTheCaseExpects(RuleCase example) {
    endsAsExpected(example, example.check());
  }

  /** The cases that a Word draft or a page can show. */
  static List<RuleCase> shown() {
    return cases().stream().filter(Reprint::canShow).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shown")
  void ruleSaysTheSameOfAWordDraft(RuleCase example) {
    endsAsExpected(example, Reprint.of(example).check(WordDraft::write));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shown")
  void ruleSaysTheSameOfAWebPage(RuleCase example) {
    endsAsExpected(
        example,
        Reprint.of(example)
            .check(pieces -> WebPage.plain().write(pieces).getBytes(StandardCharsets.UTF_8)));
  }

  private static void endsAsExpected(RuleCase example, ReportResult result) {
    assertThat(result.error()).as("reading the case").isEmpty();
    Outcome outcome =
        result.outcomes().stream()
            .filter(ended -> ended.rule().equals(example.rule()))
            .findFirst()
            .orElseThrow();
    Outcome.Status status =
        switch (example.kind()) {
          case PASS -> Outcome.Status.PASSED;
          case FAIL -> Outcome.Status.FAILED;
          case NOTRUN -> Outcome.Status.NOT_RUN;
          case NOTAPPLICABLE -> Outcome.Status.NOT_APPLICABLE;
        };
    assertThat(outcome.status())
        .as("how the rule ended, with findings %s, reason %s", said(result), outcome.reason())
        .isEqualTo(status);
    Expectation expected = example.content().expect();
    if (!expected.reason().isEmpty()) {
      assertThat(outcome.reason().map(Message::key)).as("reason").contains(expected.reason());
    }
    if (example.kind() == RuleCase.Kind.FAIL) {
      findingIsAsExpected(example, result);
    }
    Set<String> failing = new TreeSet<>(expected.also());
    if (example.kind() == RuleCase.Kind.FAIL) {
      failing.add(example.rule());
    }
    assertThat(
            result.outcomes().stream()
                .filter(ended -> ended.status() == Outcome.Status.FAILED)
                .map(Outcome::rule)
                .collect(Collectors.toSet()))
        .as("rules that fail; list the intended ones besides the case's own under expect.also")
        .isEqualTo(failing);
  }

  private static void findingIsAsExpected(RuleCase example, ReportResult result) {
    Expectation expected = example.content().expect();
    List<Finding> findings =
        result.findings().stream().filter(f -> f.rule().equals(example.rule())).toList();
    assertThat(findings).as("findings of the rule").hasSize(expected.findings());
    List<List<String>> differences = findings.stream().map(expected::differences).toList();
    assertThat(differences)
        .as("one finding as expected; how each differs")
        .anySatisfy(none -> assertThat(none).isEmpty());
  }

  private static List<String> said(ReportResult result) {
    return result.findings().stream().map(f -> f.rule() + " " + f.message()).toList();
  }
}

package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.data.DataFile;
import org.gouji.model.Deviation;
import org.gouji.model.Finding;
import org.gouji.model.Level;
import org.gouji.model.Message;
import org.gouji.model.Outcome;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.model.Verdict;
import org.gouji.texts.Texts;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.gouji.write.RuleSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What rules say is there in both languages, and complete. */
class RuleTextsTest {
  private static final List<String> DEMANDED =
      List.of("title", "demand", "reason", "basis", "example", "fix");
  private static final Pattern FILE = Pattern.compile("rules/[\\w/]+(\\.yaml)?");
  private static final List<RuleInfo> RULES = Rulebook.standard().catalogue().rules();
  private static final List<ReportResult> RESULTS = new ArrayList<>();

  @BeforeAll
  static void checkEveryCase() {
    RuleCase.all().forEach(example -> RESULTS.add(example.check()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRuleHasItsTexts(Language language) {
    Map<String, Map<String, String>> texts = Texts.rules(language);
    for (RuleInfo rule : RULES) {
      assertThat(texts).as("texts of rules/text/%s.yaml", rule.family()).containsKey(rule.id());
      for (String key : DEMANDED) {
        assertThat(texts.get(rule.id()))
            .as("%s in %s", rule.id(), language.code())
            .hasEntrySatisfying(key, text -> assertThat(text).isNotBlank());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTextIsShown(Language language) {
    Set<String> shown = new TreeSet<>(Set.of("title"));
    Phrasebook phrasebook = Phrasebook.in(language);
    RULES.forEach(
        rule -> RuleSheet.of(rule, phrasebook).parts().forEach(part -> shown.add(part.key())));
    Map<String, Map<String, String>> texts = Texts.rules(language);
    assertThat(texts.keySet())
        .as("identifiers in rules/text")
        .isEqualTo(RULES.stream().map(RuleInfo::id).collect(Collectors.toSet()));
    texts.forEach(
        (id, keys) ->
            assertThat(keys.keySet())
                .as("texts of %s that are shown", id)
                .allMatch(key -> shown.contains(key) || key.startsWith("message")));
  }

  @Test
  void bothLanguagesHaveTheSameKeysAndGaps() {
    Map<String, Map<String, String>> en = Texts.rules(Language.EN);
    Texts.rules(Language.ZH)
        .forEach(
            (id, texts) -> {
              assertThat(en.getOrDefault(id, Map.of()).keySet())
                  .as("keys of %s", id)
                  .isEqualTo(texts.keySet());
              texts.forEach(
                  (key, text) ->
                      assertThat(Texts.gaps(en.getOrDefault(id, Map.of()).getOrDefault(key, "")))
                          .as("gaps of %s %s", id, key)
                          .isEqualTo(Texts.gaps(text)));
            });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFileNamedInATextIsThere(Language language) {
    Texts.rules(language)
        .forEach(
            (id, texts) ->
                FILE.matcher(String.join("\n", texts.values()))
                    .results()
                    .forEach(file -> assertThat(Path.of(file.group())).as(id).exists()));
  }

  /** A message that no case brings about is not proven; a key that no text has is an error. */
  @Test
  void everyMessageIsBroughtAboutByACase() {
    Map<String, Set<String>> said = new TreeMap<>();
    RESULTS.stream()
        .flatMap(result -> result.findings().stream())
        .forEach(finding -> said(finding.rule(), finding.message(), said));
    Texts.rules(Language.ZH)
        .forEach(
            (id, texts) ->
                assertThat(said.get(id))
                    .as("messages of %s that the cases of reports/rules bring about", id)
                    .isEqualTo(messages(texts).keySet()));
  }

  /** The message of a finding, and those of other rules within it. */
  private static void said(String rule, Message message, Map<String, Set<String>> said) {
    said.computeIfAbsent(rule, id -> new TreeSet<>()).add(message.key());
    message.terms().values().forEach(term -> said(term, said));
  }

  private static void said(Term term, Map<String, Set<String>> said) {
    if (term instanceof Term.Saying saying) {
      said(saying.rule(), saying.message(), said);
    } else if (term instanceof Term.Apart apart) {
      apart.terms().forEach(part -> said(part, said));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFindingIsRenderedWithoutGaps(Language language) {
    Phrasebook phrasebook = Phrasebook.in(language);
    for (ReportResult result : RESULTS) {
      for (Finding finding : result.findings()) {
        String text =
            phrasebook.message(finding.rule(), finding.message(), result.edition().orElseThrow());
        assertThat(text).as(result.source()).isNotBlank().doesNotContainPattern("\\{\\w+}");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyReasonIsRenderedWithoutGaps(Language language) {
    Phrasebook phrasebook = Phrasebook.in(language);
    for (ReportResult result : RESULTS) {
      for (Outcome outcome : result.outcomes()) {
        outcome
            .reason()
            .ifPresent(
                reason ->
                    assertThat(phrasebook.reason(reason, result.edition().orElseThrow()))
                        .as("%s: %s", result.source(), outcome.rule())
                        .isNotBlank()
                        .doesNotContainPattern("\\{\\w+}"));
      }
    }
  }

  /** What a fact gives and no message of the rule shows is a gap misspelt, or of no use. */
  @Test
  void everyTermOfAFindingHasItsGap() {
    Map<String, Map<String, String>> texts = Texts.rules(Language.ZH);
    Map<String, Set<String>> idle = new TreeMap<>();
    for (ReportResult result : RESULTS) {
      for (Finding finding : result.findings()) {
        Set<String> terms = new TreeSet<>(finding.message().terms().keySet());
        messages(texts.getOrDefault(finding.rule(), Map.of()))
            .values()
            .forEach(text -> terms.removeAll(Texts.gaps(text)));
        idle.computeIfAbsent(finding.rule(), id -> new TreeSet<>()).addAll(terms);
      }
    }
    idle.values().removeIf(Set::isEmpty);
    assertThat(idle).as("terms that findings give and no message of their rule shows").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyNameInAMessageHasItsWords(Language language) {
    Phrasebook phrasebook = Phrasebook.in(language);
    List<String> keys = new ArrayList<>();
    for (Level level : Level.values()) {
      keys.add("level." + level.code());
    }
    for (Severity severity : Severity.values()) {
      keys.add("severity." + severity.code());
    }
    for (Verdict verdict : Verdict.values()) {
      keys.add("verdict." + verdict.code());
    }
    for (TableName table : TableName.values()) {
      keys.add("table." + table.code());
    }
    for (Deviation.Kind kind : Deviation.Kind.values()) {
      keys.add("deviation." + kind);
    }
    for (int section = 0; section <= 6; section++) {
      keys.add("section." + section);
    }
    DataFile.load("lexicon/aspects").keySet().forEach(aspect -> keys.add("aspect." + aspect));
    DataFile.load("lexicon/oversight").keySet().forEach(key -> keys.add("oversight." + key));
    for (RuleInfo rule : RULES) {
      keys.add("family." + rule.family());
      rule.variants().forEach(variant -> variant.needs().forEach(need -> keys.add("need." + need)));
    }
    keys.forEach(key -> assertThatCode(() -> phrasebook.say(key)).doesNotThrowAnyException());
  }

  private static Map<String, String> messages(Map<String, String> texts) {
    Map<String, String> messages = new TreeMap<>(texts);
    messages.keySet().removeIf(key -> !key.startsWith("message"));
    return messages;
  }
}

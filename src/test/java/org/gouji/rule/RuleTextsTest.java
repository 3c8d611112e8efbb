package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gouji.data.DataFile;
import org.gouji.model.Deviation;
import org.gouji.model.Finding;
import org.gouji.model.Level;
import org.gouji.model.Outcome;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.model.TableName;
import org.gouji.model.Verdict;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What rules say is there in both languages, and complete. */
class RuleTextsTest {
  private static final List<String> DEMANDED =
      List.of("title", "demand", "reason", "basis", "example", "fix");
  private static final List<RuleInfo> RULES = Rulebook.standard().catalogue().rules();
  private static final List<ReportResult> RESULTS = new ArrayList<>();

  @BeforeAll
  static void checkEveryCase() {
    RuleCase.all().forEach(example -> RESULTS.add(example.check()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRuleHasItsTexts(Language language) {
    Map<String, Object> texts = texts(language);
    for (RuleInfo rule : RULES) {
      assertThat(texts).as("texts of rules/text/%s.yaml", rule.family()).containsKey(rule.id());
      for (String key : DEMANDED) {
        assertThat(textsOf(texts, rule.id()))
            .as("%s in %s", rule.id(), language.code())
            .hasEntrySatisfying(key, text -> assertThat(text.toString()).isNotBlank());
      }
    }
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(keys(Language.ZH)).isEqualTo(keys(Language.EN));
  }

  @Test
  void bothLanguagesLeaveTheSameGaps() {
    Map<String, Object> zh = texts(Language.ZH);
    Map<String, Object> en = texts(Language.EN);
    for (RuleInfo rule : RULES) {
      textsOf(zh, rule.id())
          .forEach(
              (key, text) ->
                  assertThat(gaps(textsOf(en, rule.id()).getOrDefault(key, "")))
                      .as("gaps of %s %s", rule.id(), key)
                      .isEqualTo(gaps(text)));
    }
  }

  /** A message that no case brings about is not proven; a key that no text has is an error. */
  @Test
  void everyMessageIsBroughtAboutByACase() {
    Map<String, Set<String>> said = new TreeMap<>();
    RESULTS.stream()
        .flatMap(result -> result.findings().stream())
        .forEach(
            finding ->
                said.computeIfAbsent(finding.rule(), id -> new TreeSet<>())
                    .add(finding.message().key()));
    Map<String, Object> texts = texts(Language.ZH);
    for (RuleInfo rule : RULES) {
      Set<String> messages = new TreeSet<>(textsOf(texts, rule.id()).keySet());
      messages.removeIf(key -> !key.startsWith("message"));
      assertThat(said.get(rule.id()))
          .as("messages of %s that the cases of reports/rules bring about", rule.id())
          .isEqualTo(messages);
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
    RULES.forEach(rule -> keys.add("family." + rule.family()));
    keys.forEach(key -> assertThatCode(() -> phrasebook.say(key)).doesNotThrowAnyException());
  }

  private static Set<String> keys(Language language) {
    Set<String> keys = new TreeSet<>();
    texts(language)
        .forEach(
            (key, value) -> {
              keys.add(key);
              if (value instanceof Map<?, ?> texts) {
                texts.keySet().forEach(below -> keys.add(key + " " + below));
              }
            });
    return keys;
  }

  private static Map<String, Object> textsOf(Map<String, Object> texts, String rule) {
    Map<String, Object> found = new TreeMap<>();
    if (texts.get(rule) instanceof Map<?, ?> map) {
      map.forEach((key, text) -> found.put(key.toString(), text));
    }
    return found;
  }

  private static Set<String> gaps(Object text) {
    Set<String> gaps = new TreeSet<>();
    java.util.regex.Matcher gap =
        java.util.regex.Pattern.compile("\\{(\\w+)}").matcher(String.valueOf(text));
    while (gap.find()) {
      gaps.add(gap.group(1));
    }
    return gaps;
  }

  /** The words of the program and, below their identifiers, those of every rule that has a file. */
  private static Map<String, Object> texts(Language language) {
    Map<String, Object> texts = new TreeMap<>(DataFile.load("text/" + language.code()));
    Path folder = Path.of("target/classes/org/gouji/rulebook/text", language.code());
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString().replace(DataFile.ENDING, ""))
          .forEach(id -> texts.put(id, DataFile.load("text/" + language.code() + "/" + id)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}

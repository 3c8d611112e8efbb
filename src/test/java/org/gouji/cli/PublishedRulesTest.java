package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Severity;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.Rulebook;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.gouji.write.RuleFamily;
import org.gouji.write.RuleSheet;
import org.gouji.write.markdown.RulesPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules as they are published: the page, {@code gouji rules} and {@code gouji explain}. */
class PublishedRulesTest {
  private static final List<RuleInfo> RULES = Rulebook.standard().catalogue().rules();

  @ParameterizedTest
  @CsvSource({"zh, docs/RULES.md", "en, docs/RULES.en.md"})
  void page_isThatOfTheRulebook(String language, Path file) throws IOException {
    List<String> made = markdown(language).lines().toList();
    List<String> published = Files.readAllLines(file);
    for (int i = 0; i < Math.max(made.size(), published.size()); i++) {
      String should = i < made.size() ? made.get(i) : "(nothing)";
      String is = i < published.size() ? published.get(i) : "(nothing)";
      if (!should.equals(is)) {
        fail(
            "%s and the rulebook differ in line %d:\n  page:     %s\n  rulebook: %s\nThis mends it:\n"
                    .formatted(file, i + 1, is, should)
                + "  ./gouji rules --lang %s --format markdown > %s".formatted(language, file));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void page_hasATargetForEveryLink(Language language) {
    String page = markdown(language.code());

    assertThat(all("\\(#([^)]+)\\)", page))
        .isEqualTo(all("<a id=\"([^\"]+)\">", page))
        .containsAll(RULES.stream().map(RuleInfo::id).toList());
  }

  @Test
  void page_showsMarksOfATextAsTheyAre() {
    RuleInfo rule =
        new RuleInfo(
            "X01",
            "x",
            List.of(
                new RuleInfo.Variant(
                    "X01",
                    Severity.NOTE,
                    Set.of(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    false,
                    false,
                    false)));
    RuleSheet.Part part = new RuleSheet.Part("example", "例", "<b> *a* [c]\n`d` | e_f_");
    StringWriter page = new StringWriter();

    RulesPage.write(
        List.of(new RuleFamily("x", "X", List.of(new RuleSheet(rule, "T", List.of(part))))),
        Phrasebook.in(Language.ZH),
        new PrintWriter(page));

    assertThat(page.toString())
        .contains("- **例**：\\<b\\> \\*a\\* \\[c\\]<br>\\`d\\` \\| e\\_f\\_\n");
  }

  /** The page, the console and the values say the same of a rule. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRule_isToldAlikeEverywhere(Language language) throws IOException {
    String page = markdown(language.code()).replace("\\", "");
    JsonNode values =
        new ObjectMapper()
            .readTree(Run.of("rules", "--lang", language.code(), "--format", "json").out());
    Phrasebook words = Phrasebook.in(language);
    assertThat(values).hasSameSizeAs(RULES);
    for (JsonNode value : values) {
      String id = value.get("rule").asText();
      RuleSheet sheet = RuleSheet.of(Rulebook.standard().catalogue().rule(id).orElseThrow(), words);
      Run explained = Run.of("explain", "--lang", language.code(), id);
      assertThat(explained.status()).isZero();
      String onPage = page.substring(page.indexOf("### " + id));
      assertThat(explained.out()).startsWith(id + " " + value.get("title").asText());
      for (RuleSheet.Part part : sheet.parts()) {
        String indented = "\n" + part.label() + "\n  " + part.text().replace("\n", "\n  ");
        assertThat(explained.out()).contains(indented);
        assertThat(onPage)
            .contains("**" + part.label() + "**", part.text().lines().findFirst().orElseThrow());
        if (!part.key().equals("severity")) {
          assertThat(value.get(part.key()).asText()).isEqualTo(part.text());
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void rules_listsIdentifierSeverityTitleAndBasis(Language language) {
    Phrasebook words = Phrasebook.in(language);
    List<String> lines =
        Run.of("rules", "--lang", language.code()).out().lines().map(String::strip).toList();
    for (RuleInfo rule : RULES) {
      RuleSheet sheet = RuleSheet.of(rule, words);
      assertThat(lines)
          .contains(
              rule.id()
                  + "  "
                  + sheet.text("severity")
                  + "  "
                  + sheet.title()
                  + " · "
                  + sheet.text("basis"));
    }
  }

  @Test
  void rulesAsJson_haveWhatTheRuleFileDeclares() throws IOException {
    JsonNode rules = new ObjectMapper().readTree(Run.of("rules", "--format", "json").out());
    JsonNode overview = named(rules, "S10");
    JsonNode column = named(rules, "R01");

    assertThat(overview.get("family").asText()).isEqualTo("structure");
    assertThat(overview.get("severities")).hasToString("[\"warning\",\"note\"]");
    assertThat(overview.get("variants"))
        .hasToString(
            "[{\"severity\":\"warning\",\"needs\":[\"prose\"],\"edition\":\"2021\",\"since\":null},"
                + "{\"severity\":\"note\",\"needs\":[\"prose\"],\"edition\":\"2019\",\"since\":2019}]");
    assertThat(overview.get("formula").isNull()).isTrue();
    assertThat(column.get("variants").get(0).get("needs")).hasToString("[\"requests\"]");
  }

  @Test
  void scopesThatDiffer_areToldBySeverity() {
    assertThat(Run.of("explain", "S10").out())
        .contains("警告：2021 年版格式，有报告正文；提示：2019 年版格式，2019 年度及以后的报告，有报告正文");
  }

  @Test
  void explain_takesSmallLetters() {
    assertThat(Run.of("explain", "r01").out()).isEqualTo(Run.of("explain", "R01").out());
  }

  @ParameterizedTest
  @CsvSource({"s1, S01", "R001, R01", "D0, D01", "O01, D01"})
  void explainOfAnUnknownRule_namesThoseNearby(String name, String near) {
    Run run = Run.of("explain", name);

    assertThat(run.status()).isEqualTo(ExitStatus.USAGE.code());
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("没有规则 " + name).contains(near);
  }

  @Test
  void explainOfWhatIsNearNoRule_namesTheList() {
    Run run = Run.of("explain", "--lang", "en", "reconciliation");

    assertThat(run.status()).isEqualTo(ExitStatus.USAGE.code());
    assertThat(run.err()).contains("reconciliation").contains("gouji rules");
  }

  private static String markdown(String language) {
    return Run.of("rules", "--lang", language, "--format", "markdown").out();
  }

  private static JsonNode named(JsonNode rules, String id) {
    for (JsonNode rule : rules) {
      if (rule.get("rule").asText().equals(id)) {
        return rule;
      }
    }
    throw new AssertionError("no rule " + id);
  }

  private static Set<String> all(String pattern, String text) {
    Set<String> found = new TreeSet<>();
    for (Matcher m = Pattern.compile(pattern).matcher(text); m.find(); ) {
      found.add(m.group(1));
    }
    return found;
  }
}

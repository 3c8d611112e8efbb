package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.model.Severity;
import org.junit.jupiter.api.Test;

/** Every rule is proven both ways, and every case belongs to a rule. */
class RuleCoverageTest {
  private static final List<RuleInfo> RULES = Rulebook.standard().catalogue().rules();
  private final List<RuleCase> cases = RuleCase.all();

  @Test
  void everyRuleHasACaseThatPasses() {
    Set<String> lacking = ruleIds();
    cases.stream()
        .filter(example -> example.kind() == RuleCase.Kind.PASS)
        .forEach(example -> lacking.remove(example.rule()));
    assertThat(lacking)
        .as("rules without reports/rules/<RULE>/pass-<what>.yaml: write one for each")
        .isEmpty();
  }

  @Test
  void everySeverityOfEveryRuleHasACaseThatFails() {
    Map<String, Set<Severity>> lacking = new TreeMap<>();
    RULES.forEach(rule -> lacking.put(rule.id(), new TreeSet<>(rule.severities())));
    for (RuleCase example : cases) {
      if (example.kind() == RuleCase.Kind.FAIL) {
        assertThat(example.content().expect().severity())
            .as("%s must say expect.severity", example)
            .isNotEmpty();
        Severity severity = Severity.ofCode(example.content().expect().severity());
        lacking.computeIfPresent(
            example.rule(),
            (rule, left) -> {
              left.remove(severity);
              return left;
            });
      }
    }
    lacking.values().removeIf(Set::isEmpty);
    assertThat(lacking)
        .as("severities without reports/rules/<RULE>/fail-<what>.yaml: write one for each")
        .isEmpty();
  }

  @Test
  void everyFolderNamesARule() {
    Set<String> folders = new TreeSet<>();
    cases.forEach(example -> folders.add(example.rule()));
    folders.removeAll(ruleIds());
    assertThat(folders)
        .as("folders of reports/rules that name no rule: rename or remove them")
        .isEmpty();
  }

  private static Set<String> ruleIds() {
    Set<String> ids = new TreeSet<>();
    RULES.forEach(rule -> ids.add(rule.id()));
    return ids;
  }
}

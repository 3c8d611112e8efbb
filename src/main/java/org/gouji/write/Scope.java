package org.gouji.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.model.Severity;
import org.gouji.rule.RuleInfo;
import org.gouji.rule.RuleInfo.Variant;

/** Which reports a rule speaks of and what it needs, in words. */
final class Scope {
  private Scope() {}

  /** The scope of a rule; by severity where its conditions differ in it. */
  static String of(RuleInfo rule, Phrasebook words) {
    Map<String, Set<Severity>> scopes = new LinkedHashMap<>();
    for (Variant variant : rule.variants()) {
      scopes.computeIfAbsent(of(variant, words), scope -> new TreeSet<>()).add(variant.severity());
    }
    if (scopes.size() == 1) {
      return scopes.keySet().iterator().next();
    }
    List<String> said = new ArrayList<>();
    scopes.forEach(
        (scope, severities) ->
            said.add(words.severities(severities) + words.say("list.because") + scope));
    return String.join(words.say("list.apart"), said);
  }

  private static String of(Variant variant, Phrasebook words) {
    List<String> said = new ArrayList<>();
    if (variant.batch()) {
      said.add(words.say("scope.batch"));
    }
    variant
        .edition()
        .ifPresent(edition -> said.add(words.say("scope.edition", Map.of("edition", edition))));
    variant.since().ifPresent(year -> said.add(words.say("scope.since", Map.of("year", year))));
    List<String> needs = variant.needs().stream().map(need -> words.say("need." + need)).toList();
    if (!needs.isEmpty()) {
      String list = String.join(words.say("list.separator"), needs);
      said.add(words.say("scope.needs", Map.of("list", list)));
    }
    return said.isEmpty() ? words.say("scope.every") : String.join(words.say("list.comma"), said);
  }
}

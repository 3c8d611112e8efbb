package org.gouji.write.html;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.model.Finding;

/** How often each rule found something, by tone. What does not count is not counted. */
final class RuleTally {
  private final Map<String, Map<Tone, Integer>> rules = new TreeMap<>();

  void add(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.counts()) {
        rules
            .computeIfAbsent(finding.rule(), rule -> new EnumMap<>(Tone.class))
            .merge(Tone.of(finding), 1, Integer::sum);
      }
    }
  }

  /** The rules, those with most violations first. */
  List<String> most() {
    return rules.keySet().stream()
        .sorted(
            Comparator.comparingInt((String rule) -> count(rule, Tone.VIOLATION))
                .thenComparingInt(this::count)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  int count(String rule, Tone tone) {
    return rules.getOrDefault(rule, Map.of()).getOrDefault(tone, 0);
  }

  int count(String rule) {
    return rules.getOrDefault(rule, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The gravest tone of a rule that found something. */
  Tone tone(String rule) {
    Tone tone = Tone.KNOWN;
    for (Tone other : rules.getOrDefault(rule, Map.of()).keySet()) {
      tone = tone.louder(other);
    }
    return tone;
  }
}

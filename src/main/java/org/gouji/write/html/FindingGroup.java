package org.gouji.write.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Finding;

/**
 * The findings of one rule, one section and one severity: what is said of the rule is said once.
 *
 * @param key what they have in common
 * @param findings the findings, as the report goes
 */
record FindingGroup(Key key, List<Numbered> findings) {
  FindingGroup {
    findings = List.copyOf(findings);
  }

  /**
   * What the findings of a group have in common.
   *
   * @param section the section; 0 for title, introduction and the whole
   * @param rule the rule
   * @param tone their tone
   */
  record Key(int section, String rule, Tone tone) {
    private static Key of(Numbered numbered) {
      Finding finding = numbered.finding();
      return new Key(finding.where().section().orElse(0), finding.rule(), numbered.tone());
    }
  }

  /** The groups of findings, each where its first finding stands. */
  static List<FindingGroup> all(List<Numbered> findings) {
    Map<Key, List<Numbered>> groups = new LinkedHashMap<>();
    for (Numbered finding : findings) {
      groups.computeIfAbsent(Key.of(finding), key -> new ArrayList<>()).add(finding);
    }
    List<FindingGroup> all = new ArrayList<>();
    groups.forEach((key, list) -> all.add(new FindingGroup(key, list)));
    return all;
  }
}

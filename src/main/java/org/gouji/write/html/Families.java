package org.gouji.write.html;

import org.gouji.rule.Catalogue;
import org.gouji.rule.RuleInfo;

/** The families that rules belong to, by which a reader chooses findings. */
final class Families {
  private final Catalogue rules;
  private final Bilingual words;

  Families(Catalogue rules, Bilingual words) {
    this.rules = rules;
    this.words = words;
  }

  /** The family of a rule; empty for a rule that the rulebook does not have. */
  String of(String rule) {
    return rules.rule(rule).map(RuleInfo::family).orElse("");
  }

  /** What a family is called; by its code where it is the office's own. */
  Both title(String family) {
    return words.of(book -> book.family(family));
  }
}

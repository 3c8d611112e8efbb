package org.gouji.rule.fact;

import java.util.List;
import java.util.Map;
import org.gouji.model.Message;
import org.gouji.model.Narrative;
import org.gouji.model.Section;
import org.gouji.model.Term;
import org.gouji.model.Where;
import org.jspecify.annotations.Nullable;

/** Section 1, 总体情况, whether the report has it or not. */
public final class Overview {
  private static final int NUMBER = 1;

  private final @Nullable Section section;
  private final Narrative narrative;

  Overview(@Nullable Section section, Narrative narrative) {
    this.section = section;
    this.narrative = narrative;
  }

  /** It touches the five aspects that the format names. */
  public Judgement getAspects() {
    if (section == null) {
      Term title = new Term.Key("section." + NUMBER);
      return Judgement.unknown(new Message("reason.noSection", Map.of("section", title)));
    }
    if (narrative.missingAspects().isEmpty()) {
      return Judgement.held();
    }
    List<Term> missing =
        narrative.missingAspects().stream()
            .<Term>map(aspect -> new Term.Key("aspect." + aspect))
            .toList();
    return Judgement.broken(
        Breach.of(
            new Message("message", Map.of("aspects", new Term.Several(missing))),
            Where.section(section.number(), section.place())));
  }
}

package org.gouji.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.model.Message;
import org.gouji.model.Outcome;
import org.gouji.rule.RuleInfo.Variant;
import org.jspecify.annotations.Nullable;

/** Which conditions speak of a report, or of a batch, and what is said of the others. */
final class Scope {
  private final List<RuleInfo> rules;
  private final Map<String, Variant> applicable = new HashMap<>();
  private final Map<String, Applicability> byRule = new HashMap<>();
  private final Map<String, Outcome> silent = new HashMap<>();

  /**
   * Makes a scope.
   *
   * @param told whether each condition applies
   */
  Scope(List<RuleInfo> rules, Function<Variant, Applicability> told) {
    this.rules = rules;
    for (RuleInfo rule : rules) {
      Message missing = null;
      Message excluded = null;
      boolean applies = false;
      for (Variant variant : rule.variants()) {
        Applicability applicability = told.apply(variant);
        if (applicability.applies()) {
          applies = true;
          applicable.put(variant.name(), variant);
        }
        missing = missing == null ? applicability.missing() : missing;
        excluded = excluded == null ? applicability.excluded() : excluded;
      }
      Applicability whole = new Applicability(missing, applies ? null : excluded);
      byRule.put(rule.id(), whole);
      silent.put(rule.id(), outcome(rule.id(), false, missing, whole.excluded()));
    }
  }

  /** The conditions that may add to the findings, by name. */
  Map<String, Variant> applicable() {
    return applicable;
  }

  /** How every rule ended, in their order. */
  List<Outcome> outcomes(Findings findings, Map<String, Message> faults) {
    Outcome[] outcomes = new Outcome[rules.size()];
    for (int i = 0; i < outcomes.length; i++) {
      String id = rules.get(i).id();
      outcomes[i] =
          findings.speakOf(id) || faults.containsKey(id)
              ? outcome(id, findings, faults.get(id))
              : silent.get(id);
    }
    return List.of(outcomes);
  }

  private Outcome outcome(String id, Findings findings, @Nullable Message fault) {
    Applicability whole = byRule.getOrDefault(id, Applicability.APPLIES);
    Message doubt = fault == null ? findings.unknown().get(id) : fault;
    doubt = doubt == null ? whole.missing() : doubt;
    Message none = whole.excluded() == null ? findings.notApplicable().get(id) : whole.excluded();
    return outcome(id, findings.failed(id), doubt, none);
  }

  private static Outcome outcome(
      String id, boolean failed, @Nullable Message doubt, @Nullable Message none) {
    if (failed) {
      return new Outcome(id, Outcome.Status.FAILED, Optional.ofNullable(doubt));
    }
    if (doubt != null) {
      return new Outcome(id, Outcome.Status.NOT_RUN, Optional.of(doubt));
    }
    return none == null
        ? new Outcome(id, Outcome.Status.PASSED, Optional.empty())
        : new Outcome(id, Outcome.Status.NOT_APPLICABLE, Optional.of(none));
  }
}

package org.gouji.rule;

import java.util.ArrayList;
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
  private final Map<String, Variant> applicable = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Applicability> applicability = new ArrayList<>();
  private final List<Outcome> silent = new ArrayList<>();

  /**
   * Makes a scope.
   *
   * @param told whether each condition applies
   */
  Scope(List<RuleInfo> rules, Function<Variant, Applicability> told) {
    for (RuleInfo rule : rules) {
      Message missing = null;
      Message excluded = null;
      boolean applies = false;
      for (Variant variant : rule.variants()) {
        Applicability one = told.apply(variant);
        if (one.applies()) {
          applies = true;
          applicable.put(variant.name(), variant);
        }
        missing = missing == null ? one.missing() : missing;
        excluded = excluded == null ? one.excluded() : excluded;
      }
      excluded = applies ? null : excluded;
      places.put(rule.id(), silent.size());
      applicability.add(new Applicability(missing, excluded));
      silent.add(outcome(rule.id(), false, missing, excluded));
    }
  }

  /** The conditions that may add to the findings, by name. */
  Map<String, Variant> applicable() {
    return applicable;
  }

  /** How every rule ended, in their order. */
  List<Outcome> outcomes(Findings findings, Map<String, Message> faults) {
    List<Outcome> outcomes = new ArrayList<>(silent);
    for (String id : findings.rules()) {
      outcomes.set(place(id), outcome(id, findings, null));
    }
    faults.forEach((id, fault) -> outcomes.set(place(id), outcome(id, findings, fault)));
    return outcomes;
  }

  private int place(String id) {
    return places.getOrDefault(id, -1);
  }

  private Outcome outcome(String id, Findings findings, @Nullable Message fault) {
    Applicability whole = applicability.get(place(id));
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

package org.gouji.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Where;
import org.gouji.rule.RuleInfo.Variant;
import org.gouji.rule.fact.Breach;
import org.gouji.rule.fact.Judgement;
import org.kie.api.definition.rule.Rule;

/** What the rules found in one report. The only thing a rule may do is to add to it. */
public final class Findings {
  private final Map<String, Variant> applicable;
  private final List<Finding> found = new ArrayList<>();
  private final Map<String, Message> unknown = new HashMap<>();
  private final Map<String, Message> notApplicable = new HashMap<>();
  private final Set<String> failed = new HashSet<>();
  private final Set<String> fingerprints = new HashSet<>();

  /** Makes an empty collection, to which these conditions may add. */
  Findings(Map<String, Variant> applicable) {
    this.applicable = applicable;
  }

  /** Adds what a rule found: how its condition is broken, or why it could not be judged. */
  public void add(Rule rule, Judgement judgement) {
    Variant variant = applicable.get(rule.getName());
    if (variant == null) {
      return;
    }
    if (judgement instanceof Judgement.Broken broken) {
      broken.breaches().forEach(breach -> add(variant, breach));
      broken.unknown().forEach(reason -> unknown.putIfAbsent(variant.id(), reason));
    } else if (judgement instanceof Judgement.Unknown doubt) {
      unknown.putIfAbsent(variant.id(), doubt.reason());
    } else if (judgement instanceof Judgement.NotApplicable none) {
      notApplicable.putIfAbsent(variant.id(), none.reason());
    }
  }

  /** Adds that the condition of an office's own rule is broken at a place. */
  public void add(Rule rule, Where where) {
    add(rule, Judgement.broken(Breach.of(Message.of("message"), where)));
  }

  private void add(Variant variant, Breach breach) {
    String fingerprint = Fingerprint.of(variant.id(), breach);
    String unique = fingerprint;
    for (int i = 2; !fingerprints.add(unique); i++) {
      unique = fingerprint + "-" + i;
    }
    failed.add(variant.id());
    found.add(
        new Finding(
            variant.id(),
            variant.severity(),
            variant.severity(),
            breach.message(),
            breach.expected(),
            breach.actual(),
            breach.where(),
            breach.related(),
            breach.identities(variant.id()),
            List.of(),
            unique,
            Optional.empty(),
            breach.among().map(Breach.Among::sources).orElse(List.of())));
  }

  /** The rules of which anything is known beside that they ran. */
  Set<String> rules() {
    Set<String> rules = new HashSet<>(failed);
    rules.addAll(unknown.keySet());
    rules.addAll(notApplicable.keySet());
    return rules;
  }

  List<Finding> found() {
    return found;
  }

  /** Whether a rule found something. */
  boolean failed(String id) {
    return failed.contains(id);
  }

  /** By identifier: why a rule could not judge everything that it speaks of. */
  Map<String, Message> unknown() {
    return unknown;
  }

  /** By identifier: why a rule does not speak of this report. */
  Map<String, Message> notApplicable() {
    return notApplicable;
  }
}

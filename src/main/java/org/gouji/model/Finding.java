package org.gouji.model;

import java.util.List;
import java.util.Optional;

/**
 * What a rule found.
 *
 * @param rule the rule's identifier
 * @param severity its effective severity
 * @param defaultSeverity its severity in the rulebook
 * @param message what is wrong
 * @param expected what should stand there, where it can be told
 * @param actual what stands there
 * @param where where it is
 * @param related every cell that takes part
 * @param identities the reconciliation identities that it breaks
 * @param candidates the cells that are most likely wrong, best first, where identities are broken
 * @param fingerprint the same for the same finding in every run and after edits elsewhere
 * @param suppression why it does not count, where the office knows it already
 * @param sources the inputs concerned, where it is about several reports of a batch
 */
public record Finding(
    String rule,
    Severity severity,
    Severity defaultSeverity,
    Message message,
    Optional<String> expected,
    Optional<String> actual,
    Where where,
    List<CellRef> related,
    List<Identity> identities,
    List<Candidate> candidates,
    String fingerprint,
    Optional<Suppression> suppression,
    List<String> sources) {
  public Finding {
    related = List.copyOf(related);
    identities = List.copyOf(identities);
    candidates = List.copyOf(candidates);
    sources = List.copyOf(sources);
  }

  /** Whether it counts: what the office knows already does not. */
  public boolean counts() {
    return suppression.isEmpty();
  }

  /** The same finding under another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(
        rule,
        other,
        defaultSeverity,
        message,
        expected,
        actual,
        where,
        related,
        identities,
        candidates,
        fingerprint,
        suppression,
        sources);
  }

  /** The same finding, which does not count. */
  public Finding suppressed(Suppression why) {
    return new Finding(
        rule,
        severity,
        defaultSeverity,
        message,
        expected,
        actual,
        where,
        related,
        identities,
        candidates,
        fingerprint,
        Optional.of(why),
        sources);
  }
}

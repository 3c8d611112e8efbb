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
 * @param fingerprint the same for the same finding in every run and after edits elsewhere
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
    String fingerprint,
    List<String> sources) {
  public Finding {
    related = List.copyOf(related);
    identities = List.copyOf(identities);
    sources = List.copyOf(sources);
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
        fingerprint,
        sources);
  }
}

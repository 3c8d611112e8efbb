package org.gouji.profile;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Finding;
import org.gouji.model.Suppression;

/** The findings that an office knows already, by report and fingerprint. */
public final class Baseline {
  /** No finding is known. */
  public static final Baseline NONE = new Baseline(Map.of());

  private final Map<Key, Suppression> known;

  Baseline(Map<Key, Suppression> known) {
    this.known = Map.copyOf(known);
  }

  /**
   * By what a finding is known again.
   *
   * @param report the agency's name, or the input's where it has none; empty for a batch
   * @param year the report year
   * @param fingerprint the fingerprint of the finding
   */
  record Key(String report, OptionalInt year, String fingerprint) {}

  /** Why a finding does not count, where it is known. */
  Optional<Suppression> of(Subject subject, Finding finding) {
    return known.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(
            known.get(new Key(subject.name(), subject.year(), finding.fingerprint())));
  }
}

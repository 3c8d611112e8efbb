package org.gouji.profile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Finding;
import org.gouji.model.Suppression;

/**
 * A person's word that what a rule finds may stand for a while.
 *
 * @param rule the rule
 * @param agency the agency whose report it is about; every agency, where none is named
 * @param year the report year it is about; every year, where none is named
 * @param reason why it may stand
 * @param person who decided it
 * @param expires the last day on which it may stand
 */
public record Waiver(
    String rule,
    Optional<String> agency,
    OptionalInt year,
    String reason,
    String person,
    LocalDate expires) {
  boolean covers(Subject subject, Finding finding) {
    return rule.equals(finding.rule())
        && (agency.isEmpty() || agency.equals(subject.agency()))
        && (year.isEmpty() || year.equals(subject.year()));
  }

  Suppression suppression() {
    return new Suppression(
        Suppression.Kind.WAIVER, Optional.of(reason), Optional.of(person), Optional.of(expires));
  }
}

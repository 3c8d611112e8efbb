package org.gouji.model;

import java.util.List;
import java.util.Optional;

/**
 * What was understood of a report's prose.
 *
 * @param marks stretches that call for attention
 * @param missingAspects the aspects of section 1 that its text does not touch, by key; none where
 *     there is no such section
 * @param claims what it says in figures
 * @param parts the list of the report's parts in its introduction
 * @param missingOversight which of assessment, social evaluation and accountability no section
 *     tells of, by key
 * @param fee what section 6 says of the information-processing fee
 * @param feeElsewhere words of section 1 that say whether that fee was charged
 * @param improvement what section 5 says; none where there is no such section, or nothing in it
 */
public record Narrative(
    List<Mark> marks,
    List<String> missingAspects,
    Claims claims,
    Optional<PartsList> parts,
    List<String> missingOversight,
    FeeStatement fee,
    Optional<Where> feeElsewhere,
    Optional<Improvement> improvement) {
  public Narrative {
    marks = List.copyOf(marks);
    missingAspects = List.copyOf(missingAspects);
    missingOversight = List.copyOf(missingOversight);
  }
}

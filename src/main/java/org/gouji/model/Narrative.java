package org.gouji.model;

import java.util.List;
import java.util.Optional;

/**
 * What was understood of a report's prose.
 *
 * @param marks stretches that call for attention
 * @param missingAspects the aspects of section 1 that its text does not touch, by key; none where
 *     there is no such section
 * @param figures figures of the tables' kinds that the prose states
 * @param parts the list of the report's parts in its introduction
 */
public record Narrative(
    List<Mark> marks,
    List<String> missingAspects,
    List<StatedFigure> figures,
    Optional<PartsList> parts) {
  public Narrative {
    marks = List.copyOf(marks);
    missingAspects = List.copyOf(missingAspects);
    figures = List.copyOf(figures);
  }
}

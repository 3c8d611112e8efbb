package org.gouji.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * A section of a report.
 *
 * @param number which of the six it is, by its title, 1 to 6
 * @param printed the number that stands before its title, where one does
 * @param heading its heading as published
 * @param wording how its title compares with the format's
 * @param paragraphs its prose: what is neither heading nor table
 * @param place where it begins
 */
public record Section(
    int number,
    OptionalInt printed,
    String heading,
    Wording wording,
    List<Paragraph> paragraphs,
    Place place) {
  public Section {
    paragraphs = List.copyOf(paragraphs);
  }

  /** How a section's title compares with the format's. */
  public enum Wording {
    /** The format's own title. */
    STANDARD,
    /** An accepted variant. */
    VARIANT,
    /** Recognised by its words or place, but neither. */
    OTHER
  }
}

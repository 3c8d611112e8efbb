package org.gouji.model;

import java.util.OptionalInt;

/**
 * A paragraph, or a line of a flattened text.
 *
 * @param text its text as published
 * @param line the line it stands on, counted from 1 in the order of the original; blank lines count
 * @param heads the section, 1 to 6, where the source itself says that this is the section's heading
 * @param place where it begins
 */
public record Paragraph(String text, int line, OptionalInt heads, Place place) implements Block {
  /** A paragraph of which the source says nothing. */
  public Paragraph(String text, int line, Place place) {
    this(text, line, OptionalInt.empty(), place);
  }
}

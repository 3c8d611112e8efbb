package org.gouji.word;

import java.util.Optional;

/**
 * What a comment is about, as whoever read the document knows it.
 *
 * @param locator the paragraph or the cell, by its place in the reading
 * @param character the character within it, counted from 1; 0 where that is not known
 * @param words the words there that are meant; all of it, where there are none
 */
public record Spot(String locator, int character, Optional<String> words) {
  /** A paragraph or a cell as a whole. */
  public static Spot whole(String locator) {
    return new Spot(locator, 0, Optional.empty());
  }
}

package org.gouji.model;

import java.util.OptionalInt;

/**
 * Where something stands in the original.
 *
 * @param locator the place in words a person can follow in that format, such as {@code line 12} or
 *     {@code table 3, row 4, column 5}
 * @param page the page, counted from 1, where the format has pages
 * @param offset characters before it in the original text, where the format is text
 */
public record Place(String locator, OptionalInt page, OptionalInt offset) {
  /** No place: the thing was not in the original. */
  public static final Place NOWHERE = at("");

  /** A place known by its locator alone. */
  public static Place at(String locator) {
    return new Place(locator, OptionalInt.empty(), OptionalInt.empty());
  }

  /** Whether the thing was not in the original. */
  public boolean isNowhere() {
    return locator.isEmpty();
  }

  /** The place so many characters behind this one in the same paragraph. */
  public Place within(int characters) {
    if (characters <= 0) {
      return this;
    }
    OptionalInt behind =
        offset.isPresent() ? OptionalInt.of(offset.getAsInt() + characters) : OptionalInt.empty();
    return new Place(locator + ", character " + (characters + 1), page, behind);
  }

  /** A place in a text. */
  public static Place at(String locator, int offset) {
    return new Place(locator, OptionalInt.empty(), OptionalInt.of(offset));
  }
}

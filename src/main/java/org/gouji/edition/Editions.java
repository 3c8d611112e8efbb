package org.gouji.edition;

import java.util.List;
import java.util.OptionalInt;

/** The editions of the format, and which of them a report year demands. */
public final class Editions {
  private static final int FIRST_YEAR_OF_2021 = 2021;

  private static final class Holder {
    private static final Editions STANDARD =
        new Editions(EditionReader.read("2019"), EditionReader.read("2021"));
  }

  private final Edition first;
  private final Edition second;

  private Editions(Edition first, Edition second) {
    this.first = first;
    this.second = second;
  }

  /** The editions of 2019 and 2021. */
  public static Editions standard() {
    return Holder.STANDARD;
  }

  /** All editions, newest first. */
  public List<Edition> all() {
    return List.of(second, first);
  }

  /** The edition that a report year demands; the newest where the year is unknown. */
  public Edition forYear(OptionalInt year) {
    return year.orElse(FIRST_YEAR_OF_2021) < FIRST_YEAR_OF_2021 ? first : second;
  }

  /** The last report year that an edition was made for; of the newest there is none. */
  public OptionalInt lastYear(String name) {
    return name.equals(first.name()) ? OptionalInt.of(FIRST_YEAR_OF_2021 - 1) : OptionalInt.empty();
  }

  /**
   * The edition of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Edition named(String name) {
    if (name.equals(first.name())) {
      return first;
    }
    if (name.equals(second.name())) {
      return second;
    }
    throw new IllegalArgumentException("no edition " + name);
  }
}

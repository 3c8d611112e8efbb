package org.gouji.write;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Place;

/**
 * A place in a file that has lines, as programs for text know it.
 *
 * @param line the line, counted from 1
 * @param column the character in it, counted from 1
 */
public record Spot(int line, int column) {
  private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");

  /** The spot of a place; nothing where the format has no lines. */
  public static Optional<Spot> of(Place place) {
    Matcher line = LINE.matcher(place.block());
    return line.matches()
        ? Optional.of(new Spot(Integer.parseInt(line.group(1)), Math.max(1, place.character())))
        : Optional.empty();
  }
}

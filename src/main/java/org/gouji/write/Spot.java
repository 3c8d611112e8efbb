package org.gouji.write;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Place;
import org.gouji.model.Trail;

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
    if (line.matches()) {
      int number = Integer.parseInt(line.group(1));
      return Optional.of(new Spot(number, Math.max(1, place.character())));
    }
    return place.trail().isStraight() ? Optional.empty() : ofMarkup(place);
  }

  /** The spot of a place that is told by its element; where it is not sure, its line alone. */
  private static Optional<Spot> ofMarkup(Place place) {
    Trail trail = place.trail();
    if (place.offset().isPresent()) {
      int offset = place.offset().getAsInt();
      return Optional.of(new Spot(trail.lines().line(offset), trail.lines().column(offset)));
    }
    return trail.line().isPresent()
        ? Optional.of(new Spot(trail.line().getAsInt(), 1))
        : Optional.empty();
  }
}

package org.gouji.model;

import java.util.List;
import java.util.Optional;

/**
 * A percentage that prose states of a part of a whole.
 *
 * @param part the part as prose states it, where it does
 * @param partReadings the sums of cells that the part may be
 * @param percent the percentage
 * @param wholes the wholes that prose states and that may be meant
 * @param wholeReadings the sums of cells that the whole may be
 * @param where the stretch that shows it
 */
public record Share(
    Optional<Claim> part,
    List<Reading> partReadings,
    Quantity percent,
    List<Claim> wholes,
    List<Reading> wholeReadings,
    Where where) {
  public Share {
    partReadings = List.copyOf(partReadings);
    wholes = List.copyOf(wholes);
    wholeReadings = List.copyOf(wholeReadings);
  }
}

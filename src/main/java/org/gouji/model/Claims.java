package org.gouji.model;

import java.util.List;

/**
 * Everything that the prose of a report says in figures.
 *
 * @param figures single figures whose subject was understood
 * @param breakdowns totals with their parts
 * @param shares percentages of a part in a whole
 * @param growths changes against the year before
 * @param fees information-processing fees
 * @param tooMany whether there were so many figures that none was looked at
 */
public record Claims(
    List<Claim> figures,
    List<Breakdown> breakdowns,
    List<Share> shares,
    List<Growth> growths,
    List<Fee> fees,
    boolean tooMany) {
  /** Nothing is said in figures. */
  public static final Claims NONE =
      new Claims(List.of(), List.of(), List.of(), List.of(), List.of(), false);

  /** So many figures that none was looked at. */
  public static final Claims TOO_MANY =
      new Claims(List.of(), List.of(), List.of(), List.of(), List.of(), true);

  public Claims {
    figures = List.copyOf(figures);
    breakdowns = List.copyOf(breakdowns);
    shares = List.copyOf(shares);
    growths = List.copyOf(growths);
    fees = List.copyOf(fees);
  }

  /** Whether a figure of this year is of a topic, by the topic's name in output. */
  public boolean speakOf(String topic) {
    for (Claim claim : figures) {
      if (claim.topic().code().equals(topic) && claim.ofThisYear()) {
        return true;
      }
    }
    return false;
  }
}

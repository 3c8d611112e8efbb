package org.gouji.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What made a result: enough to get the same verdict again anywhere.
 *
 * @param version the program's version
 * @param rules how many rules the rulebook has
 * @param rulebook the hash of rules and profile
 * @param profile the profile's name
 * @param day the day of the run
 * @param stamp the moment of the run, where the user wants it
 */
public record ToolInfo(
    String version,
    int rules,
    String rulebook,
    String profile,
    LocalDate day,
    Optional<OffsetDateTime> stamp) {
  /** The same with the moment of the run. */
  public ToolInfo stamped(OffsetDateTime moment) {
    return new ToolInfo(version, rules, rulebook, profile, day, Optional.of(moment));
  }
}

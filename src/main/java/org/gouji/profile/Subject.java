package org.gouji.profile;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a finding is about: one report, or a batch as a whole.
 *
 * @param source the input, as the user named it; empty for a batch
 * @param agency the agency, where it was found
 * @param year the report year, where it was found
 */
public record Subject(String source, Optional<String> agency, OptionalInt year) {
  /** A batch as a whole. */
  public static final Subject BATCH = new Subject("", Optional.empty(), OptionalInt.empty());

  /** What stays the same when the file is moved: the agency; the input's name where it has none. */
  String name() {
    return agency.orElse(source);
  }
}

package org.gouji.rule.fact.batch;

import java.util.Optional;
import java.util.OptionalInt;

/** What tells whose report something is. */
public interface Filed {
  /** The agency, where it was found. */
  Optional<String> agency();

  /** The report year, where it was found. */
  OptionalInt year();
}

package org.gouji.model;

import java.util.Optional;

/**
 * What section 6 says of the information-processing fee (信息处理费).
 *
 * @param kind what it says
 * @param where the words that say it; none where it is silent
 */
public record FeeStatement(Kind kind, Optional<Where> where) {
  /** Nothing is said of it. */
  public static final FeeStatement NONE = new FeeStatement(Kind.SILENT, Optional.empty());

  /** What is said of the fee. */
  public enum Kind {
    /** Nothing. */
    SILENT,
    /** That none was charged, or that no notice of a fee was issued. */
    NOT_CHARGED,
    /** That a fee was charged, or that a notice of one was issued. */
    CHARGED,
    /** The fee is spoken of, but it cannot be told whether one was charged. */
    UNCLEAR
  }
}

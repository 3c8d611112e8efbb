package org.gouji.narrative.claim;

import java.util.Objects;
import org.gouji.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A token of prose.
 *
 * @param kind what it is; for a word one of its kinds
 * @param word the word, where it is one
 * @param quantity the number, where it is one; a year is one without a unit
 * @param start where it begins in the normal form
 * @param end where it ends
 * @param gap how many unknown characters stand between the token before and this one
 */
record Token(
    Kind kind, @Nullable Word word, @Nullable Quantity quantity, int start, int end, int gap) {
  /** What it stands for as a word of a kind; none where it is no such word. */
  @Nullable String key(Kind of) {
    return word == null ? null : word.key(of);
  }

  /** The number that it is; only a number has one. */
  Quantity value() {
    return Objects.requireNonNull(quantity);
  }

  boolean is(Kind of) {
    return word == null ? kind == of : word.is(of);
  }
}

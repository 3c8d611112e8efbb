package org.gouji.narrative.claim;

import org.jspecify.annotations.Nullable;

/**
 * What stood before a bracket.
 *
 * @param slots the telling words
 * @param last the last figure
 */
record Outside(Slots slots, @Nullable Counted last) {
  /** Whether the telling words still wait for their figure. */
  boolean isPending() {
    return slots.isTelling();
  }
}

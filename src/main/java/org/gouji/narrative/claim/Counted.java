package org.gouji.narrative.claim;

import java.util.List;
import org.gouji.model.Claim;

/**
 * A figure that was read, with what it was understood to be.
 *
 * @param claim the first thing that it may be
 * @param slots the telling words around it
 * @param start where its quote begins in the normal form
 * @param end where it ends
 * @param listed whether it is a part of a list
 */
record Counted(Claim claim, Slots slots, int start, int end, boolean listed) {
  /** The act by which it counts requests, empty if by none. */
  String act() {
    List<String> acts = slots.acts;
    return acts.isEmpty() || !slots.outcomes.isEmpty() ? "" : acts.get(acts.size() - 1);
  }
}

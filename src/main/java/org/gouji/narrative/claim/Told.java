package org.gouji.narrative.claim;

import org.gouji.model.Claim;
import org.gouji.model.Claim.Topic;

/** What the figures of a paragraph were understood to be, so far. */
final class Told {
  private boolean remedy;
  private boolean result;
  private boolean remedyInDoubt;
  private boolean requests;
  private boolean received;

  /** Takes in what a figure was understood to be. */
  void tell(Claim claim, Slots slots) {
    if (claim.topic() == Topic.REMEDY && !slots.matters.isEmpty()) {
      remedyInDoubt = slots.isReceived() && !claim.certain();
    }
    remedy |= claim.topic() == Topic.REMEDY;
    result |= claim.topic() == Topic.REMEDY && claim.subject().indexOf('.') >= 0;
    received |= claim.topic() == Topic.RECEIVED && claim.isBound() && claim.ofThisYear();
    requests |=
        switch (claim.topic()) {
          case RECEIVED, CARRIED, HANDLED, OUTCOME, APPLICANT -> claim.isBound();
          default -> false;
        };
  }

  /** Whether reviews or cases about disclosure were counted. */
  boolean remedy() {
    return remedy;
  }

  /** Whether it was told how some of them ended. */
  boolean result() {
    return result;
  }

  /** Whether the reviews counted last may have been brought to the body, not against it. */
  boolean remedyInDoubt() {
    return remedyInDoubt;
  }

  /** Whether requests for information were counted. */
  boolean requests() {
    return requests;
  }

  /** Whether it was told how many came in this year. */
  boolean received() {
    return received;
  }
}

package org.gouji.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Topic;

/** What the figures of a paragraph were understood to be, so far. */
final class Told {
  private static final int FEWEST = 3;

  private boolean remedy;
  private boolean result;
  private boolean remedyInDoubt;
  private boolean requests;
  private boolean received;

  /** The topic of the last figures, and what they named. */
  private Topic run = Topic.OTHER;

  private final List<String> named = new ArrayList<>();
  private int length;

  /** Takes in what a figure was understood to be. */
  void tell(Claim claim, Slots slots) {
    if (claim.topic() == Topic.REMEDY && !slots.matters.isEmpty()) {
      remedyInDoubt = slots.isReceived() && !claim.certain();
    }
    boolean row = claim.subject().indexOf('.', claim.subject().indexOf('.') + 1) >= 0;
    boolean goesOn = claim.topic() == run && !(claim.topic() == Topic.OUTCOME && row);
    if (!goesOn) {
      endRun();
      run = claim.topic();
    }
    length++;
    named.addAll(slots.applicants);
    named.addAll(slots.outcomes);
    remedy |= claim.topic() == Topic.REMEDY;
    result |= claim.topic() == Topic.REMEDY && claim.subject().indexOf('.') >= 0;
    received |= claim.topic() == Topic.RECEIVED && claim.isBound() && claim.ofThisYear();
    requests |=
        switch (claim.topic()) {
          case RECEIVED, CARRIED, HANDLED, OUTCOME, APPLICANT -> claim.isBound();
          default -> false;
        };
  }

  /** A sentence or a bracket ends, or one begins: figures behind it are told anew. */
  void endRun() {
    run = Topic.OTHER;
    named.clear();
    length = 0;
  }

  /** What the last figures tell, where there were several of a kind: 其他 behind them is the rest. */
  Topic run() {
    return length < FEWEST ? Topic.OTHER : run;
  }

  /** The applicants or outcomes that they named. */
  List<String> named() {
    return named;
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

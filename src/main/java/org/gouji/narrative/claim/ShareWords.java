package org.gouji.narrative.claim;

import java.util.List;

/** The words of a share: of what it is said, and of what it is a share. */
final class ShareWords {
  /** Kinds of rates that bear a name of their own; of several that fit a word the last counts. */
  private static final List<Kind> RATES =
      List.of(Kind.OPENNESS, Kind.COMPLETION, Kind.CORRECTION, Kind.TIMELY);

  private ShareWords() {}

  /** Takes in a word that may tell of a share or a rate. */
  static void take(Slots slots, Token token, Word word) {
    if (word.is(Kind.SHARE) && slots.whole == null) {
      slots.share = true;
      slots.sharer = copy(slots);
      slots.whole = new Slots();
    }
    for (Kind kind : RATES) {
      if (word.is(kind)) {
        slots.rateStart = token.start();
        slots.rate = kind;
      }
    }
  }

  /** The words told so far, as they stand before 占. */
  private static Slots copy(Slots told) {
    Slots copy = new Slots();
    copy.append(told);
    copy.start = told.start;
    copy.begin = told.begin;
    copy.dirty = told.dirty;
    copy.rest = told.rest;
    copy.group = told.group;
    copy.total = told.total;
    copy.category = told.category;
    copy.compare = told.compare;
    return copy;
  }

  /** Whether words name nothing, so that what stands before them is meant. */
  static boolean areEmpty(Slots slots) {
    return !slots.isTelling() && !slots.dirty && !slots.total && !slots.compare;
  }

  /** Whether words name outcomes or applicants, which are rows and columns of a table. */
  static boolean nameCells(Slots slots) {
    boolean published = slots.acts.contains("published") && slots.outcomes.size() == 1;
    return (!slots.outcomes.isEmpty() && !published) || !slots.applicants.isEmpty();
  }

  /** Outcomes or applicants by themselves (予以公开的占办结总数的). */
  static Slots alone(Slots slots) {
    Slots alone = new Slots();
    alone.outcomes.addAll(slots.outcomes);
    alone.group = slots.group;
    alone.applicants.addAll(slots.applicants);
    alone.matters.add(Matter.REQUESTS);
    return alone;
  }
}

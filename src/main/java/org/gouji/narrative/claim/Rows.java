package org.gouji.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Reading;

/** The cells that words name by themselves, whether or not a figure stands beside them. */
record Rows(Context context, Resolver resolver) {
  /** What requests may be a share of: those that came in, those that were handled. */
  List<Reading> bases() {
    List<Reading> cells = new ArrayList<>(of("received"));
    cells.addAll(of("handled"));
    return cells;
  }

  /** The cells of an act. */
  List<Reading> of(String act) {
    Slots slots = new Slots();
    slots.acts.add(act);
    slots.matters.add(Matter.REQUESTS);
    return of(slots);
  }

  /** The cells that words name. */
  List<Reading> of(Slots slots) {
    List<Reading> readings = new ArrayList<>();
    for (Subject subject : resolver.resolve(slots, context, "")) {
      readings.addAll(subject.readings());
    }
    return readings;
  }

  /** The name of what words name; empty if they name nothing. */
  String name(Slots slots) {
    for (Subject subject : resolver.resolve(slots, context, "")) {
      return subject.name();
    }
    return "";
  }
}

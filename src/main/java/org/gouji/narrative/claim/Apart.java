package org.gouji.narrative.claim;

import java.util.ArrayList;
import java.util.List;

/** A stretch that names several things of a kind, of which the figures behind it tell in turn. */
final class Apart {
  private Apart() {}

  /** The stretch with one of its telling words alone, for each, as 分别为 a 件、b 件 wants them. */
  static List<Slots> of(Slots slots) {
    List<Slots> apart = new ArrayList<>();
    slots.outcomes.forEach(key -> apart.add(slots.one(s -> s.outcomes.add(key))));
    if (apart.isEmpty()) {
      slots.applicants.forEach(key -> apart.add(slots.one(s -> s.applicants.add(key))));
    }
    if (apart.isEmpty()) {
      slots.results.forEach(key -> apart.add(slots.one(s -> s.results.add(key))));
    }
    if (apart.isEmpty() && slots.acts.size() > 1) {
      // 上年结转和结转下年的分别为 4 件、6 件
      slots.acts.forEach(key -> apart.add(slots.one(s -> s.acts.add(key))));
    }
    if (apart.isEmpty()) {
      slots.matters.forEach(key -> apart.add(slots.one(s -> s.matters.add(key))));
    }
    return apart;
  }
}

package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gouji.model.Place;
import org.gouji.model.Remark;

/** What is to be said of a document, counted while it is read. */
final class Observations {
  private final Map<Remark.Kind, Remark> seen = new EnumMap<>(Remark.Kind.class);

  /** Counts something; where it stands is asked only the first time. */
  void add(Remark.Kind kind, int times, Supplier<String> locator) {
    if (times > 0) {
      Remark before = seen.get(kind);
      Place place = before == null ? Place.at(locator.get()) : before.place();
      seen.put(kind, new Remark(kind, (before == null ? 0 : before.count()) + times, place));
    }
  }

  /** Counts what was seen in a part that stands elsewhere. */
  void addAll(Observations others, String within) {
    others.seen.values().forEach(r -> add(r.kind(), r.count(), () -> within));
  }

  List<Remark> remarks() {
    return new ArrayList<>(seen.values());
  }
}

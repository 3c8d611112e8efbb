package org.gouji.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gouji.model.Place;
import org.gouji.model.Remark;

/** Counts what is to be said of a document while it is read. */
public final class Remarks {
  private final Map<Remark.Kind, Integer> counts = new EnumMap<>(Remark.Kind.class);
  private final Map<Remark.Kind, Supplier<Place>> firsts = new EnumMap<>(Remark.Kind.class);

  /** Counts something once; its place may be known only when the document has been read. */
  public void add(Remark.Kind kind, Supplier<Place> place) {
    counts.merge(kind, 1, Integer::sum);
    firsts.putIfAbsent(kind, place);
  }

  /** What is to be said of the document that has been read. */
  public List<Remark> toList() {
    return firsts.entrySet().stream()
        .map(e -> new Remark(e.getKey(), counts.getOrDefault(e.getKey(), 0), e.getValue().get()))
        .toList();
  }
}

package org.gouji.rule.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Mark;
import org.gouji.model.Mark.Kind;

/** The marked stretches of the prose, by why they were marked. */
final class Marks {
  private final Map<Kind, List<Mark>> byKind = new EnumMap<>(Kind.class);

  Marks(List<Mark> marks) {
    for (Mark mark : marks) {
      byKind.computeIfAbsent(mark.kind(), kind -> new ArrayList<>()).add(mark);
    }
  }

  /** Those of a kind, in the order of the report. */
  List<Mark> of(Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }
}

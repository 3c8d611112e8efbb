package org.gouji.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Breakdown;
import org.gouji.model.Claim;

/** Makes breakdowns of the lists of a paragraph. */
final class Breakdowns {
  private final Prose prose;
  private final Context context;

  Breakdowns(Prose prose, Context context) {
    this.prose = prose;
    this.context = context;
  }

  List<Breakdown> of(List<Lists.Parts> lists) {
    List<Breakdown> breakdowns = new ArrayList<>();
    for (Lists.Parts list : lists) {
      List<Claim> parts = new ArrayList<>();
      list.parts().forEach(part -> parts.add(part.claim()));
      int end = list.parts().get(list.parts().size() - 1).end();
      int start = Math.min(list.total().start(), list.parts().get(0).start());
      breakdowns.add(
          new Breakdown(
              list.total().claim(),
              parts,
              list.exhaustive() || endsWithTheRest(list),
              prose.where(start, Math.max(end, list.total().end()))));
    }
    return breakdowns;
  }

  /** 其中网站 300 条、其他渠道 20 条: with the rest all parts are told. */
  private boolean endsWithTheRest(Lists.Parts list) {
    int size = list.parts().size();
    if (size < 2 || list.units()) {
      return false;
    }
    Counted last = list.parts().get(size - 1);
    boolean uncounted =
        switch (last.claim().topic()) {
          case OTHER, INFORMATION, CHANNEL -> true;
          default -> false;
        };
    int from = list.parts().get(size - 2).end();
    return uncounted
        && from < last.end()
        && context.hasSign("remainder", prose.normal().substring(from, last.end()));
  }
}

package org.gouji.rule.fact.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.model.Term;

/** Lists of names in messages, which may be long. */
final class Names {
  private static final int MOST = 6;

  private Names() {}

  /** The first names, and how many there are if these are not all. */
  static Term some(List<String> names) {
    List<Term> first = new ArrayList<>();
    for (String name : names.subList(0, Math.min(MOST, names.size()))) {
      first.add(Term.words(name));
    }
    Term list = new Term.Several(first);
    return names.size() <= MOST
        ? list
        : new Term.Phrase("names.more", Map.of("list", list, "count", Term.words(names.size())));
  }
}

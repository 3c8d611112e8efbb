package org.gouji.rule;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Finding;

/**
 * The order of findings about a batch: the gravest first; then by rule; then as the inputs go; then
 * by names, so that it is the same in every run.
 */
final class BatchOrder implements Comparator<Finding>, Serializable {
  private static final long serialVersionUID = 1L;

  private final HashMap<String, Integer> places = new HashMap<>();

  BatchOrder(List<String> sources) {
    for (int i = 0; i < sources.size(); i++) {
      places.putIfAbsent(sources.get(i), i);
    }
  }

  @Override
  public int compare(Finding a, Finding b) {
    int order = a.severity().compareTo(b.severity());
    order = order != 0 ? order : a.rule().compareTo(b.rule());
    order = order != 0 ? order : Integer.compare(place(a), place(b));
    order = order != 0 ? order : Integer.compare(line(a), line(b));
    order =
        order != 0
            ? order
            : Integer.compare(a.where().section().orElse(0), b.where().section().orElse(0));
    return order != 0 ? order : a.fingerprint().compareTo(b.fingerprint());
  }

  private int place(Finding finding) {
    Map<String, Integer> known = places;
    return finding.sources().isEmpty()
        ? Integer.MAX_VALUE
        : known.getOrDefault(finding.sources().get(0), Integer.MAX_VALUE);
  }

  /** Where it stands on the roster. */
  private static int line(Finding finding) {
    return finding.where().place().offset().orElse(0);
  }
}

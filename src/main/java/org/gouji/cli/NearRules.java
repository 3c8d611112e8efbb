package org.gouji.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.gouji.profile.NearNames;
import org.gouji.rule.Catalogue;
import org.gouji.rule.RuleInfo;

/** The rules that someone may have meant who names one that there is not. */
final class NearRules {
  private static final int MOST = 5;

  private NearRules() {}

  /** The identifiers nearest to a name, nearest first; none where nothing is near. */
  static List<String> of(String name, Catalogue catalogue) {
    String meant = name.toUpperCase(Locale.ROOT);
    return catalogue.rules().stream()
        .map(RuleInfo::id)
        .filter(id -> NearNames.distance(meant, id) <= (sameFamily(meant, id) ? 2 : 1))
        .sorted(
            Comparator.<String>comparingInt(id -> NearNames.distance(meant, id))
                .thenComparing(id -> !sameFamily(meant, id)))
        .limit(MOST)
        .toList();
  }

  private static boolean sameFamily(String name, String id) {
    return !name.isEmpty() && name.charAt(0) == id.charAt(0);
  }
}

package org.gouji.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
        .filter(id -> distance(meant, id) <= (sameFamily(meant, id) ? 2 : 1))
        .sorted(
            Comparator.<String>comparingInt(id -> distance(meant, id))
                .thenComparing(id -> !sameFamily(meant, id)))
        .limit(MOST)
        .toList();
  }

  private static boolean sameFamily(String name, String id) {
    return !name.isEmpty() && name.charAt(0) == id.charAt(0);
  }

  /** How many letters have to be added, dropped or changed (Levenshtein). */
  private static int distance(String a, String b) {
    if (a.length() > 2 * b.length()) {
      return a.length();
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}

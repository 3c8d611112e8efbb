package org.gouji.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names that someone may have meant who wrote one that there is not. */
public final class NearNames {
  private static final int MOST = 3;

  private NearNames() {}

  /** The names nearest to one, nearest first; none where nothing is near. */
  public static List<String> of(String name, Collection<String> known) {
    String meant = name.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(n -> distance(meant, n.toLowerCase(Locale.ROOT)) <= Math.max(1, n.length() / 3))
        .sorted(
            Comparator.<String>comparingInt(n -> distance(meant, n.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /** How many letters have to be added, dropped or changed (Levenshtein). */
  public static int distance(String a, String b) {
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

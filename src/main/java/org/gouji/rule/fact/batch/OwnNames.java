package org.gouji.rule.fact.batch;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.text.NormalText;

/**
 * The names by which an agency speaks of itself in its prose: the places in its name, with and
 * without 县, 镇 and the like, and what stands behind them. They are masked before texts of two
 * agencies are compared.
 */
final class OwnNames {
  private static final String TIERS = "省市州盟县区旗乡镇";
  private static final String STREET = "街道";
  private static final int SHORTEST = 2;
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private final String[] names;
  private final String firsts;

  private OwnNames(Set<String> all) {
    names = all.toArray(String[]::new);
    StringBuilder begins = new StringBuilder();
    for (String name : names) {
      begins.append(name.charAt(0));
    }
    firsts = begins.toString();
  }

  static OwnNames of(Optional<String> agency) {
    Set<String> names = new TreeSet<>(LONGEST_FIRST);
    String name = agency.isEmpty() ? "" : NormalText.of(agency.get()).normal().replace(" ", "");
    int from = 0;
    for (int i = 0; i < name.length(); i++) {
      boolean street = name.startsWith(STREET, i);
      if ((street || TIERS.indexOf(name.charAt(i)) >= 0) && i - from >= 1) {
        int end = street ? i + STREET.length() : i + 1;
        add(names, name.substring(from, end));
        add(names, name.substring(from, i));
        from = end;
        i = end - 1;
      }
    }
    add(names, name.substring(from));
    return new OwnNames(names);
  }

  private static void add(Set<String> names, String name) {
    if (name.length() >= SHORTEST) {
      names.add(name);
    }
  }

  /** How long the name is that begins at a place of a text; 0 if none does. */
  int lengthAt(String text, int from) {
    if (firsts.indexOf(text.charAt(from)) < 0) {
      return 0;
    }
    for (String name : names) {
      if (text.startsWith(name, from)) {
        return name.length();
      }
    }
    return 0;
  }
}

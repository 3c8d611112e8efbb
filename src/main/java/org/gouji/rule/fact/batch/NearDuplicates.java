package org.gouji.rule.fact.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.agency.AgencyName;

/**
 * Finds the groups of reports whose prose is nearly the same: all of them, without comparing each
 * with each. Of two texts that share eight sentences in ten, the rarest three of the one hold one
 * of the other's rarest three; so only texts that meet in a rare sentence are compared (prefix
 * filtering; Chaudhuri, Ganti and Kaushik 2006). Where too many meet, they are compared if they
 * meet in a second one, and so on.
 */
final class NearDuplicates {
  private static final double ROUNDING = 1e-9;

  /** So many texts of a bucket stand for the groups that most of it may belong to. */
  private static final int LEADERS = 4;

  /** Comparisons a text that a bucket may take before it is split. */
  private static final int COMPARISONS = 8;

  /** Sentences that texts of a bucket share when it is not split any more. */
  private static final int DEEPEST = 4;

  private final List<ReportSketch> reports;
  private final RankedTexts texts;
  private final double least;
  private final int[] agencies;
  private final int[] parents;
  private final double[] shared;

  private NearDuplicates(List<ReportSketch> reports, double least) {
    this.reports = reports;
    this.texts = RankedTexts.of(reports.stream().map(ReportSketch::prose).toList());
    this.least = least - ROUNDING;
    this.agencies = numbers(reports);
    this.parents = new int[reports.size()];
    this.shared = new double[reports.size()];
    Arrays.setAll(parents, i -> i);
    Arrays.fill(shared, 1);
  }

  private static int[] numbers(List<ReportSketch> reports) {
    Map<String, Integer> numbers = new HashMap<>();
    return reports.stream()
        .map(report -> AgencyName.key(report.name()))
        .mapToInt(key -> numbers.computeIfAbsent(key, first -> numbers.size()))
        .toArray();
  }

  /**
   * Finds the groups.
   *
   * @param reports reports that can be compared, each with its agency
   * @param least the share of sentences from which two texts count as the same
   * @return in the order of their first reports
   */
  static List<DuplicateGroup> among(List<ReportSketch> reports, double least) {
    NearDuplicates search = new NearDuplicates(reports, least);
    Bucket.of(search.texts, search.least).forEach(search::link);
    return search.groups();
  }

  /** Links the texts of a bucket that are nearly the same. */
  private void link(Bucket bucket) {
    follow(bucket);
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < bucket.size(); i++) {
      int text = bucket.text(i);
      groups.computeIfAbsent(root(text), first -> new ArrayList<>()).add(text);
    }
    if (groups.size() == 1) {
      return;
    }
    boolean few = pairs(groups.values()) <= (long) COMPARISONS * bucket.size();
    if (few || bucket.depth() == DEEPEST) {
      compare(List.copyOf(groups.values()));
    } else {
      bucket.split().forEach(this::link);
    }
  }

  /** Compares each text with the first few: of five hundred equal ones all follow the first. */
  private void follow(Bucket bucket) {
    int[] leaders = new int[LEADERS];
    int count = 0;
    for (int i = 0; i < bucket.size(); i++) {
      int text = bucket.text(i);
      boolean known = false;
      for (int j = 0; j < count; j++) {
        known |= root(leaders[j]) == root(text) || join(leaders[j], text);
      }
      if (!known && count < LEADERS) {
        leaders[count++] = text;
      }
    }
  }

  /** How many pairs of texts are of different groups. */
  private static long pairs(Collection<List<Integer>> groups) {
    long pairs = 0;
    long before = 0;
    for (List<Integer> group : groups) {
      pairs += before * group.size();
      before += group.size();
    }
    return pairs;
  }

  private void compare(List<List<Integer>> groups) {
    for (int i = 1; i < groups.size(); i++) {
      for (int j = 0; j < i; j++) {
        compare(groups.get(j), groups.get(i));
      }
    }
  }

  private void compare(List<Integer> one, List<Integer> other) {
    for (int a : one) {
      for (int b : other) {
        if (root(a) == root(b) || join(a, b)) {
          return;
        }
      }
    }
  }

  private boolean join(int a, int b) {
    if (agencies[a] == agencies[b]) {
      // Years of one agency are another rule's matter.
      return false;
    }
    double share = texts.shared(a, b);
    if (share < least) {
      return false;
    }
    int first = Math.min(root(a), root(b));
    int second = Math.max(root(a), root(b));
    parents[second] = first;
    shared[first] = Math.min(share, Math.min(shared[first], shared[second]));
    return true;
  }

  private int root(int report) {
    int root = report;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  private List<DuplicateGroup> groups() {
    Map<Integer, List<ReportSketch>> members = new TreeMap<>();
    for (int i = 0; i < parents.length; i++) {
      members.computeIfAbsent(root(i), first -> new ArrayList<>()).add(reports.get(i));
    }
    List<DuplicateGroup> groups = new ArrayList<>();
    members.forEach(
        (first, group) -> {
          if (group.size() > 1) {
            groups.add(new DuplicateGroup(group, shared[first]));
          }
        });
    return groups;
  }
}

package org.gouji.rule.fact.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.agency.AgencyName;

/**
 * Finds the groups of reports whose prose is nearly the same. Only texts whose signatures agree in
 * a whole band are compared, and in each band a text is compared with one of every group that it
 * could belong to, so that five hundred equal texts take five hundred comparisons a band, not their
 * square (locality-sensitive hashing; Indyk and Motwani 1998).
 */
final class NearDuplicates {
  private static final double ROUNDING = 1e-9;
  private static final int HALF = 32;

  private final List<ReportSketch> reports;
  private final double least;
  private final List<String> agencies = new ArrayList<>();
  private final int[] parents;
  private final double[] shared;

  private NearDuplicates(List<ReportSketch> reports, double least) {
    this.reports = reports;
    this.least = least - ROUNDING;
    this.parents = new int[reports.size()];
    this.shared = new double[reports.size()];
    reports.forEach(report -> agencies.add(AgencyName.key(report.name())));
    Arrays.setAll(parents, i -> i);
    Arrays.fill(shared, 1);
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
    for (int band = 0; band < ProseSketch.BANDS; band++) {
      search.band(band);
    }
    return search.groups();
  }

  private void band(int band) {
    long[] keys = new long[reports.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) reports.get(i).prose().band(band) << HALF | i;
    }
    Arrays.sort(keys);
    int from = 0;
    for (int to = 1; to <= keys.length; to++) {
      if (to == keys.length || keys[to] >> HALF != keys[from] >> HALF) {
        if (to - from > 1) {
          bucket(keys, from, to);
        }
        from = to;
      }
    }
  }

  /** Compares each text of a bucket with those before it, one of each group. */
  private void bucket(long[] keys, int from, int to) {
    List<Integer> leaders = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int report = (int) keys[i];
      boolean known = false;
      for (int leader : leaders) {
        known |= root(leader) == root(report) || join(leader, report);
      }
      if (!known) {
        leaders.add(report);
      }
    }
  }

  private boolean join(int a, int b) {
    if (agencies.get(a).equals(agencies.get(b))) {
      // Years of one agency are another rule's matter.
      return false;
    }
    double share = reports.get(a).prose().shared(reports.get(b).prose());
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

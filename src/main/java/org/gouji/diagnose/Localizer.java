package org.gouji.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sorts the broken identities of a table into groups, each with what would mend it. */
final class Localizer {
  /** A cause of several wrong figures is looked for behind sets of this size or none. */
  private static final int MANY = 3;

  private final Sheet sheet;
  private final Evidence evidence;

  Localizer(Sheet sheet, Evidence evidence) {
    this.sheet = sheet;
    this.evidence = evidence;
  }

  /** The groups of the broken identities; by how much each identity fails, 0 where it holds. */
  List<Group> groups(long[] gaps) {
    List<Integer> all = broken(gaps);
    if (all.isEmpty()) {
      return List.of();
    }
    List<Ranking.Ranked> repairs = repairs(gaps);
    if (repairs.isEmpty()) {
      return List.of(new Group(all, List.of()));
    }
    List<Repair> events = Components.of(sheet, repairs.get(0).repair());
    if (events.size() == 1) {
      return List.of(new Group(all, repairs));
    }
    List<Group> groups = new ArrayList<>();
    for (Repair event : events) {
      long[] own = touched(gaps, event);
      groups.add(new Group(broken(own), repairs(own)));
    }
    return groups;
  }

  private List<Ranking.Ranked> repairs(long[] gaps) {
    List<Repair> causes = Causes.of(sheet, gaps);
    List<Repair> found = RepairSearch.of(sheet, gaps, RepairSearch.MOST_CELLS);
    Set<Repair> all = new LinkedHashSet<>(found);
    boolean hard = found.isEmpty() || found.get(0).size() >= MANY;
    for (Repair cause : causes) {
      long[] left = cause.applied(sheet, gaps);
      int broken = broken(left).size();
      if (broken == 0) {
        all.add(cause);
      } else if (hard && broken < broken(gaps).size()) {
        for (Repair rest : RepairSearch.of(sheet, left, 1)) {
          if (!cause.touches(rest.changes().get(0).cell())) {
            all.add(cause.and(rest));
          }
        }
      }
    }
    return new Ranking(sheet, evidence, causes).of(List.copyOf(all));
  }

  private long[] touched(long[] gaps, Repair event) {
    long[] own = new long[gaps.length];
    for (Repair.Change change : event.changes()) {
      for (int i = 0; i < sheet.degree(change.cell()); i++) {
        int equation = sheet.equationOf(change.cell(), i);
        own[equation] = gaps[equation];
      }
    }
    return own;
  }

  private static List<Integer> broken(long[] gaps) {
    List<Integer> broken = new ArrayList<>();
    for (int i = 0; i < gaps.length; i++) {
      if (gaps[i] != 0) {
        broken.add(i);
      }
    }
    return broken;
  }
}

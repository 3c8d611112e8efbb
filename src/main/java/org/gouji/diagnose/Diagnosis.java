package org.gouji.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.edition.Editions;
import org.gouji.model.Candidate;
import org.gouji.model.Claims;
import org.gouji.model.Finding;
import org.gouji.model.Identity;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.TableName;

/**
 * Says of broken reconciliation identities which cell is wrong. Findings whose identities one set
 * of cells mends become one finding, under the lowest of their rules, with the sets that are most
 * likely. Published figures are never changed.
 */
public final class Diagnosis {
  private static final Set<String> RULES = Set.of("R01", "R02", "R03", "L01");

  private Diagnosis() {}

  /** Whether a finding is one that a diagnosis speaks of. */
  public static boolean concerns(Finding finding) {
    return RULES.contains(finding.rule())
        && finding.identities().size() == 1
        && finding.where().table().isPresent();
  }

  /**
   * The findings of a report, those of identities grouped and explained.
   *
   * @param findings what the rules found, in the order of the report
   * @param report the report
   * @param claims what its prose says in figures
   * @param prior the report of the year before, where this one follows it
   */
  public static List<Finding> of(
      List<Finding> findings, Report report, Claims claims, Optional<Report> prior) {
    Map<TableName, List<Finding>> byTable = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (concerns(finding)) {
        TableName table = finding.where().table().orElseThrow();
        byTable.computeIfAbsent(table, any -> new ArrayList<>()).add(finding);
      }
    }
    Map<Finding, Finding> groupOf = new LinkedHashMap<>();
    byTable.forEach(
        (name, broken) ->
            report.table(name).ifPresent(table -> diagnose(table, broken, claims, prior, groupOf)));
    List<Finding> diagnosed = new ArrayList<>();
    for (Finding finding : findings) {
      if (!concerns(finding)) {
        diagnosed.add(finding);
      } else if (groupOf.containsKey(finding)) {
        diagnosed.add(groupOf.get(finding));
      }
    }
    return diagnosed;
  }

  /** Adds the group of each finding that leads one. */
  private static void diagnose(
      Table table,
      List<Finding> broken,
      Claims claims,
      Optional<Report> prior,
      Map<Finding, Finding> groupOf) {
    Optional<Sheet> made =
        SheetMaker.of(table, Editions.standard().named(table.edition()).table(table.name()));
    List<Finding> alone = new ArrayList<>(broken);
    if (made.isPresent()) {
      Sheet sheet = made.get();
      Map<Integer, Finding> byEquation = new LinkedHashMap<>();
      long[] gaps = gaps(sheet, broken, byEquation);
      Evidence evidence = new Evidence(sheet, claims.figures(), table.name(), prior);
      for (Group group : new Localizer(sheet, evidence).groups(gaps)) {
        List<Finding> members = new ArrayList<>();
        group.equations().forEach(equation -> members.add(member(byEquation, equation)));
        alone.removeAll(members);
        add(table, members, candidates(sheet, group), groupOf);
      }
    }
    alone.forEach(finding -> add(table, List.of(finding), List.of(), groupOf));
  }

  private static Finding member(Map<Integer, Finding> byEquation, int equation) {
    Finding finding = byEquation.get(equation);
    if (finding == null) {
      throw new IllegalStateException("no rule found equation " + equation + " broken");
    }
    return finding;
  }

  /** By how much each equation fails that a finding says is broken. */
  private static long[] gaps(Sheet sheet, List<Finding> broken, Map<Integer, Finding> byEquation) {
    long[] values = sheet.values();
    long[] gaps = new long[sheet.equations().size()];
    for (int i = 0; i < gaps.length; i++) {
      Equation equation = sheet.equations().get(i);
      for (Finding finding : broken) {
        Identity identity = finding.identities().get(0);
        if (identity.rule().equals(equation.rule())
            && identity.row().equals(equation.row())
            && identity.column().equals(equation.column())) {
          gaps[i] = equation.gap(values);
          byEquation.put(i, finding);
        }
      }
    }
    return gaps;
  }

  private static List<Candidate> candidates(Sheet sheet, Group group) {
    return group.candidates().stream()
        .limit(Wording.MOST_CANDIDATES)
        .map(ranked -> Wording.candidate(sheet, ranked))
        .toList();
  }

  private static void add(
      Table table,
      List<Finding> members,
      List<Candidate> candidates,
      Map<Finding, Finding> groupOf) {
    List<Finding> sorted = new ArrayList<>(members);
    // Sorting keeps the order of the report among findings of one rule.
    sorted.sort(Comparator.comparing(Finding::rule));
    groupOf.put(sorted.get(0), Wording.finding(table, sorted, candidates));
  }
}

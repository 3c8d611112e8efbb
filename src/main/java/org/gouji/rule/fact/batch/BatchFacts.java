package org.gouji.rule.fact.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.agency.AgencyName;
import org.gouji.model.Roster;
import org.gouji.rule.fact.Parameters;

/** Prepares the facts of a batch. */
public final class BatchFacts {
  private BatchFacts() {}

  /** The facts of a batch. */
  public static List<Object> of(BatchDossier batch, Parameters parameters) {
    List<Object> facts = new ArrayList<>();
    facts.add(new BatchProse(batch.reports(), parameters.maxReusedShare().doubleValue()));
    batch.roster().ifPresent(roster -> add(batch, roster, facts));
    return facts;
  }

  private static void add(BatchDossier batch, Roster roster, List<Object> facts) {
    Register<ReportSketch> register = new Register<>(roster, batch.reports());
    facts.addAll(Consolidation.of(register));
    int unidentified = batch.unread() + register.unidentified().size();
    if (register.years().isEmpty()) {
      // A roster of others: every report would be a stray.
      facts.add(new RosterMatch(batch.reports().size()));
    } else {
      register.strays().forEach(stray -> facts.add(new StrayReport(stray)));
    }
    for (int year : register.years().keySet()) {
      facts.add(new RosterYear(register, year, unidentified));
    }
    Map<String, List<ReportSketch>> same = new LinkedHashMap<>();
    for (ReportSketch report : batch.reports()) {
      if (report.agency().isPresent() && report.year().isPresent()) {
        String key = AgencyName.key(report.agency().get()) + "|" + report.year().getAsInt();
        same.computeIfAbsent(key, first -> new ArrayList<>()).add(report);
      }
    }
    same.values().forEach(reports -> facts.add(new SameReport(reports)));
  }
}

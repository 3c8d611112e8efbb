package org.gouji.rule.fact.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.model.Message;
import org.gouji.model.Roster.Unit;
import org.gouji.model.TableName;
import org.gouji.rule.fact.Judgement;

/** A table of a consolidated report, and the same table of the reports that it sums. */
public final class Consolidation {
  private final Judgement sum;

  private Consolidation(Judgement sum) {
    this.sum = sum;
  }

  /** Every figure is the sum of the units' figures. */
  public Judgement getSum() {
    return sum;
  }

  /** The consolidated reports of a roster, table by table. */
  static List<Consolidation> of(Register<ReportSketch> register) {
    List<Consolidation> all = new ArrayList<>();
    for (Unit unit : register.units()) {
      List<Unit> parts = unit.consolidated() ? register.partsOf(unit) : List.of();
      if (parts.isEmpty()) {
        continue;
      }
      if (register.years(unit).isEmpty()) {
        all.add(unknown("reason.noConsolidatedReport", List.of(unit.agency())));
      }
      for (int year : register.years(unit)) {
        all.addAll(ofYear(register, unit, parts, year));
      }
    }
    return all.isEmpty()
        ? List.of(
            new Consolidation(Judgement.notApplicable(Message.of("reason.noConsolidatedUnit"))))
        : all;
  }

  private static List<Consolidation> ofYear(
      Register<ReportSketch> register, Unit unit, List<Unit> parts, int year) {
    List<ReportSketch> whole = register.filed(unit, year);
    List<ReportSketch> reports = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    List<String> doubled = new ArrayList<>();
    if (whole.size() > 1) {
      doubled.add(unit.agency());
    }
    for (Unit part : parts) {
      List<ReportSketch> filed = register.filed(part, year);
      reports.addAll(filed);
      if (filed.isEmpty()) {
        missing.add(part.agency());
      } else if (filed.size() > 1) {
        doubled.add(part.agency());
      }
    }
    if (!missing.isEmpty()) {
      return List.of(unknown("reason.missingUnits", missing));
    }
    if (!doubled.isEmpty()) {
      return List.of(unknown("reason.doubledUnits", doubled));
    }
    List<Consolidation> tables = new ArrayList<>();
    for (TableName table : TableName.values()) {
      tables.add(new Consolidation(new SummedTable(whole.get(0), reports, table).judge()));
    }
    return tables;
  }

  private static Consolidation unknown(String reason, List<String> agencies) {
    return new Consolidation(
        Judgement.unknown(new Message(reason, Map.of("agencies", Names.some(agencies)))));
  }
}

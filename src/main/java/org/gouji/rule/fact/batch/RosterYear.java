package org.gouji.rule.fact.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.agency.AgencyName;
import org.gouji.model.Message;
import org.gouji.model.Place;
import org.gouji.model.Roster.Unit;
import org.gouji.model.Term;
import org.gouji.model.Where;
import org.gouji.rule.fact.Breach;
import org.gouji.rule.fact.Judgement;

/** The units of the roster and their reports for one year. */
public final class RosterYear {
  private final Judgement complete;

  /**
   * Makes the fact.
   *
   * @param unidentified how many inputs could be a missing report: unread, or without agency or
   *     year
   */
  RosterYear(Register<ReportSketch> register, int year, int unidentified) {
    this.complete = judge(register, year, unidentified);
  }

  /** Every unit has a report. */
  public Judgement getComplete() {
    return complete;
  }

  private static Judgement judge(Register<ReportSketch> register, int year, int unidentified) {
    int units = register.years().getOrDefault(year, 0);
    int most = register.years().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (2 * units < most) {
      // A few reports of another year do not mean that all others are missing.
      return Judgement.unknown(
          new Message(
              "reason.fewOfYear", Map.of("year", Term.words(year), "count", Term.words(units))));
    }
    List<Unit> missing =
        register.units().stream().filter(unit -> register.filed(unit, year).isEmpty()).toList();
    if (unidentified > 0 && !missing.isEmpty()) {
      return Judgement.unknown(
          new Message(
              "reason.unidentified",
              Map.of(
                  "count",
                  Term.words(unidentified),
                  "agencies",
                  Names.some(missing.stream().map(Unit::agency).toList()))));
    }
    List<String> strays =
        register.strays().stream()
            .filter(report -> report.year().orElse(0) == year)
            .map(ReportSketch::name)
            .toList();
    List<Breach> breaches = new ArrayList<>();
    for (Unit unit : missing) {
      breaches.add(breach(unit, year, strays));
    }
    return Judgement.of(breaches);
  }

  private static Breach breach(Unit unit, int year, List<String> strays) {
    Message message =
        new Message(
            strays.isEmpty() ? "message" : "message.strays",
            Map.of(
                "agency", Term.words(unit.agency()),
                "year", Term.words(year),
                "strays", Names.some(strays)));
    return Breach.of(message, line(unit))
        .among(Breach.Among.of(AgencyName.key(unit.agency()) + "|" + year, List.of()));
  }

  private static Where line(Unit unit) {
    Where nowhere = Where.REPORT;
    return new Where(
        nowhere.section(),
        nowhere.table(),
        nowhere.row(),
        nowhere.column(),
        nowhere.quote(),
        Place.at("roster-line " + unit.line(), unit.line()));
  }
}

package org.gouji.rule.fact.batch;

import java.util.List;
import java.util.Map;
import org.gouji.agency.AgencyName;
import org.gouji.model.Message;
import org.gouji.model.Term;
import org.gouji.model.Where;
import org.gouji.rule.fact.Breach;
import org.gouji.rule.fact.Judgement;

/** The reports of one agency for one year. */
public final class SameReport {
  private final String agency;
  private final int year;
  private final List<ReportSketch> reports;

  SameReport(List<ReportSketch> reports) {
    this.agency = reports.get(0).name();
    this.year = reports.get(0).year().orElse(0);
    this.reports = reports;
  }

  /** There is only one. */
  public Judgement getUniqueness() {
    if (reports.size() < 2) {
      return Judgement.held();
    }
    Message message =
        new Message(
            "message",
            Map.of(
                "agency", Term.words(agency),
                "year", Term.words(year),
                "count", Term.words(reports.size())));
    return Judgement.broken(
        Breach.of(message, Where.REPORT)
            .among(
                Breach.Among.of(
                    AgencyName.key(agency) + "|" + year,
                    reports.stream().map(ReportSketch::source).toList())));
  }
}

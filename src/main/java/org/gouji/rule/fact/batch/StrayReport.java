package org.gouji.rule.fact.batch;

import java.util.List;
import java.util.Map;
import org.gouji.agency.AgencyName;
import org.gouji.model.Message;
import org.gouji.model.Term;
import org.gouji.model.Where;
import org.gouji.rule.fact.Breach;
import org.gouji.rule.fact.Judgement;

/** A report of an agency that is not on the roster. */
public final class StrayReport {
  private final ReportSketch report;

  StrayReport(ReportSketch report) {
    this.report = report;
  }

  /** The agency is on the roster. */
  public Judgement getListed() {
    Message message = new Message("message.unlisted", Map.of("agency", Term.words(report.name())));
    return Judgement.broken(
        Breach.of(message, Where.REPORT)
            .among(
                Breach.Among.of(
                    AgencyName.key(report.name()) + "|" + report.year().orElse(0),
                    List.of(report.source()))));
  }
}

package org.gouji.rule.fact;

import java.util.Map;
import java.util.Optional;
import org.gouji.agency.AgencyName;
import org.gouji.model.Level;
import org.gouji.model.Message;
import org.gouji.model.Report;
import org.gouji.model.Term;
import org.gouji.model.Where;

/** Whether one report follows another: the same body's, of the year after. */
public final class Succession {
  private Succession() {}

  /**
   * What all reports of a body have in common, if the report names it. An office (办公室, 办公厅) whose
   * level is said to be that of its government reports for it.
   */
  public static Optional<String> body(Report report) {
    if (report.agency().isEmpty()) {
      return Optional.empty();
    }
    String agency = report.agency().get();
    boolean forGovernment = report.level().map(Level::isGovernment).orElse(false);
    return Optional.of(forGovernment ? AgencyName.governmentKey(agency) : AgencyName.key(agency));
  }

  /** Whether a report follows the one that was given as that of the year before. */
  public static Judgement of(Report report, Report prior) {
    if (report.agency().isEmpty() || report.year().isEmpty()) {
      return Judgement.unknown(Message.of("reason.unnamed"));
    }
    if (prior.agency().isEmpty() || prior.year().isEmpty()) {
      return Judgement.unknown(Message.of("reason.unnamedPrior"));
    }
    String agency = report.agency().get();
    String before = prior.agency().get();
    if (!AgencyName.maybeSame(agency, before)) {
      return broken("message", Term.words(agency), Term.words(before));
    }
    int year = report.year().getAsInt();
    return prior.year().getAsInt() == year - 1
        ? Judgement.held()
        : broken("message.year", Term.words(year), Term.words(prior.year().getAsInt()));
  }

  private static Judgement broken(String key, Term own, Term before) {
    return Judgement.broken(
        Breach.of(new Message(key, Map.of("own", own, "prior", before)), Where.REPORT));
  }
}

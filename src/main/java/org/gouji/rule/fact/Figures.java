package org.gouji.rule.fact;

import java.util.List;
import java.util.Map;
import org.gouji.model.Claim;
import org.gouji.model.Figure;
import org.gouji.model.Message;
import org.gouji.model.Narrative;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.Term;

/** All figures of the three tables together. */
public final class Figures {
  private final Report report;
  private final Narrative narrative;

  Figures(Report report, Narrative narrative) {
    this.report = report;
    this.narrative = narrative;
  }

  /** Where the prose states figures other than 0, the tables hold some too. */
  public Judgement getSubstance() {
    boolean known = !report.tables().isEmpty();
    for (Table table : report.tables().values()) {
      for (Table.Row row : table.rows()) {
        for (Figure figure : row.figures().values()) {
          if (figure.amount().isPresent() && figure.amount().get().signum() != 0) {
            return Judgement.held();
          }
          known &= figure.amount().isPresent() || figure instanceof Figure.Absent;
        }
      }
    }
    if (!known) {
      return Judgement.unknown(Message.of("reason.unreadableTables"));
    }
    List<Claim> stated =
        narrative.claims().figures().stream()
            .filter(claim -> claim.ofThisYear() && claim.isBound())
            .filter(claim -> claim.scope() == Claim.Scope.WHOLE)
            .filter(claim -> claim.quantity().value().signum() != 0)
            .toList();
    if (stated.isEmpty()) {
      return Judgement.held();
    }
    List<Term> quotes = stated.stream().map(f -> Term.words(f.where().quote().orElse(""))).toList();
    return Judgement.broken(
        Breach.of(
            new Message("message", Map.of("quotes", new Term.Several(quotes))),
            stated.get(0).where()));
  }
}

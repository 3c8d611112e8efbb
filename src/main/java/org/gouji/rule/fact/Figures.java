package org.gouji.rule.fact;

import java.util.List;
import java.util.Map;
import org.gouji.model.Figure;
import org.gouji.model.Message;
import org.gouji.model.Narrative;
import org.gouji.model.Report;
import org.gouji.model.StatedFigure;
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
    List<Figure> all =
        report.tables().values().stream()
            .map(Table::rows)
            .flatMap(List::stream)
            .flatMap(row -> row.figures().values().stream())
            .toList();
    if (all.stream().anyMatch(f -> f.amount().map(a -> a.signum() != 0).orElse(false))) {
      return Judgement.held();
    }
    boolean known =
        !all.isEmpty()
            && all.stream().allMatch(f -> f.amount().isPresent() || f instanceof Figure.Absent);
    if (!known) {
      return Judgement.unknown(Message.of("reason.unreadableTables"));
    }
    List<StatedFigure> stated =
        narrative.figures().stream()
            .filter(f -> f.value().signum() != 0 && report.table(f.table()).isPresent())
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

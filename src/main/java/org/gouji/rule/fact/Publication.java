package org.gouji.rule.fact;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Level;
import org.gouji.model.Message;
import org.gouji.model.PublicationDay;
import org.gouji.model.Report;
import org.gouji.model.Term;
import org.gouji.model.Where;

/** When the report was published. */
public final class Publication {
  private final Report report;
  private final Deadlines deadlines;

  Publication(Report report, Deadlines deadlines) {
    this.report = report;
    this.deadlines = deadlines;
  }

  /** Whether the day by which it is due is local practice, and not the Regulation's. */
  public boolean isDueByPractice() {
    Level level = report.level().orElse(Level.OTHER);
    return level == Level.TOWNSHIP_GOVERNMENT || level == Level.STREET_OFFICE;
  }

  /** It was published in time. */
  public Judgement getPunctuality() {
    if (report.published().isEmpty()) {
      return Judgement.notApplicable(Message.of("reason.notPublished"));
    }
    Optional<Level> level = report.level().filter(known -> known != Level.OTHER);
    if (level.isEmpty()) {
      return Judgement.unknown(Message.of("reason.noLevel"));
    }
    if (report.year().isEmpty()) {
      return Judgement.unknown(Message.of("reason.noYear"));
    }
    LocalDate due = deadlines.of(level.get()).atYear(report.year().getAsInt() + 1);
    PublicationDay stated = report.published().get();
    LocalDate published = stated.day();
    if (!published.isAfter(due)) {
      return Judgement.held();
    }
    Map<String, Term> terms =
        Map.of(
            "published", Term.words(published),
            "due", Term.words(due),
            "level", new Term.Key("level." + level.get().code()));
    return Judgement.broken(
        Breach.of(new Message("message", terms), where(stated))
            .comparing("≤ " + due, published.toString()));
  }

  private static Where where(PublicationDay stated) {
    return stated.place().isNowhere()
        ? Where.REPORT
        : Where.quote(OptionalInt.empty(), stated.quote(), stated.place());
  }
}

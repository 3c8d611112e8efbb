package org.gouji.rule.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.edition.SectionTemplate;
import org.gouji.model.Mark;
import org.gouji.model.Message;
import org.gouji.model.PartsList;
import org.gouji.model.Report;
import org.gouji.model.Report.StatedPeriod;
import org.gouji.model.Section;
import org.gouji.model.Table;
import org.gouji.model.Term;
import org.gouji.model.Where;
import org.jspecify.annotations.Nullable;

/** The report as a whole: title, period, order of its sections, edition. */
public final class ReportFact {
  private static final int TRIAL_YEAR = 2019;

  private final Report report;
  private final @Nullable PartsList parts;
  private final Marks marks;
  private @Nullable Judgement partsJudgement;
  private final Judgement succession;

  ReportFact(Report report, @Nullable PartsList parts, Marks marks, Judgement succession) {
    this.report = report;
    this.parts = parts;
    this.marks = marks;
    this.succession = succession;
  }

  /** The report itself, for rules of an office's own. */
  public Report getReport() {
    return report;
  }

  /** The report that was given as that of the year before is the same body's, of that year. */
  public Judgement getSuccession() {
    return succession;
  }

  /** Whether this is the year in which the first edition was on trial. */
  public boolean isTrialYear() {
    return report.year().orElse(0) == TRIAL_YEAR;
  }

  /** A reporting period is given. */
  public Judgement getPeriodGiven() {
    if (report.period().isPresent()) {
      return Judgement.held();
    }
    List<Mark> unread = marks.of(Mark.Kind.UNREAD_PERIOD);
    List<Mark> closing = marks.of(Mark.Kind.CLOSING_DAY);
    if (!unread.isEmpty()) {
      return quoting("message.unread", unread.get(0));
    }
    return closing.isEmpty()
        ? Judgement.broken(Breach.of(Message.of("message"), Where.REPORT))
        : quoting("message.closingDay", closing.get(0));
  }

  private static Judgement quoting(String key, Mark mark) {
    return Judgement.broken(
        Breach.of(new Message(key, Map.of("quote", Term.words(mark.quote()))), mark.where()));
  }

  /** The reporting period is the calendar year of the report. */
  public Judgement getPeriod() {
    if (report.period().isEmpty()) {
      return Judgement.notApplicable(Message.of("reason.noPeriod"));
    }
    if (report.year().isEmpty()) {
      return Judgement.unknown(Message.of("reason.noYear"));
    }
    StatedPeriod stated = report.period().get();
    int year = report.year().getAsInt();
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    if (stated.period().from().equals(first) && stated.period().to().equals(last)) {
      return Judgement.held();
    }
    String actual = days(stated.period().from(), stated.period().to());
    String quote = stated.quote().isEmpty() ? actual : stated.quote();
    return Judgement.broken(
        Breach.of(
                new Message(
                    "message", Map.of("period", Term.words(quote), "year", Term.words(year))),
                Where.quote(OptionalInt.empty(), quote, stated.place()))
            .comparing(days(first, last), actual));
  }

  private static String days(LocalDate from, LocalDate to) {
    return from + "/" + to;
  }

  /** The sections stand in the order of the format. */
  public Judgement getSectionOrder() {
    int highest = 0;
    List<String> order = new ArrayList<>();
    Section misplaced = null;
    for (Section section : report.sections()) {
      order.add(section.heading());
      if (section.number() < highest && misplaced == null) {
        misplaced = section;
      }
      highest = Math.max(highest, section.number());
    }
    return misplaced == null
        ? Judgement.held()
        : Judgement.broken(
            Breach.of(
                new Message("message", Map.of("order", Term.words(String.join(" → ", order)))),
                Where.section(misplaced.number(), misplaced.place())));
  }

  /** The parts that the introduction lists are the headings of the report. */
  public Judgement getPartsList() {
    Judgement known = partsJudgement;
    if (known == null) {
      known = judgeParts();
      partsJudgement = known;
    }
    return known;
  }

  private Judgement judgeParts() {
    if (parts == null) {
      return Judgement.notApplicable(Message.of("reason.noPartsList"));
    }
    return new PartsComparison(parts, report).judgement();
  }

  /** The tables are of the edition that the report's year demands. */
  public Judgement getEdition() {
    if (report.tables().isEmpty()) {
      return Judgement.unknown(Message.of("reason.noTables"));
    }
    if (report.year().isEmpty()) {
      return Judgement.unknown(Message.of("reason.noYear"));
    }
    Edition demanded = Editions.standard().forYear(report.year());
    List<Breach> breaches = new ArrayList<>();
    for (Table table : report.tables().values()) {
      if (!table.edition().equals(demanded.name()) && differs(table, demanded)) {
        breaches.add(
            Breach.of(
                    new Message(
                        "message",
                        Map.of(
                            "table", new Term.Key("table." + table.name().code()),
                            "year", Term.words(report.year().getAsInt()),
                            "edition", Term.words(table.edition()),
                            "demanded", Term.words(demanded.name()),
                            "notice", Term.words(demanded.notice()))),
                    Where.table(
                        table.name(),
                        java.util.Optional.empty(),
                        java.util.Optional.empty(),
                        table.place()))
                .comparing(demanded.name(), table.edition()));
      }
    }
    return Judgement.of(breaches);
  }

  /** Table {@code remedies} is the same in both editions, so it tells nothing. */
  private static boolean differs(Table table, Edition demanded) {
    return !Editions.standard().named(table.edition()).table(table.name()).rows().stream()
        .map(row -> row.key() + row.columns())
        .toList()
        .equals(
            demanded.table(table.name()).rows().stream()
                .map(row -> row.key() + row.columns())
                .toList());
  }

  /** The titles that the format asks for. */
  static List<SectionTemplate> templates(Report report) {
    return Editions.standard().forYear(report.year()).sections();
  }
}

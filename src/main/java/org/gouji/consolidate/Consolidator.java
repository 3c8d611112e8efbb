package org.gouji.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.model.Message;
import org.gouji.model.Problem;
import org.gouji.model.Roster;
import org.gouji.model.Roster.Unit;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.rule.fact.batch.Register;

/** Sums the reports of a government's units. */
public final class Consolidator {
  private final Unit government;
  private final Register<UnitReport> register;
  private final List<Unit> units;
  private final List<Gap> unread = new ArrayList<>();

  /**
   * Makes a consolidator.
   *
   * @param reports what was read, in the order of the inputs
   */
  public Consolidator(Roster roster, Unit government, List<UnitReport> reports) {
    this.government = government;
    this.register = new Register<>(roster, reports);
    this.units = register.partsOf(government);
  }

  /** Notes an input that could not be read: it may be the report of a unit. */
  public void unread(String source, Problem problem) {
    Message message = new Message("problem." + problem.key(), problem.terms());
    unread.add(Gap.of(Gap.Kind.UNREADABLE, "", source, message));
  }

  /** The years of the reports of the units and of the government. */
  public Set<Integer> years() {
    Set<Integer> years = new TreeSet<>(register.years(government));
    units.forEach(unit -> years.addAll(register.years(unit)));
    return years;
  }

  /** The draft for a year. */
  public Draft draft(int year) {
    Edition edition = Editions.standard().forYear(OptionalInt.of(year));
    List<Gap> gaps = new ArrayList<>(unread);
    List<Optional<UnitReport>> reports = new ArrayList<>();
    for (Unit unit : units) {
      reports.add(only(unit, year, gaps));
    }
    List<SummedCell> cells = new ArrayList<>();
    for (TableName table : TableName.values()) {
      cells.addAll(new TableSum(edition, table).of(units, reports, gaps));
    }
    identities(reports, gaps);
    new Comparison(edition, cells).with(register.filed(government, year), gaps);
    others(year, gaps);
    return new Draft(government, year, units, cells, gaps);
  }

  /** The report of a unit; none where several tell different things. */
  private Optional<UnitReport> only(Unit unit, int year, List<Gap> gaps) {
    List<UnitReport> filed = register.filed(unit, year);
    if (filed.isEmpty()) {
      Message message = new Message("consolidate.noReport", Map.of("year", Term.words(year)));
      gaps.add(Gap.of(Gap.Kind.MISSING, unit.agency(), "", message));
      return Optional.empty();
    }
    UnitReport first = filed.get(0);
    boolean same = filed.stream().allMatch(report -> report.tables().equals(first.tables()));
    if (filed.size() > 1) {
      List<Term> sources = filed.stream().map(report -> Term.words(report.source())).toList();
      Message message =
          new Message(
              same ? "consolidate.sameTwice" : "consolidate.differTwice",
              Map.of("count", Term.words(filed.size()), "sources", new Term.Several(sources)));
      gaps.add(Gap.of(Gap.Kind.DOUBLED, unit.agency(), first.source(), message));
    }
    return same ? Optional.of(first) : Optional.empty();
  }

  private void identities(List<Optional<UnitReport>> reports, List<Gap> gaps) {
    for (int i = 0; i < reports.size(); i++) {
      String agency = units.get(i).agency();
      reports
          .get(i)
          .ifPresent(
              report ->
                  report
                      .broken()
                      .forEach(
                          finding ->
                              gaps.add(
                                  new Gap(
                                      Gap.Kind.IDENTITY,
                                      agency,
                                      report.source(),
                                      Optional.of(finding.rule()),
                                      finding.message()))));
    }
  }

  /** Reports that are no part of the sum. */
  private void others(int year, List<Gap> gaps) {
    for (Unit unit : register.units()) {
      boolean own = unit.equals(government) || units.contains(unit);
      for (int filed : register.years(unit)) {
        for (UnitReport report : register.filed(unit, filed)) {
          if (!own) {
            Message message = Message.of("consolidate.outside");
            gaps.add(Gap.of(Gap.Kind.OUTSIDE, unit.agency(), report.source(), message));
          } else if (filed != year) {
            Message message =
                new Message("consolidate.otherYear", Map.of("year", Term.words(filed)));
            gaps.add(Gap.of(Gap.Kind.YEAR, unit.agency(), report.source(), message));
          }
        }
      }
    }
    for (UnitReport report : register.strays()) {
      Message message = Message.of("consolidate.stray");
      gaps.add(Gap.of(Gap.Kind.STRAY, report.name(), report.source(), message));
    }
    for (UnitReport report : register.unidentified()) {
      Message message = Message.of("consolidate.unidentified");
      gaps.add(Gap.of(Gap.Kind.UNIDENTIFIED, report.agency().orElse(""), report.source(), message));
    }
  }
}

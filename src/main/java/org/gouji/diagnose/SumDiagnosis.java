package org.gouji.diagnose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.gouji.edition.Editions;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Candidate;
import org.gouji.model.CellRef;
import org.gouji.model.Finding;
import org.gouji.model.Identity;
import org.gouji.model.Table;
import org.gouji.model.Term;

/**
 * Says of a consolidated table that is not the sum of its units' tables in which report the wrong
 * cells are. Changing the consolidated figures, or those of any one unit, mends the sums; only
 * where that report's own identities then hold is it a candidate. One whose own identities are
 * broken as it stands is the likeliest, then one whose figures differ by a known slip.
 */
public final class SumDiagnosis {
  /** More cells than one mistake and the totals above it can be. */
  private static final int MOST_CELLS = 12;

  private static final double BROKEN = -6;
  private static final String UNEXPLAINED = "message";

  private final Finding finding;

  private SumDiagnosis(Finding finding) {
    this.finding = finding;
  }

  /**
   * A report that takes part.
   *
   * @param agency whose it is
   * @param table its table
   */
  public record Member(String agency, Table table) {}

  /**
   * The finding with the changes that would mend it, best first. Where a unit left out or counted
   * twice explains the differences, nothing is to be added; nor where money differs, which each
   * report may state in a unit of its own and rounded.
   *
   * @param finding a finding whose identities are sums over reports: at the left what the
   *     consolidated report states, at the right what the units' figures add up to
   * @param whole the consolidated report
   * @param parts the units' reports
   */
  public static Finding of(Finding finding, Member whole, List<Member> parts) {
    if (!finding.message().key().equals(UNEXPLAINED)
        || finding.identities().size() > MOST_CELLS
        || isOfMoney(finding, whole.table())) {
      return finding;
    }
    SumDiagnosis diagnosis = new SumDiagnosis(finding);
    List<Weighed> candidates = new ArrayList<>();
    diagnosis.candidate(whole, false).ifPresent(candidates::add);
    for (Member part : parts) {
      diagnosis.candidate(part, true).filter(Weighed::founded).ifPresent(candidates::add);
    }
    candidates.sort(Comparator.comparingDouble(Weighed::weight));
    List<Candidate> best =
        candidates.stream()
            .limit(Wording.MOST_CANDIDATES)
            .map(each -> Wording.candidate(each.sheet(), each.ranked()))
            .toList();
    return best.isEmpty() ? finding : Wording.explained(finding, whole.table().name(), best);
  }

  /**
   * A candidate.
   *
   * @param sheet the table that it changes
   * @param ranked the changes
   * @param founded whether anything speaks for it but that the sums then hold
   */
  private record Weighed(Sheet sheet, Ranking.Ranked ranked, boolean founded) {
    double weight() {
      return ranked.weight();
    }
  }

  private static boolean isOfMoney(Finding finding, Table table) {
    TableTemplate template = template(table);
    return finding.identities().stream()
        .map(identity -> identity.column().orElseThrow())
        .anyMatch(column -> template.column(column).money());
  }

  private static TableTemplate template(Table table) {
    return Editions.standard().named(table.edition()).table(table.name());
  }

  private Optional<Weighed> candidate(Member member, boolean isPart) {
    Table table = member.table();
    return SheetMaker.of(table, template(table))
        .flatMap(sheet -> repair(sheet, isPart).flatMap(r -> weighed(member.agency(), sheet, r)));
  }

  /** The cells of a report changed by what is missing in the sum, or too much in it. */
  private Optional<Repair> repair(Sheet sheet, boolean isPart) {
    Map<CellRef, Integer> numbers = new LinkedHashMap<>();
    for (int cell = 0; cell < sheet.size(); cell++) {
      numbers.put(sheet.cell(cell), cell);
    }
    List<Repair.Change> changes = new ArrayList<>();
    for (Identity identity : finding.identities()) {
      BigDecimal missing =
          new BigDecimal(identity.right()).subtract(new BigDecimal(identity.left()));
      OptionalLong step = sheet.units(isPart ? missing.negate() : missing);
      Integer cell = numbers.get(cell(identity));
      if (cell == null || step.isEmpty() || !sheet.isKnown(cell)) {
        return Optional.empty();
      }
      if (sheet.isBlank(cell) && Neighbourhood.isTotal(sheet, cell)) {
        // No figure that could be wrong: it follows from its parts.
        continue;
      }
      long to = sheet.value(cell) + step.getAsLong();
      if (!sheet.admits(to)) {
        return Optional.empty();
      }
      changes.add(new Repair.Change(cell, to));
    }
    return changes.isEmpty() ? Optional.empty() : Optional.of(new Repair(changes));
  }

  private CellRef cell(Identity identity) {
    return new CellRef(
        finding.where().table().orElseThrow(),
        identity.row().orElseThrow(),
        identity.column().orElseThrow());
  }

  private static Optional<Weighed> weighed(String agency, Sheet sheet, Repair repair) {
    long[] values = sheet.values();
    long[] gaps = new long[sheet.equations().size()];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = sheet.equations().get(i).gap(values);
    }
    long[] after = repair.applied(sheet, gaps);
    boolean broken = false;
    for (int i = 0; i < gaps.length; i++) {
      if (isTouched(sheet, i, repair)) {
        if (after[i] != 0) {
          return Optional.empty();
        }
        broken |= gaps[i] != 0;
      }
    }
    List<Term> why = new ArrayList<>();
    why.add(new Term.Phrase("why.report", Map.of("agency", Term.words(agency))));
    double weight = broken ? BROKEN : 0;
    boolean slipped = true;
    for (Slip slip : slips(sheet, repair)) {
      weight += slip.weight();
      boolean known = slip.weight() <= Slip.MISTYPED.weight();
      slipped &= known;
      Term name = new Term.Key("slip." + slip.code());
      if (known && !why.contains(name)) {
        why.add(name);
      }
    }
    if (broken) {
      why.add(new Term.Key("why.ownIdentities"));
    }
    return Optional.of(
        new Weighed(sheet, new Ranking.Ranked(repair, weight, why), broken || slipped));
  }

  private static boolean isTouched(Sheet sheet, int number, Repair repair) {
    Equation equation = sheet.equations().get(number);
    for (int i = 0; i < equation.size(); i++) {
      if (repair.touches(equation.cell(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The likeliest slip of each difference: a total differs by as much as the part that is wrong.
   */
  private static Iterable<Slip> slips(Sheet sheet, Repair repair) {
    Map<Long, Slip> likeliest = new LinkedHashMap<>();
    for (Repair.Change change : repair.changes()) {
      Slip slip = Slip.of(sheet, change.cell(), change.to());
      long difference = Math.abs(change.to() - sheet.value(change.cell()));
      likeliest.merge(difference, slip, (a, b) -> a.weight() <= b.weight() ? a : b);
    }
    return likeliest.values();
  }
}

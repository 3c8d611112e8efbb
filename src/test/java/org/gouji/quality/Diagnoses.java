package org.gouji.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.model.Finding;
import org.gouji.model.TableName;

/**
 * How well the diagnosis of broken identities names the cell that is wrong.
 *
 * @param title what was wrong
 * @param trials how many tables
 * @param first in how many of them the first candidate is right
 * @param among in how many one of the candidates is
 * @param missed the others
 */
record Diagnoses(String title, int trials, int first, int among, List<BlunderTrial> missed) {
  private static final int WANTED = 100;
  private static final int MOST_DRAWS = 40;
  private static final List<SampleReport> REPORTS =
      SampleReports.all().stream()
          .filter(report -> report.cells().value("handledTotal").orElseThrow().signum() > 0)
          .toList();

  /** One blunder in a table, by kind; with what prose states. */
  static List<Diagnoses> singles(TableName table, BlunderTrial.Prose prose) {
    return Stream.of(Blunder.values())
        .parallel()
        .map(blunder -> of(blunder.title(), table, prose, random -> List.of(blunder)))
        .toList();
  }

  /** Two cells of a table wrong by a slip each, by the kind of the first. */
  static List<Diagnoses> pairs(TableName table) {
    List<Blunder> single = Blunder.ofOneCell();
    return single.parallelStream()
        .map(
            blunder ->
                of(
                    blunder.title() + ", and another slip elsewhere",
                    table,
                    BlunderTrial.Prose.NOTHING,
                    random -> List.of(blunder, single.get(random.nextInt(single.size())))))
        .toList();
  }

  private static Diagnoses of(
      String title,
      TableName table,
      BlunderTrial.Prose prose,
      Function<Random, List<Blunder>> blunders) {
    Random random = new Random(31L * title.hashCode() + table.code().hashCode());
    int trials = 0;
    int first = 0;
    int among = 0;
    List<BlunderTrial> missed = new ArrayList<>();
    for (int draw = 0; trials < WANTED && draw < WANTED * MOST_DRAWS; draw++) {
      SampleReport report = REPORTS.get(random.nextInt(REPORTS.size()));
      Optional<BlunderTrial> drawn =
          BlunderTrial.of(report, table, blunders.apply(random), prose, random);
      List<Finding> findings = drawn.map(trial -> trial.findings(table)).orElse(List.of());
      if (findings.isEmpty()) {
        // Nothing is broken: there is nothing to diagnose.
        continue;
      }
      trials++;
      BlunderTrial trial = drawn.orElseThrow();
      among += trial.isAmong(findings) ? 1 : 0;
      if (trial.isFirst(findings)) {
        first++;
      } else {
        missed.add(trial);
      }
    }
    return new Diagnoses(title, trials, first, among, missed);
  }

  /** Several as one. */
  static Diagnoses together(String title, List<Diagnoses> all) {
    int trials = 0;
    int first = 0;
    int among = 0;
    List<BlunderTrial> missed = new ArrayList<>();
    for (Diagnoses each : all) {
      trials += each.trials();
      first += each.first();
      among += each.among();
      missed.addAll(each.missed());
    }
    return new Diagnoses(title, trials, first, among, missed);
  }

  /** In how many of a hundred tables the first candidate is right. */
  double firstShare() {
    return trials == 0 ? 100 : 100.0 * first / trials;
  }

  /** In how many of a hundred tables one of the candidates is right. */
  double amongShare() {
    return trials == 0 ? 100 : 100.0 * among / trials;
  }
}

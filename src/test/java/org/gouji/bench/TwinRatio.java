package org.gouji.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.gouji.bench.twin.Twin;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.model.Report;
import org.gouji.narrative.NarrativeReader;
import org.gouji.profile.Profile;
import org.gouji.read.UnreadableException;
import org.gouji.rule.HandWritten;
import org.gouji.rule.RuleRun;
import org.gouji.rule.Rulebook;
import org.gouji.rule.fact.Dossier;
import org.gouji.rule.fact.Parameters;

/**
 * How much longer the rulebook takes than its twin written by hand: both in turn within one
 * process, so that what else the machine does weighs on both; the median of the rounds.
 */
public final class TwinRatio {
  private static final int WARM_UP = 30_000;
  private static final int ROUNDS = 61;
  private static final int RUNS = 500;

  private TwinRatio() {}

  /** Measures on the reports that are named. */
  public static void main(String[] files) throws UnreadableException {
    for (String file : files) {
      Report report = Gouji.standard().read(Input.file(file, Path.of(file)));
      print(file, new Dossier(report, NarrativeReader.read(report), Optional.empty()));
    }
  }

  private static void print(String file, Dossier dossier) {
    Parameters limits = Profile.national().parameters();
    List<Supplier<RuleRun>> runs =
        List.of(
            () -> Rulebook.standard().run(dossier, limits),
            () -> Twin.run(dossier, limits),
            () -> HandWritten.run((facts, parameters, found) -> {}, dossier, limits));
    runs.forEach(run -> micros(run, WARM_UP));
    List<Round> rounds = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      rounds.add(
          new Round(
              micros(runs.get(0), RUNS), micros(runs.get(1), RUNS), micros(runs.get(2), RUNS)));
    }
    System.out.printf(
        Locale.ROOT,
        "%s: rulebook %.1f µs, twin %.1f µs, without any check %.1f µs%n"
            + "  rulebook / twin: %.2f (middle half of the rounds: %.2f to %.2f); beyond the frame: %.1f%n",
        file,
        quantile(rounds, Round::rulebook, 0.5),
        quantile(rounds, Round::twin, 0.5),
        quantile(rounds, Round::frame, 0.5),
        quantile(rounds, Round::ratio, 0.5),
        quantile(rounds, Round::ratio, 0.25),
        quantile(rounds, Round::ratio, 0.75),
        quantile(rounds, Round::ratioOfChecks, 0.5));
  }

  /**
   * What a run took, in microseconds.
   *
   * @param rulebook with the rules
   * @param twin with the checks by hand
   * @param frame with none: facts, which rules apply, outcomes
   */
  private record Round(double rulebook, double twin, double frame) {
    double ratio() {
      return rulebook / twin;
    }

    double ratioOfChecks() {
      return (rulebook - frame) / (twin - frame);
    }
  }

  private static double micros(Supplier<RuleRun> run, int times) {
    long begin = System.nanoTime();
    for (int i = 0; i < times; i++) {
      if (run.get().outcomes().isEmpty()) {
        throw new IllegalStateException("nothing was run");
      }
    }
    return (System.nanoTime() - begin) / 1000.0 / times;
  }

  private static double quantile(List<Round> rounds, ToDoubleFunction<Round> what, double share) {
    List<Double> sorted = new ArrayList<>();
    rounds.forEach(round -> sorted.add(what.applyAsDouble(round)));
    Collections.sort(sorted);
    return sorted.get((int) (sorted.size() * share));
  }
}

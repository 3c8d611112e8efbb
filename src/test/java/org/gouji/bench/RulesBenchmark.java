package org.gouji.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.gouji.bench.twin.Twin;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.model.Narrative;
import org.gouji.model.Report;
import org.gouji.narrative.NarrativeReader;
import org.gouji.profile.Profile;
import org.gouji.read.UnreadableException;
import org.gouji.rule.RuleRun;
import org.gouji.rule.Rulebook;
import org.gouji.rule.fact.Dossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The parts of a warm check on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RulesBenchmark {
  /** The report that is checked. */
  @Param({"reports/luojiang-2020.txt", "reports/county-2023.html"})
  public String file = "";

  private final Gouji gouji = Gouji.standard();
  private Report report = Reports.NONE;
  private Narrative narrative = Reports.SILENCE;

  /** Reads the report. */
  @Setup
  public void read() throws UnreadableException {
    report = gouji.read(Input.file(file, Path.of(file)));
    narrative = NarrativeReader.read(report);
  }

  /** The rules alone: facts, a session, findings, outcomes. */
  @Benchmark
  public RuleRun rules() {
    return Rulebook.standard()
        .run(new Dossier(report, narrative, Optional.empty()), Profile.national().parameters());
  }

  /** The same checks, written by hand. */
  @Benchmark
  public RuleRun twin() {
    return Twin.run(
        new Dossier(report, narrative, Optional.empty()), Profile.national().parameters());
  }

  /** Understanding the prose. */
  @Benchmark
  public Narrative prose() {
    return NarrativeReader.read(report);
  }

  /** From the file to the result. */
  @Benchmark
  public Object whole() {
    return gouji.check(Path.of(file));
  }
}

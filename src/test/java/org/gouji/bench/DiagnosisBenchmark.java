package org.gouji.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.diagnose.Diagnosis;
import org.gouji.model.Finding;
import org.gouji.model.Narrative;
import org.gouji.model.Report;
import org.gouji.narrative.NarrativeReader;
import org.gouji.profile.Profile;
import org.gouji.read.UnreadableException;
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

/** Which cell is wrong: the diagnosis alone, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DiagnosisBenchmark {
  private static final Pattern FIGURE = Pattern.compile("(\"[a-zA-Z]+\": )\\d+");

  /** What is wrong: one cell, two, or every figure of the tables. */
  @Param({"one", "two", "four", "all"})
  public String wrong = "";

  private Report report = Reports.NONE;
  private Narrative narrative = Reports.SILENCE;
  private List<Finding> findings = List.of();

  /** Falsifies a report and runs the rules on it. */
  @Setup
  public void falsify() throws IOException, UnreadableException {
    String text = Files.readString(Path.of("reports/base/county-2021.json"));
    byte[] bytes = falsified(text).getBytes(StandardCharsets.UTF_8);
    report = Gouji.standard().read(new Input("falsified.json", maxSize -> bytes));
    narrative = NarrativeReader.read(report);
    findings =
        Rulebook.standard()
            .run(new Dossier(report, narrative, Optional.empty()), Profile.national().parameters())
            .findings();
  }

  private String falsified(String text) {
    String one =
        text.replace("\"newReceived\": {\"natural\": 112", "\"newReceived\": {\"natural\": 121");
    String two =
        one.replace(
            "\"unavailable.notHeld\": {\"natural\": 22, \"company\": 2",
            "\"unavailable.notHeld\": {\"natural\": 22, \"company\": 20");
    return switch (wrong) {
      case "one" -> one;
      case "two" -> two;
      case "four" ->
          two.replace(
                  "\"granted\": {\"natural\": 42, \"company\": 4, \"research\": 0",
                  "\"granted\": {\"natural\": 42, \"company\": 4, \"research\": 3")
              .replace(
                  "\"carriedOut\": {\"natural\": 5, \"company\": 1, \"research\": 0, \"welfare\": 0",
                  "\"carriedOut\": {\"natural\": 5, \"company\": 1, \"research\": 0, \"welfare\": 8");
      default -> {
        Random random = new Random(5);
        int tables = text.indexOf("\"requests\"");
        yield text.substring(0, tables)
            + FIGURE
                .matcher(text.substring(tables))
                .replaceAll(figure -> figure.group(1) + random.nextInt(5000));
      }
    };
  }

  /** The diagnosis. */
  @Benchmark
  public List<Finding> diagnosis() {
    return Diagnosis.of(findings, report, narrative.claims(), Optional.empty());
  }
}

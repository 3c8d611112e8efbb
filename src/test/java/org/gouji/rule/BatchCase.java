package org.gouji.rule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.check.Batch;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.check.Settings;
import org.gouji.model.BatchResult;
import org.gouji.model.ReportResult;
import org.gouji.model.Verdict;
import org.gouji.read.Source;
import org.gouji.roster.RosterReader;
import org.gouji.roster.WrongRosterException;

/** A case of a rule about several reports. */
final class BatchCase {
  private BatchCase() {}

  /** Judges the reports together; what was found comes as if it were about one. */
  static ReportResult judge(RuleCase example) {
    List<Input> inputs = new ArrayList<>();
    for (RuleCase.Content report : example.content().batch()) {
      byte[] bytes = example.document(report).getBytes(StandardCharsets.UTF_8);
      String name = report.source().isEmpty() ? "" + (inputs.size() + 1) : report.source();
      inputs.add(new Input(name, maxSize -> bytes));
    }
    BatchResult result = run(example, inputs);
    return new ReportResult(
        example.toString(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.of(""),
        Optional.empty(),
        Verdict.PASS,
        result.fault(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        result.findings(),
        result.outcomes());
  }

  private static BatchResult run(RuleCase example, List<Input> inputs) {
    try {
      Settings settings = Settings.standard();
      String roster = example.content().roster();
      if (!roster.isEmpty()) {
        byte[] bytes = roster.getBytes(StandardCharsets.UTF_8);
        settings = settings.withRoster(RosterReader.read(new Source("roster", bytes)));
      }
      return new Batch(Gouji.with(settings), 1, Duration.ofMinutes(1), inputs.size() > 1)
          .run(inputs.iterator(), result -> {})
          .together();
    } catch (WrongRosterException | IOException e) {
      throw new IllegalArgumentException(example + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}

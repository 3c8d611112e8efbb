package org.gouji.check;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.BatchResult;
import org.gouji.model.Problem;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;
import org.gouji.rule.fact.batch.ReportSketch;

/**
 * Checks many inputs at once and hands on their results in the order of the inputs. Of each report
 * only a sketch is kept, by which all are judged together at the end.
 */
public final class Batch {
  private final Gouji gouji;
  private final int jobs;
  private final Duration timeout;

  /** Takes the results one by one. */
  public interface Sink {
    /** Takes a result. */
    void add(ReportResult result) throws IOException;
  }

  /**
   * What is known only when all inputs are through.
   *
   * @param summary how many got which verdict
   * @param together what was found in the reports together
   */
  public record Total(Summary summary, BatchResult together) {}

  /**
   * Makes a batch.
   *
   * @param gouji the checker
   * @param jobs how many inputs are checked at once
   * @param timeout how long one input may take
   */
  public Batch(Gouji gouji, int jobs, Duration timeout) {
    this.gouji = gouji;
    this.jobs = jobs;
    this.timeout = timeout;
  }

  /**
   * Checks inputs.
   *
   * @throws IOException if the sink cannot take a result
   * @throws InterruptedException if the batch is cut off
   */
  public Total run(List<Input> inputs, Sink sink) throws IOException, InterruptedException {
    boolean sketched = gouji.sketches(inputs.size());
    Summary[] summary = {Summary.NONE};
    List<ReportSketch> sketches = new ArrayList<>();
    new Pool<>(jobs, timeout, new Check(gouji, sketched))
        .run(
            inputs,
            examined -> {
              sink.add(examined.result());
              summary[0] = summary[0].plus(examined.result().verdict());
              examined.sketch().ifPresent(sketches::add);
            });
    int unread = sketched ? summary[0].reports() - sketches.size() : summary[0].unreadable();
    return new Total(summary[0], gouji.judge(sketches, unread));
  }

  private record Check(Gouji gouji, boolean sketched) implements Pool.Work<Examined> {
    @Override
    public Examined of(Input input) {
      return gouji.examine(input, sketched);
    }

    @Override
    public Examined failed(Input input, Problem problem) {
      return Examined.unread(ReportResult.unreadable(input.name(), Optional.empty(), problem));
    }
  }
}

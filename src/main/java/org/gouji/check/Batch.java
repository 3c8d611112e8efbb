package org.gouji.check;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Problem;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;

/** Checks many inputs at once and hands on their results in the order of the inputs. */
public final class Batch {
  private final Pool<ReportResult> pool;

  /** Takes the results one by one. */
  public interface Sink {
    /** Takes a result. */
    void add(ReportResult result) throws IOException;
  }

  /**
   * Makes a batch.
   *
   * @param gouji the checker
   * @param jobs how many inputs are checked at once
   * @param timeout how long one input may take
   */
  public Batch(Gouji gouji, int jobs, Duration timeout) {
    this.pool = new Pool<>(jobs, timeout, new Check(gouji));
  }

  /**
   * Checks inputs.
   *
   * @return how many got which verdict
   * @throws IOException if the sink cannot take a result
   * @throws InterruptedException if the batch is cut off
   */
  public Summary run(List<Input> inputs, Sink sink) throws IOException, InterruptedException {
    Summary[] summary = {Summary.NONE};
    pool.run(
        inputs,
        result -> {
          sink.add(result);
          summary[0] = summary[0].plus(result.verdict());
        });
    return summary[0];
  }

  private record Check(Gouji gouji) implements Pool.Work<ReportResult> {
    @Override
    public ReportResult of(Input input) {
      return gouji.check(input);
    }

    @Override
    public ReportResult failed(Input input, Problem problem) {
      return ReportResult.unreadable(input.name(), Optional.empty(), problem);
    }
  }
}

package org.gouji.check;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.BatchResult;
import org.gouji.model.Message;
import org.gouji.model.Problem;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;
import org.gouji.model.Term;
import org.gouji.rule.fact.batch.ReportSketch;

/**
 * Checks many inputs at once and hands on their results in the order of the inputs. Of each report
 * only a sketch is kept, by which all are judged together at the end.
 */
public final class Batch {
  /** Above that many reports, those that are alike are not searched for: memory has its bounds. */
  private static final int MOST_SKETCHES = 200_000;

  private final Gouji gouji;
  private final Journal journal;
  private final boolean sketched;
  private final Pool<Journal.Step, Examined> pool;

  /** Takes the results one by one. */
  public interface Sink {
    /** Takes a result. */
    void add(ReportResult result) throws IOException;

    /** None comes for a while: whoever waits for those that came should have them. */
    default void idle() throws IOException {}
  }

  /**
   * What is known only when all inputs are through.
   *
   * @param summary how many got which verdict
   * @param together what was found in the reports together
   * @param complete whether all inputs were checked
   */
  public record Total(Summary summary, BatchResult together, boolean complete) {}

  /**
   * Makes a batch.
   *
   * @param gouji the checker
   * @param jobs how many inputs are checked at once
   * @param timeout how long one input may take
   * @param several whether there are, or may be, several inputs to be judged together
   * @param journal what an earlier run has left, and where this one keeps what it has done
   */
  public Batch(Gouji gouji, int jobs, Duration timeout, boolean several, Journal journal) {
    this.gouji = gouji;
    this.journal = journal;
    this.sketched = gouji.sketches(several);
    this.pool = new Pool<>(jobs, timeout, new Check(gouji, sketched));
  }

  /** Makes a batch that leaves no journal. */
  public Batch(Gouji gouji, int jobs, Duration timeout, boolean several) {
    this(gouji, jobs, timeout, several, Journal.NONE);
  }

  /** Ends the batch after what has been handed on; any thread may ask for it. */
  public void stop() {
    pool.stop();
  }

  /**
   * Checks inputs.
   *
   * @throws IOException if the sink cannot take a result
   * @throws InterruptedException if the batch is cut off
   */
  public Total run(Iterator<Input> inputs, Sink sink) throws IOException, InterruptedException {
    Summary[] summary = {Summary.NONE};
    List<ReportSketch> sketches = new ArrayList<>();
    boolean complete =
        pool.run(
            journal.steps(inputs),
            new Pool.Taker<>() {
              @Override
              public void take(Examined examined) throws IOException {
                journal.keep(summary[0].reports(), examined);
                sink.add(examined.result());
                summary[0] = summary[0].plus(examined.result().verdict());
                if (summary[0].reports() <= MOST_SKETCHES) {
                  examined.sketch().ifPresent(sketches::add);
                }
              }

              @Override
              public void idle() throws IOException {
                sink.idle();
              }
            });
    return new Total(summary[0], judge(summary[0], sketches, complete), complete);
  }

  private BatchResult judge(Summary summary, List<ReportSketch> sketches, boolean complete) {
    if (!complete) {
      return gouji.unjudged(Message.of("reason.cutOff"));
    }
    if (summary.reports() > MOST_SKETCHES) {
      return gouji.unjudged(
          new Message("reason.tooMany", Map.of("most", Term.words(MOST_SKETCHES))));
    }
    int unread = sketched ? summary.reports() - sketches.size() : summary.unreadable();
    return gouji.judge(sketches, unread);
  }

  private record Check(Gouji gouji, boolean sketched) implements Pool.Work<Journal.Step, Examined> {
    @Override
    public Examined of(Journal.Step step) {
      return step.done(gouji).orElseGet(() -> gouji.examine(step.input(), sketched));
    }

    @Override
    public Examined failed(Journal.Step step, Problem problem) {
      return Examined.unread(
          ReportResult.unreadable(step.input().name(), Optional.empty(), problem));
    }
  }
}

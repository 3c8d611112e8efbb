package org.gouji.check;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gouji.model.Problem;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;

/**
 * Checks many inputs at once and hands on their results in the order of the inputs. Memory does not
 * grow with their number, and a slow one holds up the rest no longer than its time limit.
 */
public final class Batch {
  private static final int WAITING_PER_JOB = 4;

  private final Gouji gouji;
  private final int jobs;
  private final Duration timeout;

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
    this.gouji = gouji;
    this.jobs = jobs;
    this.timeout = timeout;
  }

  /**
   * Checks inputs.
   *
   * @return how many got which verdict
   * @throws IOException if the sink cannot take a result
   * @throws InterruptedException if the batch is cut off
   */
  public Summary run(List<Input> inputs, Sink sink) throws IOException, InterruptedException {
    ThreadPoolExecutor workers = workers(Math.min(jobs, Math.max(1, inputs.size())));
    try {
      Summary summary = Summary.NONE;
      Deque<Pending> pending = new ArrayDeque<>();
      Iterator<Input> rest = inputs.iterator();
      while (rest.hasNext() || !pending.isEmpty()) {
        while (rest.hasNext() && pending.size() < WAITING_PER_JOB * jobs) {
          Input input = rest.next();
          pending.add(new Pending(input, workers.submit(() -> gouji.check(input))));
        }
        ReportResult result = await(pending.remove(), workers);
        sink.add(result);
        summary = summary.plus(result.verdict());
      }
      return summary;
    } finally {
      workers.shutdownNow();
    }
  }

  private record Pending(Input input, Future<ReportResult> result) {}

  private ReportResult await(Pending pending, ThreadPoolExecutor workers)
      throws InterruptedException {
    try {
      return pending.result().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      pending.result().cancel(true);
      // A thread that does not listen is left behind; another takes its place.
      workers.setMaximumPoolSize(workers.getMaximumPoolSize() + 1);
      workers.setCorePoolSize(workers.getCorePoolSize() + 1);
      return unreadable(pending, Problem.of("timeout", "duration", duration()));
    } catch (ExecutionException e) {
      return unreadable(pending, Gouji.internal(e.getCause() == null ? e : e.getCause()));
    }
  }

  private String duration() {
    return timeout.toSeconds() > 0 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms";
  }

  private static ReportResult unreadable(Pending pending, Problem problem) {
    return ReportResult.unreadable(pending.input().name(), Optional.empty(), problem);
  }

  private static ThreadPoolExecutor workers(int size) {
    return new ThreadPoolExecutor(
        size,
        size,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        task -> {
          Thread thread = new Thread(task, "gouji-check");
          thread.setDaemon(true);
          return thread;
        });
  }
}

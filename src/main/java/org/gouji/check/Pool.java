package org.gouji.check;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gouji.model.Problem;

/**
 * Works on many inputs at once and hands on what comes of them in the order of the inputs. Memory
 * does not grow with their number, and a slow one holds up the rest no longer than its time limit.
 *
 * @param <T> what comes of an input
 */
final class Pool<T> {
  private static final int WAITING_PER_JOB = 4;

  private final int jobs;
  private final Duration timeout;
  private final Work<T> work;

  /** What is done with an input. */
  interface Work<T> {
    /** What comes of an input. */
    T of(Input input);

    /** What comes of an input that took too long, or with which the program failed. */
    T failed(Input input, Problem problem);
  }

  /** Takes what comes of the inputs, one by one. */
  interface Taker<T> {
    /** Takes what came of an input. */
    void take(T result) throws IOException;
  }

  Pool(int jobs, Duration timeout, Work<T> work) {
    this.jobs = jobs;
    this.timeout = timeout;
    this.work = work;
  }

  /**
   * Works on inputs.
   *
   * @throws IOException if a result cannot be taken
   * @throws InterruptedException if the work is cut off
   */
  void run(List<Input> inputs, Taker<T> taker) throws IOException, InterruptedException {
    ThreadPoolExecutor workers = workers(Math.min(jobs, Math.max(1, inputs.size())));
    try {
      Deque<Pending<T>> pending = new ArrayDeque<>();
      Iterator<Input> rest = inputs.iterator();
      while (rest.hasNext() || !pending.isEmpty()) {
        while (rest.hasNext() && pending.size() < WAITING_PER_JOB * jobs) {
          Input input = rest.next();
          pending.add(new Pending<>(input, workers.submit(() -> work.of(input))));
        }
        taker.take(await(pending.remove(), workers));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private record Pending<T>(Input input, Future<T> result) {}

  private T await(Pending<T> pending, ThreadPoolExecutor workers) throws InterruptedException {
    try {
      return pending.result().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      pending.result().cancel(true);
      // A thread that does not listen is left behind; another takes its place.
      workers.setMaximumPoolSize(workers.getMaximumPoolSize() + 1);
      workers.setCorePoolSize(workers.getCorePoolSize() + 1);
      return work.failed(pending.input(), Problem.of("timeout", "duration", duration()));
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return work.failed(pending.input(), Gouji.internal(cause));
    }
  }

  private String duration() {
    return timeout.toSeconds() > 0 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms";
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

package org.gouji.check;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.gouji.model.Problem;

/**
 * Works on many things at once and hands on what comes of them in their order. Memory does not grow
 * with their number, and a slow one holds up the rest no longer than its time limit.
 *
 * @param <I> what is worked on
 * @param <T> what comes of it
 */
final class Pool<I, T> {
  private static final int WAITING_PER_JOB = 4;
  private static final long LOOK = 100;

  /** So short that large ones are handed on as they come: what waits is held in memory. */
  private static final long MOMENT = 2;

  private final int jobs;
  private final Duration timeout;
  private final Work<I, T> work;
  private volatile boolean stopped;

  /** What is done with one thing. */
  interface Work<I, T> {
    /** What comes of it. */
    T of(I input);

    /** What comes of one that took too long, or with which the program failed. */
    T failed(I input, Problem problem);
  }

  /** Takes what comes of them, one by one. */
  interface Taker<T> {
    /** Takes what came of one. */
    void take(T result) throws IOException;

    /** None comes for a while: whoever waits for those that came should have them. */
    default void idle() throws IOException {}
  }

  Pool(int jobs, Duration timeout, Work<I, T> work) {
    this.jobs = jobs;
    this.timeout = timeout;
    this.work = work;
  }

  /** Ends the work after what has been handed on; any thread may ask for it. */
  void stop() {
    stopped = true;
  }

  /**
   * Works.
   *
   * @return whether it came to the end, and was not stopped
   * @throws IOException if a result cannot be taken
   * @throws InterruptedException if the work is cut off
   */
  boolean run(Iterator<? extends I> rest, Taker<T> taker) throws IOException, InterruptedException {
    ThreadPoolExecutor workers = workers(jobs);
    try (Feed<Pending<I, T>> feed =
        new Feed<>(
            rest,
            WAITING_PER_JOB * jobs,
            input -> new Pending<>(input, workers.submit(() -> work.of(input))))) {
      boolean idle = true;
      while (!stopped && !feed.isAtEnd()) {
        if (!feed.hasCome(idle ? LOOK : MOMENT)) {
          // Who feeds us may wait for what came of the last ones.
          idle = idle || rest(taker);
          continue;
        }
        awaitSeveral(feed.waiting());
        Optional<T> result = await(feed.first(), workers, idle ? () -> {} : taker::idle);
        feed.remove();
        if (result.isPresent()) {
          taker.take(result.get());
          feed.more();
        }
        idle = false;
      }
      return !stopped;
    } finally {
      workers.shutdownNow();
    }
  }

  private static boolean rest(Taker<?> taker) throws IOException {
    taker.idle();
    return true;
  }

  private interface Pause {
    void begin() throws IOException;
  }

  /**
   * Waits a moment for several to be done: to be woken for each would cost a tenth of the time of
   * small ones. They are worked on in their order, so one in the middle comes after the first.
   */
  private void awaitSeveral(Collection<Pending<I, T>> pending) throws InterruptedException {
    int middle = pending.size() / 2;
    Iterator<Pending<I, T>> later = pending.iterator();
    if (middle < jobs || later.next().result().isDone()) {
      return;
    }
    for (int i = 1; i < middle; i++) {
      later.next();
    }
    try {
      later.next().result().get(MOMENT, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      // It is looked at again when its turn comes.
    }
  }

  private record Pending<I, T>(I input, Future<T> result) {}

  /** The result of one; nothing if the work is stopped before it comes. */
  private Optional<T> await(Pending<I, T> pending, ThreadPoolExecutor workers, Pause pause)
      throws IOException, InterruptedException {
    long left = timeout.toMillis();
    while (!stopped) {
      try {
        return Optional.of(pending.result().get(Math.min(left, LOOK), TimeUnit.MILLISECONDS));
      } catch (TimeoutException e) {
        if (left == timeout.toMillis()) {
          pause.begin();
        }
        left -= LOOK;
        if (left <= 0) {
          return Optional.of(late(pending, workers));
        }
      } catch (ExecutionException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return Optional.of(work.failed(pending.input(), Gouji.internal(cause)));
      }
    }
    return Optional.empty();
  }

  private T late(Pending<I, T> pending, ThreadPoolExecutor workers) {
    pending.result().cancel(true);
    // A thread that does not listen is left behind; another takes its place.
    workers.setMaximumPoolSize(workers.getMaximumPoolSize() + 1);
    workers.setCorePoolSize(workers.getCorePoolSize() + 1);
    return work.failed(pending.input(), Problem.of("timeout", "duration", duration()));
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

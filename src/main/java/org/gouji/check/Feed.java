package org.gouji.check;

import java.io.Closeable;
import java.util.Collection;
import java.util.Iterator;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Things fetched by a thread of their own: to wait for the next one, as from a stream that pauses,
 * must not hold up what comes of the others.
 *
 * @param <P> what is made of each
 */
final class Feed<P> implements Closeable {
  private static final long LOOK = 1;

  private final LinkedBlockingQueue<P> waiting = new LinkedBlockingQueue<>();
  private final Semaphore room;

  /** So much room is given back at once: to wake the thread for each costs small ones dearly. */
  private final int step;

  private int left;
  private final Thread thread;
  private volatile boolean ended;
  private volatile @Nullable Throwable failure;

  /**
   * Begins to fetch.
   *
   * @param most how many wait at most
   * @param begun what is made of each
   */
  <I> Feed(Iterator<? extends I> rest, int most, Function<I, P> begun) {
    this.room = new Semaphore(most);
    this.step = Math.max(1, most / 2);
    this.thread = new Thread(() -> fetch(rest, begun), "gouji-feed");
    thread.setDaemon(true);
    thread.start();
  }

  private <I> void fetch(Iterator<? extends I> rest, Function<I, P> begun) {
    try {
      room.acquire();
      while (rest.hasNext()) {
        waiting.add(begun.apply(rest.next()));
        room.acquire();
      }
    } catch (InterruptedException e) {
      // Nobody wants more.
    } catch (RuntimeException | Error e) {
      failure = e;
    } finally {
      ended = true;
    }
  }

  /** Whether all have come and gone. */
  boolean isAtEnd() {
    if (!ended || !waiting.isEmpty()) {
      return false;
    }
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
    return true;
  }

  /** Whether one has come, or comes within so many milliseconds. */
  boolean hasCome(long milliseconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    while (waiting.isEmpty() && !ended && System.nanoTime() < end) {
      Thread.sleep(LOOK);
    }
    return !waiting.isEmpty();
  }

  /** Those that have come, in their order. */
  Collection<P> waiting() {
    return waiting;
  }

  /** The first of them. */
  P first() {
    return waiting.element();
  }

  /** Takes the first away. */
  void remove() {
    waiting.remove();
  }

  /** There is room for one more. */
  void more() {
    left++;
    if (left == step) {
      room.release(step);
      left = 0;
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}

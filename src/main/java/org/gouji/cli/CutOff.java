package org.gouji.cli;

import java.io.Closeable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gouji.check.Batch;
import org.jspecify.annotations.Nullable;

/**
 * Ends a batch in good order when the process is told to end (Ctrl-C, a plain kill): the outputs of
 * what was done are completed before the process goes.
 */
final class CutOff implements Closeable {
  /** How long the outputs may take; who cannot wait kills once more. */
  private static final long PATIENCE_SECONDS = 60;

  private final CountDownLatch written = new CountDownLatch(1);
  private @Nullable Thread hook;

  /** Ends this batch when the time comes. */
  void watch(Batch batch) {
    Thread thread =
        new Thread(
            () -> {
              batch.stop();
              await();
            },
            "gouji-cut-off");
    hook = thread;
    Runtime.getRuntime().addShutdownHook(thread);
  }

  private void await() {
    try {
      written.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** All is written, or given up. */
  @Override
  public void close() {
    written.countDown();
    if (hook != null) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The process is ending, and was only waiting for this.
      }
    }
  }
}

package org.gouji.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.check.Batch;
import org.gouji.check.Gouji;
import org.gouji.check.Inputs;
import org.gouji.model.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Good, bad and hostile files again and again in one process: nothing grows, and every file counts.
 * Some seconds each time; {@code -Dsoak.seconds=3600} for an hour.
 */
@Isolated // what other tests hold would count as growth
class SoakTest {
  private static final long SECONDS = Long.getLong("soak.seconds", 5);
  private static final int JOBS = 2;
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final List<String> FOLDERS =
      List.of("reports", "src/test/resources/hostile", "src/test/resources/formats");

  /** Rounds until what is loaded and cached once is there. */
  private static final int WARM = 3;

  /** What a collector may leave in one round and not in another. */
  private static final long SLACK = 24L << 20;

  /**
   * What a round left behind.
   *
   * @param heap the bytes in use when garbage was collected
   * @param threads the threads that live
   * @param temporary the files in the folder for temporary ones
   */
  private record State(long heap, int threads, long temporary) {}

  @Test
  void nothingGrows() throws Exception {
    Summary first = round();
    List<State> states = new ArrayList<>();
    long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
    int rounds = 1;
    while (System.nanoTime() < end || rounds <= WARM + 2) {
      assertThat(round()).as("round %s", rounds).isEqualTo(first);
      rounds++;
      if (rounds > WARM) {
        states.add(state());
      }
    }
    State early = states.get(0);
    State late = states.get(states.size() - 1);
    System.out.printf(
        "%d rounds of %d files: heap %d -> %d KB, threads %d -> %d, temporary files %d -> %d%n",
        rounds,
        first.reports(),
        early.heap() >> 10,
        late.heap() >> 10,
        early.threads(),
        late.threads(),
        early.temporary(),
        late.temporary());

    assertThat(first.reports())
        .isEqualTo(first.pass() + first.warn() + first.fail() + first.unreadable());
    assertThat(first.pass()).isPositive();
    assertThat(first.unreadable()).isPositive();
    assertThat(late.heap()).as("heap").isLessThan(early.heap() + SLACK);
    assertThat(late.threads()).as("threads").isLessThanOrEqualTo(early.threads() + JOBS);
    assertThat(late.temporary()).as("temporary files").isLessThanOrEqualTo(early.temporary());
  }

  private static Summary round() throws IOException, InterruptedException {
    try (Inputs inputs = Inputs.of(FOLDERS, InputStream.nullInputStream())) {
      int[] results = {0};
      Summary summary =
          new Batch(Gouji.standard(), JOBS, TIMEOUT, true)
              .run(inputs.iterator(), result -> results[0]++)
              .summary();
      assertThat(results[0]).isEqualTo(summary.reports()).isEqualTo(inputs.count().orElseThrow());
      return summary;
    }
  }

  @SuppressWarnings("SystemGc") // what is in use is wanted, not what waits to be collected
  private static State state() throws IOException {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return new State(
          runtime.totalMemory() - runtime.freeMemory(),
          ManagementFactory.getThreadMXBean().getThreadCount(),
          files.filter(file -> String.valueOf(file.getFileName()).contains("gouji")).count());
    }
  }
}

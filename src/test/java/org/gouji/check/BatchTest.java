package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.gouji.model.Problem;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A batch keeps its order, and no input holds up or takes down the others. */
@Timeout(60)
class BatchTest {
  private static final Path SOUND = Path.of("reports/town-2023.json");

  private final CountDownLatch never = new CountDownLatch(1);
  private final List<ReportResult> results = new ArrayList<>();

  /** What is loaded at the first check takes longer than the time limit below. */
  @BeforeAll
  static void loadEverything() throws IOException, InterruptedException {
    new Batch(Gouji.standard(), 1, Duration.ofSeconds(30), true)
        .run(List.of(sound("a"), sound("b")).iterator(), result -> {});
  }

  @AfterEach
  void letGo() {
    never.countDown();
  }

  @Test
  void slowInput_isGivenUpAndTheRestGoOn() throws IOException, InterruptedException {
    Input slow = new Input("slow", maxSize -> await(never));

    Summary summary = run(2, Duration.ofMillis(300), slow, sound("a"), slow, slow, sound("b"));

    assertThat(results)
        .extracting(ReportResult::source)
        .containsExactly("slow", "a", "slow", "slow", "b");
    assertThat(results)
        .extracting(result -> result.error().map(Problem::key))
        .containsExactly(
            Optional.of("timeout"),
            Optional.empty(),
            Optional.of("timeout"),
            Optional.of("timeout"),
            Optional.empty());
    assertThat(summary).isEqualTo(new Summary(5, 2, 0, 0, 3));
  }

  @Test
  void crash_isReportedAndNeverPasses() throws IOException, InterruptedException {
    Input broken =
        new Input(
            "broken",
            maxSize -> {
              throw new IllegalStateException("fault of the program");
            });

    Summary summary = run(2, Duration.ofSeconds(30), broken, sound("a"));

    assertThat(results.get(0).error().map(Problem::key)).contains("internal");
    assertThat(summary).isEqualTo(new Summary(2, 1, 0, 0, 1));
  }

  private Summary run(int jobs, Duration timeout, Input... inputs)
      throws IOException, InterruptedException {
    return new Batch(Gouji.standard(), jobs, timeout, true)
        .run(List.of(inputs).iterator(), results::add)
        .summary();
  }

  private static Input sound(String name) {
    return Input.file(name, SOUND);
  }

  /** Waits and does not listen to anybody who would stop it. */
  private static byte[] await(CountDownLatch never) {
    while (never.getCount() > 0) {
      try {
        never.await();
      } catch (InterruptedException e) {
        // That is the point.
      }
    }
    return new byte[0];
  }
}

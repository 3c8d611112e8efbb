package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.junit.jupiter.api.Test;

/** How far a batch is, as it is told while it runs. */
class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void batchOfKnownSize_tellsWhatIsLeft() {
    Progress progress = progress(OptionalInt.of(4000), false);
    for (int i = 1; i <= 1000; i++) {
      progress.step(i * (10 * SECOND) / 1000);
    }
    assertThat(said()).isEqualTo("1000 of 4000 reports, 100 a second, about 30 s left\n");
  }

  @Test
  void stream_tellsNoNumberThatNobodyKnows() {
    Progress progress = progress(OptionalInt.empty(), false);
    for (int i = 1; i <= 55; i++) {
      progress.step(i * (10 * SECOND) / 55);
    }
    assertThat(said()).isEqualTo("55 reports, 5.5 a second\n");
  }

  @Test
  void terminal_isWrittenOverAndCleared() {
    Progress progress = progress(OptionalInt.of(4), true);
    progress.step(2 * SECOND);
    progress.step(2 * SECOND + 1);
    progress.close();
    assertThat(said())
        .isEqualTo(
            "\r\u001b[K██████░░░░░░░░░░░░░░░░░░ 1 of 4 reports, 0.5 a second, about 6 s left"
                + "\r\u001b[K");
  }

  @Test
  void runThatIsOverSoon_saysNothing() {
    Progress progress = progress(OptionalInt.of(4), true);
    progress.step(SECOND);
    progress.close();
    assertThat(said()).isEmpty();
  }

  private Progress progress(OptionalInt all, boolean watched) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            StandardCharsets.UTF_8,
            false,
            false,
            watched);
    return new Progress(terminal, Phrasebook.in(Language.EN), all, 0);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}

package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gouji check --watch}: when it checks, and when not. */
class WatchTest {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
  private static final Path SOUND = Path.of("reports/town-2023.json");

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicInteger status = new AtomicInteger(-1);
  private Thread thread = new Thread();

  @Test
  void checksAtOnce_andAgainAtEachSave() throws Exception {
    Path file = folder.resolve("report.json");
    Path json = folder.resolve("out.json");
    Files.copy(SOUND, file);
    watch(file.toString(), "--format", "console", "--format", "json=" + json);
    await(() -> waiting() == 1);
    assertThat(shown()).contains("✔ 通过").doesNotContain("✘");
    assertThat(json).content().contains("\"fail\": 0");

    // As editors do: a new file takes the place of the old one, which is gone for a moment.
    Path temporary = folder.resolve("~report.tmp");
    Files.writeString(temporary, broken());
    Files.delete(file);
    TimeUnit.MILLISECONDS.sleep(500);
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);

    await(() -> waiting() == 2);
    assertThat(shown()).contains("✘ 不通过");
    assertThat(json).content().contains("\"fail\": 1");
    assertThat(said()).contains("文件已保存，重新检查").doesNotContain("无法读取");
    end();
    assertThat(status).hasValue(1);
  }

  @Test
  void whatElseIsWrittenInTheFolder_startsNoCheck() throws Exception {
    Path file = folder.resolve("report.json");
    Files.copy(SOUND, file);
    watch(file.toString(), "--format", "json=" + folder.resolve("out.json"));
    await(() -> waiting() == 1);

    Files.writeString(folder.resolve("other.json"), "{}");
    TimeUnit.SECONDS.sleep(3);

    assertThat(waiting()).isEqualTo(1);
    end();
    assertThat(status).hasValue(0);
  }

  @Test
  void standardInputFoldersAndMissingFiles_areRefused() {
    assertThat(Run.of("check", "--watch", "-").status()).isEqualTo(2);
    assertThat(Run.of("check", "--watch", folder.toString()).err()).contains("--watch");
    assertThat(Run.of("check", "--watch", folder.resolve("none").toString()).status()).isEqualTo(2);
  }

  @AfterEach
  void end() throws InterruptedException {
    thread.interrupt();
    thread.join(TimeUnit.SECONDS.toMillis(60));
    assertThat(thread.isAlive()).isFalse();
  }

  private void watch(String... args) {
    String[] all = new String[args.length + 2];
    all[0] = "check";
    all[1] = "--watch";
    System.arraycopy(args, 0, all, 2, args.length);
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            StandardCharsets.UTF_8,
            false,
            false,
            false);
    thread = new Thread(() -> status.set(Main.run(terminal, all)), "watch");
    thread.start();
  }

  private static String broken() throws IOException {
    return Files.readString(SOUND)
        .replaceFirst("(\"newReceived\"\\s*:\\s*\\{[^}]*\"natural\"\\s*:\\s*)\\d+", "$199999");
  }

  /** How often a check has ended. */
  private int waiting() {
    return (int) Pattern.compile("等待下一次保存").matcher(said()).results().count();
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String shown() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private static void await(BooleanSupplier done) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE;
    while (!done.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }
}

package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A batch that is told to end, or killed, in a process of its own. */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class CutOffTest {
  private static final int REPORTS = 1000;

  /** {@code -Dsoak.kills=100} for a long run. */
  private static final int KILLS = Integer.getInteger("soak.kills", 3);

  /** Moments may all be behind the end of a short run. */
  private static final int MOST_TRIES = KILLS + 20;

  private static final long SEED = Long.getLong("soak.seed", 20261126);
  private static final Path SAMPLE = Path.of("reports", "town-2023.json");

  @TempDir Path place;
  private Path reports;

  @BeforeEach
  void manyReports() throws IOException {
    String report = Files.readString(SAMPLE);
    reports = Files.createDirectory(place.resolve("reports"));
    for (int i = 0; i < REPORTS; i++) {
      Files.writeString(
          reports.resolve("%04d.json".formatted(i)), report.replace("白石镇", "第" + i + "镇"));
    }
  }

  @Test
  void batchThatIsToldToEnd_leavesWholeOutputsOfWhatWasDone() throws Exception {
    Process process = check("--format", "json=out.json", "--resume");
    await(process, place.resolve("out.json.journal"), 20);
    process.destroy();
    assertThat(process.waitFor()).as(error()).isEqualTo(128 + 15);

    JsonNode result = new ObjectMapper().readTree(place.resolve("out.json").toFile());
    int done = result.get("reports").size();
    assertThat(done).isBetween(20, REPORTS - 1);
    assertThat(result.at("/summary/reports").asInt()).isEqualTo(done);
    assertThat(result.at("/batch/notRun").findValuesAsText("reason"))
        .allMatch(reason -> reason.contains("中途停止"));
    assertThat(error()).contains("已完成的 " + done + " 份");
    assertThat(left()).containsExactly("err", "out.json", "out.json.journal");
  }

  @Test
  void batchThatIsKilledAgainAndAgain_endsLikeOneThatWasNot() throws Exception {
    long start = System.nanoTime();
    assertThat(check("--format", "json=whole.json").waitFor()).as(error()).isZero();
    long whole = System.nanoTime() - start;
    Random moments = new Random(SEED);
    int killed = 0;
    for (int i = 0; i < KILLS || (killed == 0 && i < MOST_TRIES); i++) {
      long begun = System.nanoTime();
      Process process = check("--format", "json=out.json", "--resume");
      // At any moment: while it starts, reads its journal, goes on, or writes.
      if (process.waitFor((long) (moments.nextDouble() * whole), TimeUnit.NANOSECONDS)) {
        assertThat(place.resolve("out.json")).hasSameBinaryContentAs(place.resolve("whole.json"));
        Files.delete(place.resolve("out.json"));
        // The first run may have been slowed by others beside it.
        whole = Math.min(whole, System.nanoTime() - begun);
      } else {
        process.destroyForcibly().waitFor();
        killed++;
      }
    }

    assertThat(check("--format", "json=out.json", "--resume").waitFor()).as(error()).isZero();

    assertThat(killed).isPositive();
    assertThat(place.resolve("out.json")).hasSameBinaryContentAs(place.resolve("whole.json"));
    assertThat(place.resolve("out.json.journal")).doesNotExist();
  }

  private Process check(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", absolute(), Main.class.getName(), "check", "reports"));
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .directory(place.toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(place.resolve("err").toFile())
        .start();
  }

  private static String absolute() {
    return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(java.util.stream.Collectors.joining(java.io.File.pathSeparator));
  }

  /** Waits until so many lines are in the journal. */
  private static void await(Process process, Path journal, int lines)
      throws IOException, InterruptedException {
    while (process.isAlive()) {
      if (Files.exists(journal)) {
        try (Stream<String> all =
            Files.lines(journal, java.nio.charset.StandardCharsets.ISO_8859_1)) {
          if (all.count() > lines) {
            return;
          }
        }
      }
      Thread.sleep(20);
    }
    throw new AssertionError("it ended before it could be cut off");
  }

  private String error() throws IOException {
    return Files.readString(place.resolve("err"));
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.equals("reports"))
          .sorted()
          .toList();
    }
  }
}

package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gouji.model.Problem;
import org.gouji.model.ReportResult;
import org.gouji.model.Roster;
import org.gouji.model.Roster.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A batch that was cut off goes on where it was, and ends as if nothing had been. */
class JournalTest {
  private static final Path SAMPLES = Path.of("reports");

  @TempDir Path folder;

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everythingThatCameOfAnInput_isKept(Path sample) throws IOException {
    Roster roster =
        new Roster(List.of(new Unit("青禾县", Optional.empty(), Optional.empty(), true, 1)));
    Gouji gouji = Gouji.with(Settings.standard().withRoster(roster));
    Examined examined = gouji.examine(Input.file("a", sample), true);

    String line = ExaminedCodec.write(examined);

    assertThat(line).doesNotContain("\n");
    Examined kept = ExaminedCodec.read(line).orElseThrow();
    assertThat(kept.result()).isEqualTo(examined.result());
    assertThat(sketch(kept)).isEqualTo(sketch(examined));
    assertThat(gouji.judge(List.of(kept.sketch().orElseThrow()), 0))
        .isEqualTo(gouji.judge(List.of(examined.sketch().orElseThrow()), 0));
  }

  private static String sketch(Examined examined) {
    ReportResult nothing = ReportResult.unreadable("a", Optional.empty(), Problem.of("missing"));
    return ExaminedCodec.write(new Examined(nothing, examined.sketch()));
  }

  /** Every kind of finding and of term is among them. */
  @Test
  void everyFindingOfTheRuleCases_isKept() throws IOException {
    Set<String> rules = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(txt|html|json)")).toList()) {
        Examined examined = Gouji.standard().examine(Input.file("a", file), false);
        examined.result().findings().forEach(finding -> rules.add(finding.rule()));
        assertThat(ExaminedCodec.read(ExaminedCodec.write(examined))).contains(examined);
      }
    }
    assertThat(rules).isNotEmpty();
  }

  @Test
  void nextRun_takesWhatIsDone() throws Exception {
    List<ReportResult> first = run(inputs("a", "b", "c"), 2, "key");
    List<ReportResult> second = run(inputs("a", "b", "c"), 9, "key");

    assertThat(first).hasSize(2);
    assertThat(second).isEqualTo(all("a", "b", "c"));
    assertThat(journal()).contains("\n0 ", "\n1 ", "\n2 ");
    assertThat(journal().lines().filter(line -> line.startsWith("0 ")))
        .as("checked once")
        .hasSize(1);
  }

  @Test
  void lineThatWasCutOff_isDoneAgain() throws Exception {
    run(inputs("a", "b", "c"), 9, "key");
    String whole = journal();
    for (int length = whole.length(); length > 0; length -= 9973) {
      Files.writeString(path(), whole.substring(0, length));

      assertThat(run(inputs("a", "b", "c"), 9, "key")).isEqualTo(all("a", "b", "c"));
    }
  }

  @Test
  void lineThatIsDamaged_isDoneAgain() throws Exception {
    run(inputs("a", "b"), 9, "key");
    Files.writeString(path(), journal().replace("\"source\":\"a\"", "\"sauce\":\"a\""));

    assertThat(run(inputs("a", "b"), 9, "key")).isEqualTo(all("a", "b"));
  }

  @Test
  void inputThatHasChanged_isCheckedAgain() throws Exception {
    run(inputs("a", "b"), 9, "key");
    List<Input> changed =
        List.of(input("a"), new Input("b", maxSize -> "其他".getBytes(StandardCharsets.UTF_8)));

    List<ReportResult> results = run(changed, 9, "key");

    assertThat(results.get(0)).isEqualTo(all("a").get(0));
    assertThat(results.get(1).error()).isPresent();
  }

  @Test
  void inputsInAnotherOrder_areNotTakenForEachOther() throws Exception {
    run(inputs("a", "b"), 9, "key");

    assertThat(run(inputs("b", "a"), 9, "key")).isEqualTo(all("b", "a"));
  }

  @Test
  void journalOfAnotherRun_isWrittenAnew() throws Exception {
    run(inputs("a", "b"), 9, "key");
    String before = journal();

    run(inputs("a"), 9, "other");

    assertThat(before).startsWith("gouji-journal/1 key\n");
    assertThat(journal()).startsWith("gouji-journal/1 other\n0 ").doesNotContain("\n1 ");
  }

  @Test
  void twoRunsAtOnce_areRefused() throws IOException {
    try (Journal first = Journal.open(path(), "key", false)) {
      assertThat(first.size()).isZero();
      assertThatThrownBy(() -> Journal.open(path(), "key", false))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("in use");
    }
  }

  @Test
  void endOfTheRun_leavesNoJournal() throws IOException {
    Journal journal = Journal.open(path(), "key", false);
    journal.delete();

    assertThat(path()).doesNotExist();
  }

  private Path path() {
    return folder.resolve("out.json.journal");
  }

  private String journal() throws IOException {
    return Files.readString(path());
  }

  /** Checks inputs until so many are done; then the run ends as if it were killed. */
  private List<ReportResult> run(List<Input> inputs, int most, String key)
      throws IOException, InterruptedException {
    List<ReportResult> results = new ArrayList<>();
    try (Journal journal = Journal.open(path(), key, true)) {
      Batch batch = new Batch(Gouji.standard(), 1, Duration.ofMinutes(1), true, journal);
      batch.run(
          inputs.iterator(),
          result -> {
            results.add(result);
            if (results.size() >= most) {
              batch.stop();
            }
          });
    }
    return results;
  }

  private List<ReportResult> all(String... names) {
    return inputs(names).stream().map(Gouji.standard()::check).toList();
  }

  private List<Input> inputs(String... names) {
    return Stream.of(names).map(this::input).toList();
  }

  /** A sample under a name, each with some bytes of its own. */
  private Input input(String name) {
    try {
      byte[] bytes =
          Files.readString(SAMPLES.resolve("luojiang-2020.txt"))
              .concat("\n" + name)
              .getBytes(StandardCharsets.UTF_8);
      return new Input(name, maxSize -> bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void hash_isOfTheBytes() {
    assertThat(Gouji.standard().hash(input("a")))
        .isEqualTo(Gouji.standard().check(input("a")).inputHash())
        .isNotEqualTo(Optional.empty());
  }
}

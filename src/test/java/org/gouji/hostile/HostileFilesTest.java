package org.gouji.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.model.Problem;
import org.gouji.model.ReportResult;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each attack file gets what the table says, soon, and in one line of either language. */
@Execution(ExecutionMode.CONCURRENT)
class HostileFilesTest {
  /** A bound against hanging, not a measure: the machine may be busy with other work. */
  private static final Duration SOON = Duration.ofSeconds(60);

  static Stream<String> files() {
    return Stream.concat(
        AttackTable.part("kept").keySet().stream(), AttackTable.part("made").keySet().stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void attack_yieldsWhatTheTableSays(String name) {
    byte[] bytes = AttackTable.file(name);

    ReportResult result =
        assertTimeoutPreemptively(
            SOON, () -> Gouji.standard().check(new Input(name, maxSize -> bytes)));

    assertThat(result.error().map(Problem::key).orElse("read")).isEqualTo(expected(name));
    for (Language language : Language.values()) {
      String words = result.error().map(Phrasebook.in(language)::say).orElse("");
      assertThat(words.chars()).noneMatch(Character::isISOControl);
      assertThat(words).doesNotContainPattern("\\{[a-zA-Z]+\\}|Exception");
    }
  }

  @Test
  void table_namesEveryAttackOnce() throws IOException {
    Set<String> made = new TreeSet<>(AttackTable.part("made").keySet());
    Set<String> large = AttackTable.part("large").keySet();
    assertThat(made).doesNotContainAnyElementsOf(large);
    made.addAll(large);
    assertThat(Attacks.all().keySet()).isEqualTo(made);

    try (Stream<Path> folder = Files.list(AttackTable.FOLDER)) {
      Set<String> kept =
          folder.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toSet());
      kept.remove("expected.yaml");
      assertThat(kept).isEqualTo(AttackTable.part("kept").keySet());
    }
  }

  private static String expected(String name) {
    Map<String, String> made = AttackTable.part("made");
    String kept = AttackTable.part("kept").getOrDefault(name, "nothing");
    return made.getOrDefault(name, kept);
  }
}

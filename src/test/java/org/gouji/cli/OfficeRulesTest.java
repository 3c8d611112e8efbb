package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of an office's own; they stay until the process ends, so each case has its own. */
class OfficeRulesTest {
  private static final String EXAMPLE = "docs/office-rules";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void rulesOfTheExample_findWhatTheySay() throws Exception {
    ObjectNode model =
        (ObjectNode) JSON.readTree(Path.of("reports/base/county-2021.json").toFile());
    model.putArray("introduction");
    Path report = folder.resolve("report.json");
    JSON.writeValue(report.toFile(), model);

    Run own = check("--rules", EXAMPLE, "--format", "json", report.toString());
    Run plain = check("--format", "json", report.toString());

    assertThat(own.err()).isEmpty();
    JsonNode result = JSON.readTree(own.out());
    JsonNode without = JSON.readTree(plain.out());
    List<String> rules = result.at("/reports/0/findings").findValuesAsText("rule");
    assertThat(rules).contains("X01").doesNotContain("X02");
    rules.remove("X01");
    assertThat(rules).isEqualTo(without.at("/reports/0/findings").findValuesAsText("rule"));
    assertThat(result.at("/tool/rules").asInt()).isEqualTo(without.at("/tool/rules").asInt() + 2);
    assertThat(result.at("/tool/rulebook").asText())
        .matches("[0-9a-f]{64}")
        .isNotEqualTo(without.at("/tool/rulebook").asText());
    assertThat(own.out()).contains("标题下没有说明编制依据的段落");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "introduction | introductin | requests.drl, line 11, rule \"X01\": Unknown field introductin",
        "@severity(warning) | @severity(grave) | requests.drl, line 11, rule \"X01\": it needs @severity",
        "rule \"X01\" | rule \"R01\" | rule R01 is built in",
        "rule \"X02\" | rule \"X03\" | rule X03 has no text"
      })
  void ruleThatIsWrong_isToldInOneLine(String right, String wrong, String told) throws Exception {
    Path own = Files.createDirectory(folder.resolve("own"));
    Path drl = Path.of(EXAMPLE, "requests.drl");
    Files.writeString(own.resolve("requests.drl"), Files.readString(drl).replace(right, wrong));
    Files.copy(Path.of(EXAMPLE, "requests.yaml"), own.resolve("requests.yaml"));

    Run run = check("--rules", own.toString(), "reports/luojiang-2020.txt");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip()).contains(told).hasLineCount(1);
  }

  @Test
  void folderThatIsNotThere_isTold() throws Exception {
    Run run = check("--rules", folder.resolve("none").toString(), "reports/luojiang-2020.txt");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().strip()).contains("none").hasLineCount(1);
  }

  private Run check(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.add("check");
    command.addAll(List.of(options));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int status =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Run(
        status,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}

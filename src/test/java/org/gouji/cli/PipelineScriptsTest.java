package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gouji.write.sample.JsonSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scripts of the action and of the hook, run as a build server runs them. The {@code java} that
 * they find runs the classes of this build in place of the jar.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the scripts are for bash")
class PipelineScriptsTest {
  private static final Path ACTION = Path.of(".github/actions/gouji").toAbsolutePath();
  private static final YAMLMapper YAML = new YAMLMapper();

  @TempDir private Path folder;

  /** What a script did. */
  private record Ended(int status, List<String> lines) {}

  @Test
  void action_writesAnnotationsSummaryAndSarif() throws Exception {
    Files.createDirectories(folder.resolve("年报 2023"));
    Files.copy(Path.of("reports/luojiang-2020.txt"), folder.resolve("年报 2023/洛江 区.txt"));

    Ended ended =
        run("run.sh", Map.of("GOUJI_PATHS", "\n  年报 2023  \n", "GOUJI_FAIL_ON", "warning"));

    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.lines())
        .anyMatch(line -> line.startsWith("::warning file=年报 2023/洛江 区.txt,line=2,col=1,"));
    assertThat(folder.resolve("output"))
        .hasContent("before=1\nexit-code=1\nsarif-file=gouji.sarif\n");
    assertThat(Files.readString(folder.resolve("summary")))
        .startsWith("before\n## ▲ 有疑点")
        .contains("### 提示 4");
    String sarif = Files.readString(folder.resolve("gouji.sarif"));
    assertThat(JsonSchema.ofSarif().faults(sarif)).isEmpty();
    assertThat(new ObjectMapper().readTree(sarif).at("/runs/0/results")).hasSize(5);
  }

  @Test
  void action_passesItsInputsOn() throws Exception {
    Path report = Path.of("reports/town-2023.json").toAbsolutePath();

    Ended ended =
        run(
            "run.sh",
            Map.of(
                "GOUJI_PATHS",
                report.toString(),
                "GOUJI_LANG",
                "en",
                "GOUJI_PRIOR",
                report.toString(),
                "GOUJI_SARIF",
                "结果 1.sarif"));

    assertThat(ended.status()).isZero();
    assertThat(ended.lines()).anyMatch(line -> line.startsWith("::group::✔ PASS"));
    assertThat(folder.resolve("结果 1.sarif")).content().contains("not the same body's");
    assertThat(folder.resolve("output")).content().contains("sarif-file=结果 1.sarif\n");
  }

  @Test
  void action_failsOnWrongUse() throws Exception {
    assertThat(run("run.sh", Map.of("GOUJI_PATHS", " \n")).status()).isEqualTo(2);

    Ended ended = run("run.sh", Map.of("GOUJI_PATHS", "a", "GOUJI_FAIL_ON", "bad"));

    assertThat(ended.status()).isEqualTo(2);
    assertThat(folder.resolve("output")).hasContent("before=1\nexit-code=2\n");
  }

  @Test
  void action_doesNotTakeAPathForAnOption() throws Exception {
    Ended ended = run("run.sh", Map.of("GOUJI_PATHS", "--help"));

    assertThat(ended.status()).isEqualTo(3);
  }

  /** Each input that the script reads is one of the action, and each is handed on. */
  @Test
  void action_handsEveryInputToTheScript() throws IOException {
    JsonNode action = YAML.readTree(ACTION.resolve("action.yml").toFile());
    String script = Files.readString(ACTION.resolve("run.sh"));
    JsonNode step = action.at("/runs/steps/1");

    List<String> handed = new ArrayList<>();
    step.path("env")
        .properties()
        .forEach(
            variable -> {
              assertThat(script).contains(variable.getKey());
              handed.add(variable.getValue().textValue().replaceAll(".*inputs\\.(\\S+) .*", "$1"));
            });
    action
        .path("inputs")
        .fieldNames()
        .forEachRemaining(
            input -> {
              if (!input.equals("java-version")) {
                assertThat(handed).contains(input);
              }
            });
    assertThat(step.path("run").textValue()).doesNotContain("${{");
    action
        .path("outputs")
        .fieldNames()
        .forEachRemaining(output -> assertThat(script).contains(output + "=%s"));
  }

  @Test
  void examples_useWhatThereIs() throws IOException {
    JsonNode action = YAML.readTree(ACTION.resolve("action.yml").toFile());
    JsonNode workflow = YAML.readTree(Path.of("docs/ci/github-workflow.yml").toFile());
    workflow
        .at("/jobs/gouji/steps/2/with")
        .fieldNames()
        .forEachRemaining(input -> assertThat(action.path("inputs").has(input)).isTrue());
    JsonNode gitlab = YAML.readTree(Path.of("docs/ci/gitlab-ci.yml").toFile());
    String command = gitlab.at("/gouji/script/2").textValue();
    assertThat(command)
        .contains("junit=" + gitlab.at("/gouji/artifacts/reports/junit").textValue());
  }

  @Test
  void hook_checksTheFilesThatChanged() throws Exception {
    JsonNode hook = YAML.readTree(Path.of(".pre-commit-hooks.yaml").toFile()).path(0);
    Path script = Path.of(hook.path("entry").textValue());
    assertThat(script).isExecutable();
    assertThat("reports/town-2023.json").containsPattern(hook.path("files").textValue());
    String name = String.valueOf(script.getFileName());

    String seed = Path.of("reports/luojiang-2020.txt").toAbsolutePath().toString();
    Ended passed = run(name, Map.of(), seed);
    Ended failed = run(name, Map.of(), "--fail-on", "warning", seed);

    assertThat(passed.status()).isZero();
    assertThat(failed.status()).isEqualTo(1);
    assertThat(failed.lines()).anyMatch(line -> line.contains("S09"));
    assertThat(run(name, Map.of()).status()).isZero();
  }

  private Ended run(String script, Map<String, String> variables, String... arguments)
      throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path java = bin.resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/bash
        while [ "$1" != -jar ]; do shift; done
        shift 2
        exec "$REAL_JAVA" -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -cp "$REAL_PATH" \\
          org.gouji.cli.Main "$@"
        """);
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("output"), "before=1\n");
    Files.writeString(folder.resolve("summary"), "before\n");
    List<String> command = new ArrayList<>(List.of(ACTION.resolve(script).toString()));
    command.addAll(List.of(arguments));
    Map<String, String> environment = new HashMap<>(variables);
    environment.put("GOUJI_JAR", "any.jar");
    environment.put("GITHUB_OUTPUT", folder.resolve("output").toString());
    environment.put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
    environment.put("REAL_JAVA", Path.of(System.getProperty("java.home"), "bin/java").toString());
    environment.put("REAL_PATH", System.getProperty("java.class.path"));
    environment.put("PATH", bin + ":" + System.getenv("PATH"));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Ended(process.exitValue(), said.lines().toList());
  }
}

package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gouji check} prints and returns. */
class CheckCommandTest {
  private static final Path SOUND = Path.of("reports/town-2023.json");
  private static final String SEED = "reports/luojiang-2020.txt";

  @TempDir private Path folder;

  @Test
  void soundReport_passes() {
    Run run = Run.of("check", SOUND.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("✔ 通过").contains("读出 200/200 格");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void seed_hasEveryCellRead() {
    Run run = Run.of("check", SEED);

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("2019 年版格式").contains("读出 198/198 格");
  }

  @Test
  void brokenIdentity_failsWithItsFormula() throws IOException {
    Path file = broken();

    Run run = Run.of("check", file.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("✘ 不通过");
    assertThat(run.out()).containsPattern("本年新收 \\d+ \\+ 上年结转 \\d+ ≠ 办理结果总计 \\d+ \\+ 结转下年度 \\d+");
    assertThat(run.out()).contains("依据：").contains("处理：").contains("三、收到和处理政府信息公开申请情况");
  }

  @Test
  void failOn_decidesTheStatus() throws IOException {
    String file = broken().toString();

    assertThat(Run.of("check", "--fail-on", "never", file).status()).isZero();
    assertThat(Run.of("check", "--fail-on", "warning", file).status()).isEqualTo(1);
    assertThat(Run.of("check", "--fail-on", "note", SEED).status()).isEqualTo(1);
    assertThat(Run.of("check", "--fail-on", "warning", SEED).status()).isEqualTo(1);
    assertThat(Run.of("check", "--fail-on", "violation", SEED).status()).isZero();
  }

  @Test
  void english_isComplete() throws IOException {
    Run run = Run.of("check", "--lang", "en", broken().toString());

    assertThat(run.out()).startsWith("✘ FAIL").contains("newly received").contains("basis: ");
  }

  @Test
  void standardInput_isRead() throws IOException {
    Run run = Run.with(Files.readAllBytes(SOUND), "check", "-");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("200/200");
  }

  @Test
  void json_keepsItsContract() throws IOException {
    JsonNode root = json(Run.of("check", "--format", "json", broken().toString()).out());

    assertThat(names(root)).containsExactly("tool", "reports", "batch", "summary");
    assertThat(names(root.path("tool")))
        .containsExactly("name", "version", "rules", "profile", "rulebook", "day", "stamp");
    JsonNode report = root.path("reports").path(0);
    assertThat(names(report))
        .containsExactly(
            "source",
            "inputHash",
            "agency",
            "year",
            "edition",
            "level",
            "verdict",
            "error",
            "counts",
            "cells",
            "remarks",
            "findings",
            "notRun");
    assertThat(names(report.path("cells")))
        .containsExactly("expected", "read", "blank", "unreadable", "absent");
    JsonNode finding = report.path("findings").path(0);
    assertThat(names(finding))
        .containsExactly(
            "rule",
            "severity",
            "title",
            "message",
            "basis",
            "fix",
            "expected",
            "actual",
            "where",
            "related",
            "candidates",
            "identities",
            "fingerprint",
            "suppression");
    assertThat(names(finding.path("where")))
        .containsExactly("section", "table", "row", "column", "quote", "locator", "page", "offset");
    assertThat(finding.path("rule").textValue()).isEqualTo("R01");
    assertThat(finding.path("where").path("column").textValue()).isEqualTo("natural");
    assertThat(finding.path("where").path("row").isNull()).isTrue();
    assertThat(names(root.path("summary")))
        .containsExactly("reports", "pass", "warn", "fail", "unreadable");
  }

  @Test
  void batch_hasTheSameBytesWithAnyNumberOfJobs() {
    Run one = Run.of("check", "--format", "json", "--jobs", "1", "reports");
    Run many = Run.of("check", "--format", "json", "--jobs", "7", "reports");

    assertThat(many.out()).isEqualTo(one.out());
    assertThat(one.err()).contains("不是文档");
  }

  @Test
  void order_isThatOfTheInputs() throws IOException {
    JsonNode root = json(Run.of("check", "--format", "json", SEED, SOUND.toString(), SEED).out());

    List<String> sources = new ArrayList<>();
    root.path("reports").forEach(report -> sources.add(report.path("source").textValue()));
    assertThat(sources).containsExactly(SEED, SOUND.toString(), SEED);
  }

  @Test
  void folder_isSortedByNameAndSearchedToTheBottom() throws IOException {
    for (String name : List.of("b.json", "a/z.json", "c.json", "a/b/c.json")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.copy(SOUND, file);
    }

    JsonNode root = json(Run.of("check", "--format", "json", folder.toString()).out());

    List<String> sources = new ArrayList<>();
    root.path("reports").forEach(report -> sources.add(report.path("source").textValue()));
    assertThat(sources)
        .containsExactly(
            folder + "/a/b/c.json", folder + "/a/z.json", folder + "/b.json", folder + "/c.json");
  }

  @Test
  void formatWithFile_writesTheFileWhole() throws IOException {
    Path file = folder.resolve("result.json");

    Run run = Run.of("check", "--format", "json=" + file, "--format", "console", SOUND.toString());

    assertThat(run.out()).contains("通过");
    assertThat(json(Files.readString(file)).path("summary").path("pass").intValue()).isEqualTo(1);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void output_neverTakesThePlaceOfAnInputOrOfAnother() throws IOException {
    Path input = Files.copy(SOUND, folder.resolve("report.json"));
    String before = Files.readString(input);

    Run over = Run.of("check", input.toString(), "--format", "json=" + folder + "/./report.json");
    String twice = "json=" + folder.resolve("a.json");
    Run same = Run.of("check", input.toString(), "--format", twice, "--format", twice);
    Run nowhere = Run.of("check", input.toString(), "--format", "json=" + folder + "/no/a.json");

    assertThat(List.of(over.status(), same.status(), nowhere.status())).containsOnly(2);
    assertThat(over.err()).contains("不能用作输出");
    assertThat(Files.readString(input)).isEqualTo(before);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(input);
    }
  }

  @Test
  void folder_followsLinksToFilesAndFindsTextWithoutEnding() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path reports = Files.createDirectory(folder.resolve("reports"));
    Files.copy(SOUND, elsewhere.resolve("a.json"));
    Files.createSymbolicLink(reports.resolve("link.json"), elsewhere.resolve("a.json"));
    Files.createSymbolicLink(reports.resolve("around"), reports);
    Files.copy(Path.of("reports/education-2023.txt"), reports.resolve("年报"));
    Files.writeString(reports.resolve("Makefile"), "all:");

    Run run = Run.of("check", reports.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("共 2 份：通过 2");
    assertThat(run.err()).contains("另有 1 个文件不是文档");
  }

  @Test
  void publicationAndLevel_areTakenFromTheUser() throws IOException {
    JsonNode root =
        json(
            Run.of("check", "--format", "json", "--level", "township-government", SOUND.toString())
                .out());

    assertThat(root.path("reports").path(0).path("level").textValue())
        .isEqualTo("township-government");
    assertThat(Run.of("check", "--level", "village", SOUND.toString()).status()).isEqualTo(2);
  }

  /** The sound report with one figure changed: one more handled than came in. */
  private Path broken() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    JsonNode root = mapper.readTree(SOUND.toFile());
    var row =
        (com.fasterxml.jackson.databind.node.ObjectNode)
            root.path("tables").path("requests").path("newReceived");
    row.put("natural", row.path("natural").intValue() + 1);
    return Files.writeString(folder.resolve("broken.json"), mapper.writeValueAsString(root));
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    for (Iterator<String> all = node.fieldNames(); all.hasNext(); ) {
      names.add(all.next());
    }
    return names;
  }
}

package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gouji check} makes of several reports together. */
class BatchCommandTest {
  private static final Path TOWN = Path.of("reports/town-2023.json");

  @TempDir private Path folder;
  private Path roster;

  @BeforeEach
  void threeTownsAndARosterOfFour() throws IOException {
    town("白石镇");
    town("东岭镇");
    town("西溪乡");
    roster = folder.resolve("roster.csv");
    Files.writeString(roster, "机关,级别,上级,汇总\n青禾县白石镇,乡镇政府,,否\n青禾县东岭镇,,,\n青禾县西溪乡,,,\n青禾县南桥镇,,,\n");
  }

  @Test
  void json_hasTheBatchBehindTheReports() throws IOException {
    JsonNode root = json("check", "--format", "json", folder.toString());

    List<String> keys = new ArrayList<>();
    root.fieldNames().forEachRemaining(keys::add);
    assertThat(keys).containsExactly("tool", "reports", "batch", "summary");
    JsonNode finding = root.at("/batch/findings/0");
    assertThat(finding.get("rule").asText()).isEqualTo("Y02");
    assertThat(finding.at("/where/quote").asText()).isNotBlank();
    assertThat(finding.get("sources")).hasSize(3);
    List<String> ofReport = new ArrayList<>();
    json("check", "--format", "json", "reports/luojiang-2020.txt")
        .at("/reports/0/findings/0")
        .fieldNames()
        .forEachRemaining(ofReport::add);
    List<String> ofBatch = new ArrayList<>();
    finding.fieldNames().forEachRemaining(ofBatch::add);
    ofReport.add("sources");
    assertThat(ofBatch).isEqualTo(ofReport);
    assertThat(root.at("/batch/notRun").findValuesAsText("rule"))
        .containsExactly("A01", "A02", "A03");
    assertThat(root.at("/reports/0/notRun").findValuesAsText("rule"))
        .contains("A01", "A02", "A03", "Y02");
  }

  @Test
  void oneReport_isNoBatch() throws IOException {
    JsonNode root = json("check", "--format", "json", TOWN.toString());

    assertThat(root.at("/batch/findings")).isEmpty();
    assertThat(root.at("/batch/notRun").findValuesAsText("status"))
        .containsExactly("notApplicable", "notApplicable", "notApplicable", "notApplicable");
    assertThat(Run.of("check", TOWN.toString()).out()).doesNotContain("整批报告\n");
  }

  @Test
  void roster_findsTheMissingUnitAndFailsTheRun() {
    Run run = Run.of("check", "--roster", roster.toString(), folder.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("整批报告")
        .contains("A02")
        .contains("名册上的青禾县南桥镇没有 2023 年度报告")
        .contains("名册第 5 行")
        .contains("Y02");
    assertThat(run.out().indexOf("A02")).isLessThan(run.out().indexOf("共 3 份"));
  }

  @Test
  void findingsOfABatch_countForFailOn() {
    assertThat(Run.of("check", folder.toString()).status()).isZero();
    assertThat(Run.of("check", "--fail-on", "warning", folder.toString()).status()).isEqualTo(1);
    assertThat(
            Run.of("check", "--roster", roster.toString(), "--fail-on", "never", folder.toString())
                .status())
        .isZero();
  }

  @Test
  void sameBytes_whateverTheJobs() {
    String[] one = {
      "check", "--format", "json", "--jobs", "1", "--roster", roster.toString(), folder.toString()
    };
    String[] four = one.clone();
    four[4] = "4";

    assertThat(Run.of(four).out()).isEqualTo(Run.of(one).out());
  }

  @Test
  void wrongRoster_isAWrongCommandLine() throws IOException {
    Files.writeString(roster, "青禾县白石镇,乡级\n");

    Run run = Run.of("check", "--roster", roster.toString(), folder.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("第 1 行的级别“乡级”不认识").contains("township-government");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void roster_tellsTheLevelThatTheNameDoesNot() throws IOException {
    Path report = folder.resolve("bureau.json");
    Files.writeString(
        report,
        Files.readString(TOWN)
            .replace("青禾县白石镇人民政府", "公积金中心")
            .replace("\"level\": \"township-government\"", "\"level\": null"));
    Files.writeString(roster, "公积金中心,city-department\n");

    assertThat(json("check", "--format", "json", report.toString()).at("/reports/0/level").isNull())
        .isTrue();
    assertThat(
            json("check", "--format", "json", "--roster", roster.toString(), report.toString())
                .at("/reports/0/level")
                .asText())
        .isEqualTo("city-department");
  }

  private void town(String name) throws IOException {
    Files.writeString(folder.resolve(name + ".json"), Files.readString(TOWN).replace("白石镇", name));
  }

  private static JsonNode json(String... args) throws IOException {
    return new ObjectMapper().readTree(Run.of(args).out());
  }
}

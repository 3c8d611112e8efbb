package org.gouji.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
  void resultsOfAStream_comeWhileItPauses() throws Exception {
    byte[] line = (Files.readString(TOWN).replaceAll("\\s*\\n\\s*", " ") + "\n").getBytes(UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);
    try (PipedInputStream in = new PipedInputStream(1 << 20)) {
      Terminal terminal = new Terminal(in, out, err, UTF_8, false, false, false);
      FutureTask<Integer> run =
          new FutureTask<>(
              () -> Main.run(terminal, "check", "--json-lines", "-", "--format", "jsonl"));
      try (PipedOutputStream producer = new PipedOutputStream(in)) {
        new Thread(run).start();
        for (int asked = 1; asked <= 2; asked++) {
          producer.write(line);
          producer.flush();
          for (int i = 0; i < 600 && out.toString(UTF_8).lines().count() < asked; i++) {
            Thread.sleep(100);
          }
          assertThat(out.toString(UTF_8)).contains("\"-:" + asked + "\"").endsWith("\n");
        }
      }
      assertThat(run.get()).isZero();
    }
  }

  @Test
  void streamOfNoLines_isUnreadable() {
    Run run = Run.with("\n \n".getBytes(UTF_8), "check", "--json-lines", "-");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("没有一行 JSON");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, false", "UTF-8, true", "UTF-16LE, true", "UTF-16BE, true"})
  void listOfFiles_isReadAsWindowsWritesIt(String charset, boolean marked) throws IOException {
    Path list = roster.resolveSibling("list");
    String text = (marked ? "\ufeff" : "") + folder.resolve("白石镇.json") + "\r\n" + TOWN + "\r\n";
    Files.write(list, text.getBytes(Charset.forName(charset)));

    Run run = Run.of("check", "--files-from", list.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("共 2 份：通过 2");
  }

  @Test
  void listThatIsNotThere_isAWrongCommandLine() {
    Run run = Run.of("check", "--files-from", folder.resolve("none").toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("读不到文件清单");
  }

  @Test
  void pageOfResultsInTheFolder_isNoReportOfTheNextRun() throws IOException {
    String page = "html=" + folder.resolve("r.html");
    String[] again = {"check", folder.toString(), "--format", page, "--format", "json"};

    Run first = Run.of(again);
    Run second = Run.of(again);

    assertThat(second.status()).isEqualTo(first.status()).isZero();
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(json("check", folder.toString(), "--format", "json").get("reports")).hasSize(3);
  }

  /** Who names a submission as an output by mistake does not lose it. */
  @Test
  void fileOfTheFolder_isNeverReplacedByAnOutput() throws IOException {
    Path submitted = Files.writeString(folder.resolve("r.txt"), "青禾县白石镇政府信息公开工作年度报告");

    Run run = Run.of("check", folder.toString(), "--format", "json=" + submitted);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("不能用作输出");
    assertThat(submitted).content().startsWith("青禾县白石镇");
  }

  @Test
  void sarif_namesTheFileAndTheLineOfALine() throws IOException {
    Path lines = folder.resolve("many.jsonl");
    String line = Files.readString(TOWN).replaceAll("\\s*\\n\\s*", " ");
    Files.writeString(lines, line + "\n" + line.replace("\"newReceived\"", "\"gone\"") + "\n");

    JsonNode root =
        new ObjectMapper().readTree(Run.of("check", "--format", "sarif", lines.toString()).out());

    assertThat(root.at("/runs/0/artifacts/1/location/uri").asText()).endsWith("/many.jsonl");
    JsonNode place =
        root.at("/runs/0/invocations/0/toolExecutionNotifications/0/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText()).endsWith("/many.jsonl");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(2);
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

package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an office makes of the rules: profiles, baselines and waivers, as the user meets them. */
class PolicyTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SAMPLE = Path.of("reports", "luojiang-2020.txt");

  @TempDir Path folder;
  private Path report;

  @BeforeEach
  void brokenReport() throws IOException {
    String sound = Files.readString(SAMPLE);
    report = folder.resolve("report.txt");
    // The first figure of the row of all that was handled.
    Files.writeString(report, sound.replaceFirst("总计\\s*\\|?\\s*8", "总计 | 9"));
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }

  private static Run check(String... more) {
    String[] args = new String[more.length + 1];
    args[0] = "check";
    System.arraycopy(more, 0, args, 1, more.length);
    return Run.of(args);
  }

  private JsonNode json(String name) throws IOException {
    return JSON.readTree(Files.readString(folder.resolve(name)));
  }

  @Test
  void knownFindings_areReportedButDoNotFail() throws IOException {
    Run first =
        check(report.toString(), "--fail-on", "note", "--write-baseline", out("known.json"));
    Run second =
        check(
            report.toString(),
            "--fail-on",
            "note",
            "--baseline",
            out("known.json"),
            "--format",
            "json=" + out("result.json"));

    assertThat(first.status()).isEqualTo(ExitStatus.FOUND.code());
    assertThat(second.status()).isEqualTo(ExitStatus.OK.code());
    JsonNode result = json("result.json").at("/reports/0");
    assertThat(result.get("verdict").asText()).isEqualTo("pass");
    assertThat(result.get("findings")).isNotEmpty();
    assertThat(result.get("findings"))
        .allSatisfy(f -> assertThat(f.at("/suppression/kind").asText()).isEqualTo("baseline"));
    assertThat(result.at("/counts/warning").asInt()).isZero();
  }

  @Test
  void baseline_survivesEditsElsewhere() throws IOException {
    check(report.toString(), "--write-baseline", out("known.json"));
    String text = Files.readString(report);
    Path moved = folder.resolve("moved.txt");
    Files.writeString(moved, "\n\n" + text.replace("一、总体情况", "一、总体情况\n本年度工作平稳有序。"));

    Run run = check(moved.toString(), "--fail-on", "note", "--baseline", out("known.json"));

    assertThat(run.status()).as(run.out()).isEqualTo(ExitStatus.OK.code());
  }

  @Test
  void newFinding_failsInSpiteOfTheBaseline() throws IOException {
    check(SAMPLE.toString(), "--write-baseline", out("known.json"));
    Path worse = folder.resolve("worse.txt");
    Files.writeString(
        worse, Files.readString(SAMPLE) + "\n举报电话 13912345678，身份证 11010519491231002X\n");

    Run run = check(worse.toString(), "--fail-on", "note", "--baseline", out("known.json"));

    assertThat(run.status()).isEqualTo(ExitStatus.FOUND.code());
  }

  @Test
  void waiver_holdsUntilItsLastDay() throws IOException {
    check(SAMPLE.toString(), "--write-baseline", out("known.json"));
    String known = Files.readString(folder.resolve("known.json"));
    assertThat(known).contains("\"reason\": null");

    assertThat(waived(known, "2999-12-31").status()).isEqualTo(ExitStatus.OK.code());
    assertThat(waived(known, "2999-12-31").out())
        .contains("机构改革")
        .contains("科室负责人")
        .contains("2999-12-31");
    assertThat(waived(known, "2001-01-01").status()).isEqualTo(ExitStatus.FOUND.code());
  }

  private Run waived(String known, String day) throws IOException {
    Files.writeString(
        folder.resolve("waived.json"),
        known
            .replace("\"reason\": null", "\"reason\": \"机构改革\"")
            .replace("\"person\": null", "\"person\": \"科室负责人\"")
            .replace("\"expires\": null", "\"expires\": \"" + day + "\""));
    return check(SAMPLE.toString(), "--fail-on", "note", "--baseline", out("waived.json"));
  }

  @Test
  void wrongBaseline_isAWrongCommandLine() throws IOException {
    Files.writeString(folder.resolve("no.json"), "{\"schema\": \"other\"}");
    Files.writeString(
        folder.resolve("half.json"),
        "{\"schema\": \"gouji-baseline/1\",\n\"findings\": [\n{\"fingerprint\": \"1\", \"reason\": \"x\"}]}");

    assertThat(check(SAMPLE.toString(), "--baseline", out("no.json")).status()).isEqualTo(2);
    assertThat(check(SAMPLE.toString(), "--baseline", out("none.json")).status()).isEqualTo(2);
    Run half = check(SAMPLE.toString(), "--baseline", out("half.json"), "--lang", "en");
    assertThat(half.status()).isEqualTo(2);
    assertThat(half.err()).contains("line 3").contains("'expires' is missing");
  }

  @Test
  void ruleThatIsOff_findsNothingAndSaysWhy() throws IOException {
    String[] rules = rulesFound("result.json");
    Path profile = folder.resolve("own.yaml");
    Files.writeString(
        profile, "name: own\ntitle: 本县\nissuer: 某县\noff: [" + String.join(", ", rules) + "]\n");

    check(
        SAMPLE.toString(), "--profile", profile.toString(), "--format", "json=" + out("off.json"));

    assertThat(rules).isNotEmpty();
    assertThat(json("off.json").at("/reports/0/findings")).isEmpty();
    assertThat(json("off.json").at("/tool/profile").asText()).isEqualTo("own");
    assertThat(json("off.json").at("/tool/rulebook"))
        .isNotEqualTo(json("result.json").at("/tool/rulebook"));
    assertThat(json("off.json").at("/reports/0/notRun"))
        .anySatisfy(
            rule -> {
              assertThat(rule.get("rule").asText()).isEqualTo(rules[0]);
              assertThat(rule.get("reason").asText()).contains("own");
            });
  }

  @Test
  void severityOfTheOffice_decidesTheVerdict() throws IOException {
    String[] rules = rulesFound("result.json");
    Path profile = folder.resolve("own.yaml");
    Files.writeString(
        profile, "name: own\ntitle: 本县\nissuer: 某县\nseverities: {" + rules[0] + ": violation}\n");

    Run run = check(SAMPLE.toString(), "--profile", profile.toString());

    assertThat(check(SAMPLE.toString()).status()).isEqualTo(ExitStatus.OK.code());
    assertThat(run.status()).isEqualTo(ExitStatus.FOUND.code());
    assertThat(run.out()).contains("配置 own");
  }

  private String[] rulesFound(String name) throws IOException {
    check(SAMPLE.toString(), "--format", "json=" + out(name));
    return json(name).at("/reports/0/findings").findValuesAsText("rule").stream()
        .distinct()
        .toArray(String[]::new);
  }

  @Test
  void localDay_isEarlierThanTheRegulations() throws IOException {
    String page = Files.readString(SAMPLE);
    Path government = folder.resolve("county.txt");
    Files.writeString(government, page);
    String[] late = {
      government.toString(), "--level", "county-government", "--published", "2021-03-01"
    };

    Run national = check(late[0], late[1], late[2], late[3], late[4]);
    Run local = check(late[0], late[1], late[2], late[3], late[4], "--profile", "badaojiang");

    assertThat(national.out()).doesNotContain("S19");
    assertThat(local.out()).contains("S19").contains("2021-02-01");
  }

  @Test
  void unknownProfile_isAWrongCommandLine() {
    Run run = check(SAMPLE.toString(), "--profile", "wuwi", "--lang", "en");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("built in: wuwei");
  }

  @Test
  void onlyTheStamp_addsTheTime() throws IOException {
    check(SAMPLE.toString(), "--format", "json=" + out("a.json"));
    check(SAMPLE.toString(), "--format", "json=" + out("b.json"));
    check(SAMPLE.toString(), "--stamp", "--format", "json=" + out("c.json"));

    assertThat(Files.readString(folder.resolve("a.json"), StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(folder.resolve("b.json")));
    assertThat(json("a.json").at("/tool/stamp").isNull()).isTrue();
    assertThat(json("c.json").at("/tool/stamp").asText()).startsWith("20");
  }
}

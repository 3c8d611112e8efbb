package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gouji check --prior} makes of a file, of a folder, and of what is neither. */
class PriorOptionTest {
  private static final Path NOW = Path.of("reports/base/county-2022.json");
  private static final Path PRIOR = Path.of("reports/base/county-2021.json");

  @TempDir private Path folder;

  @Test
  void file_isCompared() throws IOException {
    Run sound = check(NOW, "--prior", PRIOR.toString());
    Run broken = check(NOW, "--prior", carryingOut(7, "prior.json").toString());

    assertThat(sound.status()).isZero();
    assertThat(sound.err()).isEmpty();
    assertThat(notRun(sound)).doesNotContain("R04", "P03", "Y03");
    assertThat(broken.status()).isEqualTo(1);
    assertThat(rules(broken)).containsExactly("R04");
  }

  @Test
  void withoutPrior_comparisonsAreNotApplicable() throws IOException {
    assertThat(notRun(check(NOW))).contains("P03", "P08", "R04", "L03", "L04", "Y01", "Y03");
  }

  @Test
  void fileOfAnotherAgency_isNotedAndNotCompared() throws IOException {
    Run run = check(NOW, "--prior", "reports/town-2023.json");

    assertThat(run.status()).isZero();
    assertThat(rules(run)).containsExactly("Y03");
    assertThat(notRun(run)).contains("P03", "R04", "Y01");
  }

  @Test
  void fileOfAnotherYear_isNotedAndNotCompared() throws IOException {
    Run run = check(NOW, "--prior", "reports/base/county-2019.json");

    assertThat(rules(run)).containsExactly("Y03");
    assertThat(notRun(run)).contains("R04");
  }

  @Test
  void fileBesideABatch_isForTheReportOfItsAgencyAlone() throws IOException {
    Path other =
        report(
            "other.json",
            NOW,
            root -> {
              root.put("agency", "柏川县");
              root.put("title", "柏川县2022年政府信息公开工作年度报告");
            });

    JsonNode reports =
        json(Run.of(
                "check",
                "--format",
                "json",
                "--prior",
                carryingOut(7, "prior.json").toString(),
                NOW.toString(),
                other.toString()))
            .path("reports");

    assertThat(names(reports.path(0).path("findings"), "rule")).containsExactly("R04");
    assertThat(names(reports.path(1).path("findings"), "rule")).isEmpty();
    assertThat(names(reports.path(1).path("notRun"), "rule")).contains("R04", "Y03");
  }

  @Test
  void folder_isMatchedByAgencyAndYear() throws IOException {
    Files.copy(Path.of("reports/base/county-2019.json"), folder.resolve("a.json"));
    Files.copy(Path.of("reports/town-2023.json"), folder.resolve("b.json"));
    Files.copy(NOW, folder.resolve("d.json"));
    Files.createDirectory(folder.resolve("below"));
    carryingOut(7, "below/c.json");

    Run run = check(NOW, "--prior", folder.toString());

    assertThat(rules(run)).containsExactly("R04");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void folderWithNoReportOfTheYearBefore_comparesNothing() throws IOException {
    Files.copy(Path.of("reports/base/county-2019.json"), folder.resolve("a.json"));
    Files.copy(Path.of("reports/town-2023.json"), folder.resolve("b.json"));

    Run run = check(NOW, "--prior", folder.toString());

    assertThat(run.status()).isZero();
    assertThat(rules(run)).isEmpty();
    assertThat(notRun(run)).contains("R04", "Y03");
  }

  @Test
  void departmentOfTheSamePlace_isNotTakenForIt() throws IOException {
    for (String name : List.of("青禾县教育局", "青禾县人民政府办公室", "北青禾县", "禾县")) {
      report(name + ".json", PRIOR, root -> root.put("agency", name).putNull("level"));
    }

    assertThat(notRun(check(NOW, "--prior", folder.toString()))).contains("R04", "Y03");
  }

  @Test
  void agencyUnderAnotherSpelling_isFound() throws IOException {
    for (String name : List.of("青禾縣 人民政府", "青禾县政府", "青禾县人民政府办公室")) {
      // An office reports for its government if that is its level.
      Path prior = carryingOut(7, "prior.json");
      report(
          "prior.json", prior, root -> root.put("agency", name).put("level", "county-government"));

      assertThat(rules(check(NOW, "--prior", folder.toString()))).as(name).containsExactly("R04");
    }
  }

  @Test
  void severalOfOneAgencyAndYear_areToldAndTheFirstByNameIsTaken() throws IOException {
    carryingOut(7, "a.json");
    Files.copy(PRIOR, folder.resolve("b.json"));

    Run run = check(NOW, "--prior", folder.toString());

    assertThat(rules(run)).containsExactly("R04");
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains("青禾县")
        .contains("2021")
        .contains("2 份")
        .contains("a.json");
  }

  @Test
  void unreadableFilesOfAFolder_areNotedAndStopNothing() throws IOException {
    Files.copy(PRIOR, folder.resolve("a.json"));
    Files.writeString(folder.resolve("b.json"), "{\"schema\": \"gouji-report/1\", ");
    Files.writeString(folder.resolve("c.txt"), "不是报告");
    report("d.json", PRIOR, root -> root.putNull("agency").put("title", "政府信息公开工作年度报告"));

    Run run = check(NOW, "--prior", folder.toString());

    assertThat(run.status()).isZero();
    assertThat(notRun(run)).doesNotContain("R04");
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("b.json").contains("JSON"),
            line -> assertThat(line).contains("c.txt").contains("不是政府信息公开工作年度报告"),
            line -> assertThat(line).contains("d.json").contains("无法确定机关或年度"));
  }

  @Test
  void pathThatDoesNotExist_isAWrongCommandLine() {
    Run run = check(NOW, "--prior", folder.resolve("none.json").toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--prior").contains("none.json").contains("不存在");
    assertThat(check(NOW, "--prior", "").status()).isEqualTo(2);
  }

  @Test
  void priorThatIsNoReport_isUnreadableAndTheRestIsChecked() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), "不是报告");
    Path empty = Files.createDirectory(folder.resolve("empty"));

    for (Path prior : List.of(text, empty)) {
      Run run = check(NOW, "--prior", prior.toString(), "--fail-on", "never");

      assertThat(run.status()).isEqualTo(3);
      assertThat(run.err().lines()).singleElement().asString().contains(prior.toString());
      assertThat(rules(run)).isEmpty();
      assertThat(notRun(run)).contains("R04");
    }
  }

  @Test
  void output_neverTakesThePlaceOfAPriorReport() throws IOException {
    Path prior = Files.copy(PRIOR, folder.resolve("prior.json"));

    for (Path given : List.of(prior, folder)) {
      Run run =
          Run.of("check", NOW.toString(), "--prior", given.toString(), "--format", "json=" + prior);

      assertThat(run.status()).isEqualTo(2);
    }
    assertThat(prior).hasSameTextualContentAs(PRIOR);
  }

  @Test
  void batchWithAFolder_hasTheSameBytesWithAnyNumberOfJobs() {
    String[] command = {
      "check", "--format", "json", "--prior", "reports/base", "reports", "--jobs"
    };
    Run one = Run.of(with(command, "1"));
    Run many = Run.of(with(command, "5"));

    assertThat(many.out()).isEqualTo(one.out());
    assertThat(one.out()).contains("Y01");
  }

  private static String[] with(String[] command, String more) {
    List<String> words = new ArrayList<>(List.of(command));
    words.add(more);
    return words.toArray(String[]::new);
  }

  private interface Change {
    void of(ObjectNode root);
  }

  /** The prior report with so many requests carried out. */
  private Path carryingOut(int natural, String name) throws IOException {
    return report(
        name,
        PRIOR,
        root -> {
          ObjectNode row = (ObjectNode) root.at("/tables/requests/carriedOut");
          row.put("natural", natural).put("total", natural + 1);
        });
  }

  private Path report(String name, Path base, Change change) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = (ObjectNode) mapper.readTree(base.toFile());
    change.of(root);
    return Files.writeString(folder.resolve(name), mapper.writeValueAsString(root));
  }

  private static Run check(Path report, String... options) {
    List<String> words = new ArrayList<>(List.of("check", "--format", "json", report.toString()));
    words.addAll(List.of(options));
    return Run.of(words.toArray(String[]::new));
  }

  private static List<String> rules(Run run) throws IOException {
    return names(json(run).at("/reports/0/findings"), "rule");
  }

  private static List<String> notRun(Run run) throws IOException {
    return names(json(run).at("/reports/0/notRun"), "rule");
  }

  private static JsonNode json(Run run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }

  private static List<String> names(JsonNode list, String key) {
    List<String> names = new ArrayList<>();
    list.forEach(node -> names.add(node.path(key).textValue()));
    return names;
  }
}

package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a consolidated table is not the sum of its units', the wrong cells are named. */
class SumDiagnosisTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path COUNTY = Path.of("reports/base/county-2021.json");
  private static final String RECEIVED = "/tables/requests/newReceived/natural";

  @TempDir private Path folder;
  private ObjectNode whole;
  private ObjectNode civil;
  private ObjectNode water;

  @BeforeEach
  void twoUnitsAndTheirSum() throws IOException {
    whole = (ObjectNode) JSON.readTree(Files.readString(COUNTY));
    civil = whole.deepCopy().put("agency", "青禾县民政局").put("title", "青禾县民政局2021年政府信息公开工作年度报告");
    water = whole.deepCopy().put("agency", "青禾县水利局").put("title", "青禾县水利局2021年政府信息公开工作年度报告");
    for (JsonNode table : whole.get("tables")) {
      for (JsonNode row : table) {
        row.fieldNames()
            .forEachRemaining(
                column ->
                    ((ObjectNode) row)
                        .put(
                            column,
                            row.get(column).decimalValue().add(row.get(column).decimalValue())));
      }
    }
  }

  @Test
  void aWrongCellOfTheConsolidatedReport_isNamedThere() throws IOException {
    set(whole, RECEIVED, "242");

    JsonNode finding = finding();

    assertThat(changes(finding)).containsExactly("newReceived.natural 242 → 224");
    assertThat(finding.at("/candidates/0/why").asText())
        .contains("青禾县的报告中")
        .contains("数字换位")
        .contains("改后该报告自身的勾稽关系也成立");
    assertThat(finding.get("message").asText()).contains("表三 本年新收·自然人 242 → 224 可使勾稽关系成立");
  }

  @Test
  void aWrongCellOfAUnit_isNamedInTheUnit() throws IOException {
    set(water, RECEIVED, "121");

    JsonNode finding = finding();

    assertThat(changes(finding)).first().isEqualTo("newReceived.natural 121 → 112");
    assertThat(finding.at("/candidates/0/why").asText()).contains("青禾县水利局的报告中");
  }

  @Test
  void whatAllReportsBearOut_isSoughtInTheConsolidatedReport() throws IOException {
    // 17 more requests, received and granted: every report adds up.
    for (String row : List.of("newReceived", "granted", "handledTotal")) {
      add(whole, "/tables/requests/" + row + "/natural", 17);
      add(whole, "/tables/requests/" + row + "/total", 17);
    }

    JsonNode finding = finding();

    assertThat(finding.get("candidates")).hasSize(1);
    assertThat(finding.at("/candidates/0/cells")).hasSize(6);
    assertThat(finding.at("/candidates/0/why").asText()).isEqualTo("青禾县的报告中");
  }

  @Test
  void aBlankCell_isNamedAsBlank_andABlankTotalIsNoFigure() throws IOException {
    set(whole, RECEIVED, "null");
    set(whole, "/tables/requests/newReceived/total", "null");

    JsonNode finding = finding();

    assertThat(changes(finding)).containsExactly("newReceived.natural  → 224");
    assertThat(finding.at("/candidates/0/why").asText()).contains("漏填");
  }

  @Test
  void money_isNotDiagnosed() throws IOException {
    // 元 in one report and 万元 in the next: what stands there is not what is compared.
    set(whole, "/tables/disclosure/fees/amount", "3752");

    assertThat(finding().get("candidates")).isEmpty();
  }

  @Test
  void manyDifferences_areNoOneMistake() throws IOException {
    for (JsonNode row : whole.at("/tables/requests")) {
      ((ObjectNode) row).put("welfare", row.get("welfare").asInt() + 1);
    }

    assertThat(finding().get("candidates")).isEmpty();
  }

  private static void set(ObjectNode report, String cell, String value) throws IOException {
    int slash = cell.lastIndexOf('/');
    ((ObjectNode) report.at(cell.substring(0, slash)))
        .set(cell.substring(slash + 1), JSON.readTree(value));
  }

  private static void add(ObjectNode report, String cell, int more) throws IOException {
    set(report, cell, String.valueOf(report.at(cell).asInt() + more));
  }

  /** The finding of A01. */
  private JsonNode finding() throws IOException {
    Files.writeString(folder.resolve("0.json"), whole.toString());
    Files.writeString(folder.resolve("1.json"), civil.toString());
    Files.writeString(folder.resolve("2.json"), water.toString());
    Path roster = folder.resolve("roster.csv");
    Files.writeString(roster, "机关,级别,上级,汇总\n青禾县,县级政府,,是\n青禾县民政局,县级部门,青禾县,否\n青禾县水利局,县级部门,青禾县,否\n");
    Run run = Run.of("check", "--format", "json", "--roster", roster.toString(), folder.toString());
    ArrayNode findings = (ArrayNode) JSON.readTree(run.out()).at("/batch/findings");
    for (JsonNode finding : findings) {
      if (finding.get("rule").asText().equals("A01")) {
        return finding;
      }
    }
    throw new AssertionError("no finding of A01 in " + findings);
  }

  private static List<String> changes(JsonNode finding) {
    List<String> changes = new ArrayList<>();
    for (JsonNode candidate : finding.get("candidates")) {
      for (JsonNode cell : candidate.get("cells")) {
        changes.add(
            cell.get("row").asText()
                + "."
                + cell.get("column").asText()
                + " "
                + cell.get("from").asText()
                + " → "
                + cell.get("to").asText());
      }
    }
    return changes;
  }
}

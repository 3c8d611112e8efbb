package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code gouji consolidate} makes of the reports of a government's units. */
class ConsolidateCommandTest {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  private static final List<String> TOWNS = List.of("青禾县白石镇", "青禾县东岭镇", "青禾县西溪乡");
  private static final Path OF_2021 = Path.of("reports/base/county-2021.json");

  @TempDir private Path folder;
  private Path reports;
  private Path roster;

  @BeforeEach
  void aCountyOfThreeTowns() throws IOException {
    reports = Files.createDirectory(folder.resolve("reports"));
    roster = folder.resolve("roster.csv");
    Files.writeString(
        roster, "机关,级别,上级,汇总\n青禾县,县级政府,,是\n青禾县白石镇,,青禾县,\n青禾县东岭镇,,青禾县,\n青禾县西溪乡,,青禾县,\n");
  }

  /** Sound reports times a number are sound, so that their sums have to be. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void sums_areThoseOfAnIndependentAddition(long seed) throws IOException {
    Random random = new Random(seed);
    String base = random.nextBoolean() ? "county-2021" : "county-2019";
    List<JsonNode> units = new ArrayList<>();
    for (String town : TOWNS) {
      BigDecimal times = BigDecimal.valueOf(random.nextInt(50));
      units.add(
          unit(town, Path.of("reports/base/" + base + ".json"), root -> multiply(root, times)));
    }

    Run run = consolidate();

    assertThat(run.status()).as(run.err()).isZero();
    JsonNode draft = JSON.readTree(run.out());
    assertThat(draft.get("agency").asText()).isEqualTo("青禾县");
    assertThat(draft.get("title").asText())
        .isEqualTo("青禾县" + draft.get("year").asInt() + "年政府信息公开工作年度报告");
    int cells = 0;
    for (Map.Entry<String, JsonNode> table : fields(draft.get("tables"))) {
      for (Map.Entry<String, JsonNode> row : fields(table.getValue())) {
        for (Map.Entry<String, JsonNode> cell : fields(row.getValue())) {
          BigDecimal sum = BigDecimal.ZERO;
          for (JsonNode unit : units) {
            sum =
                sum.add(
                    amount(
                        unit.get("tables")
                            .get(table.getKey())
                            .get(row.getKey())
                            .get(cell.getKey())));
          }
          assertThat(amount(cell.getValue()))
              .as("%s %s %s", table.getKey(), row.getKey(), cell.getKey())
              .isEqualByComparingTo(sum);
          cells++;
        }
      }
    }
    assertThat(cells).isEqualTo(base.endsWith("2021") ? 200 : 198);
  }

  @ParameterizedTest
  @CsvSource({"county-2021,json", "county-2021,xlsx", "county-2019,json", "county-2019,xlsx"})
  void draftOfSoundUnits_readsBackWithoutArithmeticFinding(String base, String format)
      throws IOException {
    for (String town : TOWNS) {
      unit(town, Path.of("reports/base/" + base + ".json"), root -> {});
    }
    Path draft = folder.resolve("draft." + format);
    assertThat(consolidate("--format", format + "=" + draft).status()).isZero();

    JsonNode report =
        JSON.readTree(Run.of("check", "--format", "json", draft.toString()).out()).at("/reports/0");

    assertThat(report.at("/cells/read").asInt()).isEqualTo(base.endsWith("2021") ? 200 : 198);
    assertThat(report.at("/cells/expected")).isEqualTo(report.at("/cells/read"));
    for (JsonNode finding : report.get("findings")) {
      assertThat(finding.get("identities")).as(finding.toString()).isEmpty();
      assertThat(finding.get("rule").asText()).doesNotStartWith("D").doesNotStartWith("R");
    }
  }

  @Test
  void unitWithoutReport_leavesNoSum() throws IOException {
    JsonNode first = unit(TOWNS.get(0), OF_2021, root -> {});
    unit(TOWNS.get(1), OF_2021, root -> {});
    Path list = folder.resolve("list.txt");

    Run run = consolidate("--list", list.toString());

    assertThat(run.status()).isEqualTo(1);
    JsonNode cell = JSON.readTree(run.out()).at("/tables/requests/newReceived/total");
    assertThat(cell.get("text").asText()).isEqualTo("不完整");
    assertThat(run.err()).contains("缺报  青禾县西溪乡  没有 2021 年度的报告").contains("175 格中有 175 格不完整");
    BigDecimal known =
        amount(first.at("/tables/requests/newReceived/total")).multiply(BigDecimal.valueOf(2));
    assertThat(Files.readString(list))
        .contains("本年新收·总计：已有之和 " + known.toPlainString() + "，缺 1 个单位的数");
  }

  @Test
  void cellsWithoutFigure_leaveOnlyTheirOwnSumsOpen() throws IOException {
    unit(
        TOWNS.get(0),
        OF_2021,
        root -> row(root, "newReceived").putObject("natural").put("text", "/"));
    unit(TOWNS.get(1), OF_2021, root -> row(root, "carriedIn").putNull("natural"));
    unit(TOWNS.get(2), OF_2021, root -> row(root, "granted").remove("natural"));

    Run run = consolidate();

    assertThat(run.status()).isEqualTo(1);
    JsonNode requests = JSON.readTree(run.out()).at("/tables/requests");
    assertThat(requests.at("/newReceived/natural").has("text")).isTrue();
    assertThat(requests.at("/carriedIn/natural").has("text")).isTrue();
    assertThat(requests.at("/granted/natural").has("text")).isTrue();
    assertThat(requests.at("/newReceived/company").isNumber()).isTrue();
    assertThat(run.err())
        .contains("有 1 格无法识读：本年新收·自然人")
        .contains("有 1 格空白：上年结转·自然人")
        .contains("缺 1 格：予以公开·自然人");

    JsonNode filled = JSON.readTree(consolidate("--blank-as-zero").out());
    assertThat(filled.at("/tables/requests/carriedIn/natural").isNumber()).isTrue();
    assertThat(filled.at("/tables/requests/newReceived/natural").has("text")).isTrue();
  }

  @Test
  void moneyInAnotherUnit_isConvertedAndNamed() throws IOException {
    unit(TOWNS.get(0), OF_2021, root -> fee(root, "12345.6", "元"));
    unit(TOWNS.get(1), OF_2021, root -> fee(root, "0.1", "亿元"));
    unit(TOWNS.get(2), OF_2021, root -> fee(root, "0.000001", "万元"));

    Run run = consolidate();

    JsonNode fee = JSON.readTree(run.out()).at("/tables/disclosure/fees/amount");
    assertThat(fee.get("unit").asText()).isEqualTo("万元");
    assertThat(fee.get("value").decimalValue()).isEqualByComparingTo("1001.234561");
    assertThat(run.err()).contains("填 12345.6元，按 1.23456 万元计入");
    assertThat(run.status()).isZero();
  }

  @Test
  void othersAmongTheInputs_areListedAndNotSummed() throws IOException {
    for (String town : TOWNS) {
      unit(town, OF_2021, root -> {});
    }
    JsonNode before = JSON.readTree(consolidate().out());
    unit("青禾县西溪乡", OF_2021, root -> root.put("year", 2022), "later");
    unit("白杨县北关镇", OF_2021, root -> {}, "stray");
    unit("青禾县白石镇", OF_2021, root -> {}, "same");
    unit("青禾县", OF_2021, root -> row(root, "newReceived").put("natural", 4), "whole");

    Run without = consolidate();
    assertThat(without.status()).isEqualTo(2);
    assertThat(without.err()).contains("2021、2022").contains("--year");

    Run run = consolidate("--year", "2021");
    assertThat(run.status()).isEqualTo(1);
    assertThat(JSON.readTree(run.out()).get("tables")).isEqualTo(before.get("tables"));
    assertThat(run.err())
        .contains("其他年度  青禾县西溪乡  是 2022 年度的报告")
        .contains("不在名册  白杨县北关镇")
        .contains("有 2 份报告，表中数字相同，只计一次")
        .contains("已有的汇总报告本年新收·自然人为 4，各单位之和为");
  }

  @Test
  void reportsThatDiffer_areNotChosenFrom() throws IOException {
    for (String town : TOWNS) {
      unit(town, OF_2021, root -> {});
    }
    unit("青禾县白石镇", OF_2021, root -> multiply(root, BigDecimal.TEN), "again");

    Run run = consolidate();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("有 2 份报告，表中数字不同，都未计入");
    assertThat(JSON.readTree(run.out()).at("/tables/requests/newReceived/total").has("text"))
        .isTrue();
  }

  @Test
  void brokenIdentityAndUnreadableInput_areListed() throws IOException {
    unit(TOWNS.get(0), OF_2021, root -> row(root, "newReceived").put("total", 987));
    unit(TOWNS.get(1), OF_2021, root -> {});
    unit(TOWNS.get(2), OF_2021, root -> {});
    Run broken = consolidate();
    assertThat(broken.status()).isEqualTo(1);
    assertThat(broken.err()).contains("勾稽不平  青禾县白石镇  R");

    Files.writeString(reports.resolve("bad.txt"), "关于召开会议的通知\n请各单位准时参加。\n");
    Run unread = consolidate();
    assertThat(unread.status()).isEqualTo(3);
    assertThat(unread.err()).contains("无法读取").contains("bad.txt");
  }

  @Test
  void otherEdition_isNotSummed() throws IOException {
    unit(TOWNS.get(0), OF_2021, root -> {});
    unit(TOWNS.get(1), OF_2021, root -> {});
    unit(TOWNS.get(2), Path.of("reports/base/county-2019.json"), root -> root.put("year", 2021));

    Run run = consolidate();

    assertThat(run.err()).contains("用的是 2019 年版格式，未计入");
    JsonNode tables = JSON.readTree(run.out()).get("tables");
    assertThat(tables.at("/requests/newReceived/total").has("text")).isTrue();
    // The third table is the same in both editions.
    assertThat(tables.at("/remedies/review/total").isNumber()).isTrue();
  }

  @Test
  void severalGovernments_needAName() throws IOException {
    Files.writeString(roster, "机关,级别,上级,汇总\n青禾县,,,是\n青禾县白石镇,,青禾县,\n白杨县,,,是\n白杨县北关镇,,白杨县,\n");
    unit("青禾县白石镇", OF_2021, root -> {});

    Run none = consolidate();
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("青禾县、白杨县").contains("--agency");
    assertThat(none.out()).isEmpty();
    assertThat(consolidate("--agency", "红土县").status()).isEqualTo(2);
    Run one = consolidate("--agency", "青禾县人民政府");
    assertThat(one.status()).as(one.err()).isZero();
    assertThat(JSON.readTree(one.out()).get("agency").asText()).isEqualTo("青禾县");
  }

  @Test
  void workbook_tracesEachSumToItsUnits() throws Exception {
    unit(
        TOWNS.get(0),
        OF_2021,
        root -> row(root, "newReceived").putObject("natural").put("text", "=1"));
    unit(TOWNS.get(1), OF_2021, root -> {});
    Path file = folder.resolve("draft.xlsx");
    assertThat(consolidate("--format", "xlsx=" + file).status()).isEqualTo(1);

    try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
      XSSFSheet units = book.getSheet("各单位数据");
      assertThat(units.getLastRowNum()).isEqualTo(200);
      for (int i = 0; i < 3; i++) {
        assertThat(units.getRow(0).getCell(4 + i).getStringCellValue()).isEqualTo(TOWNS.get(i));
      }
      int row = 11;
      assertThat(units.getRow(row).getCell(1).getStringCellValue()).isEqualTo("本年新收·自然人");
      assertThat(units.getRow(row).getCell(3).getStringCellValue()).isEqualTo("缺 2 个单位");
      assertThat(units.getRow(row).getCell(4).getStringCellValue()).isEqualTo("无法识读：=1");
      assertThat(units.getRow(row).getCell(6).getStringCellValue()).isEqualTo("缺");
      assertThat(units.getRow(row).getCell(2).getNumericCellValue())
          .isEqualTo(units.getRow(row).getCell(5).getNumericCellValue());
      assertThat(book.getSheet("缺漏和问题").getRow(1).getCell(1).getStringCellValue())
          .isEqualTo("青禾县西溪乡");
      assertThat(book.getSheet("依申请公开").getRow(4).getCell(3).getStringCellValue()).isEqualTo("不完整");
    }
  }

  @Test
  void draft_doesNotOverwriteWhatItIsMadeOf() throws IOException {
    unit(TOWNS.get(0), OF_2021, root -> {});
    String before = Files.readString(roster);

    assertThat(consolidate("--format", "json=" + roster).status()).isEqualTo(2);
    assertThat(consolidate("--list", roster.toString()).status()).isEqualTo(2);
    assertThat(Files.readString(roster)).isEqualTo(before);
  }

  private Run consolidate(String... options) {
    List<String> args =
        new ArrayList<>(List.of("consolidate", "--roster", roster.toString(), reports.toString()));
    args.addAll(List.of(options));
    return Run.of(args.toArray(String[]::new));
  }

  private JsonNode unit(String agency, Path base, Consumer<ObjectNode> change) throws IOException {
    return unit(agency, base, change, agency);
  }

  private JsonNode unit(String agency, Path base, Consumer<ObjectNode> change, String file)
      throws IOException {
    ObjectNode root = (ObjectNode) JSON.readTree(base.toFile());
    root.put("agency", agency);
    root.putNull("title");
    change.accept(root);
    JSON.writeValue(reports.resolve(file + ".json").toFile(), root);
    return root;
  }

  private static ObjectNode row(ObjectNode root, String row) {
    return (ObjectNode) root.get("tables").get("requests").get(row);
  }

  private static void fee(ObjectNode root, String value, String unit) {
    ((ObjectNode) root.get("tables").get("disclosure").get("fees"))
        .putObject("amount")
        .put("value", new BigDecimal(value))
        .put("unit", unit);
  }

  private static void multiply(ObjectNode root, BigDecimal times) {
    for (Map.Entry<String, JsonNode> table : fields(root.get("tables"))) {
      for (Map.Entry<String, JsonNode> row : fields(table.getValue())) {
        for (Map.Entry<String, JsonNode> cell : fields(row.getValue())) {
          ObjectNode parent =
              (ObjectNode) (cell.getValue().isObject() ? cell.getValue() : row.getValue());
          String key = cell.getValue().isObject() ? "value" : cell.getKey();
          parent.set(key, DecimalNode.valueOf(parent.get(key).decimalValue().multiply(times)));
        }
      }
    }
  }

  /** An amount in 万元, or a number. */
  private static BigDecimal amount(JsonNode cell) {
    if (cell.isNumber()) {
      return cell.decimalValue();
    }
    BigDecimal value = cell.get("value").decimalValue();
    return cell.get("unit").asText().equals("元") ? value.divide(BigDecimal.valueOf(10_000)) : value;
  }

  private static List<Map.Entry<String, JsonNode>> fields(JsonNode node) {
    return List.copyOf(node.properties());
  }
}

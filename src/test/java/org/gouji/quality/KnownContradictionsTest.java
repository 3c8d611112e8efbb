package org.gouji.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.Finding;
import org.gouji.model.Level;
import org.gouji.model.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contradictions that published reports contained, in words of our own. */
class KnownContradictionsTest {
  private static final List<String> COLUMNS =
      List.of("natural", "company", "research", "welfare", "legalService", "otherOrg");

  private final Judge judge = new Judge();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年收到政府信息公开申请3646件，上年为3607件，同比增长1.05%。",
        "2022年受理政府信息公开申请3607件，2023年受理3646件，增长1.05%。",
        "政府信息公开申请由上年的3607件增至3646件，增幅为1.05%。"
      })
  void growthThatDoesNotFollowFromItsFigures_isFound(String sentence) {
    Map<String, Integer> natural = Map.of("granted", 3000, "unavailable.notHeld", 646);

    assertFound(sentence, "1.05", requests(natural, Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"予以公开及部分公开258件。", "全年办结政府信息公开申请中，予以公开和部分公开258件。", "予以公开、部分公开的申请共258件，保障了公众的知情权。"})
  void naturalPersonsQuotedAsTheTotal_isFound(String sentence) {
    Map<String, Integer> natural =
        Map.of("granted", 201, "partlyGranted", 57, "unavailable.notHeld", 90);
    Map<String, Integer> company = Map.of("granted", 14, "partlyGranted", 3);

    assertFound(sentence, "258", requests(natural, company));
  }

  @ParameterizedTest
  @ValueSource(strings = {"因本机关不掌握等原因无法提供126件。", "办结申请中，无法提供的126件。", "无法提供126件，均已向申请人说明理由。"})
  void groupThatCountsItsFirstRowOnly_isFound(String sentence) {
    Map<String, Integer> natural =
        Map.of(
            "granted",
            80,
            "unavailable.notHeld",
            126,
            "unavailable.needsCreation",
            31,
            "unavailable.unclear",
            9);

    assertFound(sentence, "126", requests(natural, Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年办结805件，分别为予以公开301件、部分公开112件、不予公开74件、无法提供151件、不予处理60件、其他处理18件。",
        "办结政府信息公开申请805件，包括予以公开301件、部分公开112件、不予公开74件、无法提供151件、不予处理60件、其他处理18件。",
        "共答复805件。其中，予以公开301件，部分公开112件，不予公开74件，无法提供151件，不予处理60件，其他处理18件。"
      })
  void outcomesThatDoNotSumToWhatWasHandled_isFound(String sentence) {
    Map<String, Integer> natural =
        Map.of(
            "granted",
            301,
            "partlyGranted",
            112,
            "denied.enforcementFile",
            74,
            "unavailable.notHeld",
            240,
            "notProcessed.petition",
            60,
            "other.rest",
            18);

    assertFound(sentence, "805", requests(natural, Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "因政府信息公开工作被申请行政复议11件，均获维持。",
        "政府信息公开行政复议11件，复议结果全部为维持。",
        "全年发生政府信息公开行政复议11件，均维持原答复。"
      })
  void allUpheldThoughSomeArePending_isFound(String sentence) {
    Map<String, BigDecimal> cells = requests(Map.of("granted", 40), Map.of());
    put(cells, "review.upheld", 8);
    put(cells, "review.pending", 3);
    put(cells, "review.total", 11);

    assertFound(sentence, "维持", cells);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到政府信息公开申请10件，办理0件，结转0件。",
        "全年共收到政府信息公开申请10件，办结0件，结转下年度办理0件。",
        "新收政府信息公开申请10件，答复0件，无结转。"
      })
  void receivedYetNeitherHandledNorCarriedOut_isFound(String sentence) {
    Map<String, BigDecimal> cells = requests(Map.of(), Map.of());
    put(cells, "newReceived.natural", 10);
    put(cells, "newReceived.total", 10);

    // The table says the same: the prose is at odds with itself, at either end.
    assertFound(sentence, List.of("10件", "0件"), cells);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收到政府信息公开申请10件，办理0件，结转0件。",
        "全年共收到政府信息公开申请10件，办结0件，结转下年度办理0件。",
        "新收政府信息公开申请10件，答复0件，无结转。"
      })
  void receivedYetNoneHandledAgainstASoundTable_isFound(String sentence) {
    assertFound(sentence, "0件", requests(Map.of("granted", 10), Map.of()));
  }

  private void assertFound(String sentence, String shown, Map<String, BigDecimal> cells) {
    assertFound(sentence, List.of(shown), cells);
  }

  private void assertFound(String sentence, List<String> shown, Map<String, BigDecimal> cells) {
    Cells tables = new Cells("2021", cells);
    SampleReport report =
        new SampleReport("known", "青禾县", Level.COUNTY_GOVERNMENT, 2023, tables, tables);
    Setting place = sentence.contains("复议") ? Setting.REMEDIES : Setting.REQUESTS;
    Form form = new Form("known", "known", place, "", "", Map.of(), List.of(), List.of());

    List<Finding> findings =
        judge.findings(new Sentence(form, 0, report, sentence, Optional.empty()));

    assertThat(findings)
        .filteredOn(finding -> finding.severity().atLeast(Severity.WARNING))
        .extracting(finding -> finding.where().quote().orElse(""))
        .as("what is quoted of: " + sentence)
        .anyMatch(quote -> shown.stream().anyMatch(one -> Quotes.shows(quote, one)));
  }

  /** The cells of three tables, of which that of requests adds up; nothing is carried over. */
  private static Map<String, BigDecimal> requests(
      Map<String, Integer> natural, Map<String, Integer> company) {
    Map<String, BigDecimal> cells = new LinkedHashMap<>();
    SampleReports.all().get(0).cells().values().keySet().stream()
        .sorted()
        .forEach(cell -> cells.put(cell, BigDecimal.ZERO));
    fill(cells, "natural", natural);
    fill(cells, "company", company);
    Stream.concat(natural.keySet().stream(), company.keySet().stream())
        .forEach(row -> total(cells, row));
    List.of("newReceived", "handledTotal").forEach(row -> total(cells, row));
    return cells;
  }

  private static void fill(
      Map<String, BigDecimal> cells, String column, Map<String, Integer> outcomes) {
    outcomes.forEach((row, count) -> put(cells, row + "." + column, count));
    int handled = outcomes.values().stream().mapToInt(Integer::intValue).sum();
    put(cells, "handledTotal." + column, handled);
    put(cells, "newReceived." + column, handled);
  }

  private static void total(Map<String, BigDecimal> cells, String row) {
    BigDecimal total =
        COLUMNS.stream()
            .map(column -> cells.getOrDefault(row + "." + column, BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    cells.put(row + ".total", total);
  }

  private static void put(Map<String, BigDecimal> cells, String cell, int value) {
    cells.put(cell, BigDecimal.valueOf(value));
  }
}

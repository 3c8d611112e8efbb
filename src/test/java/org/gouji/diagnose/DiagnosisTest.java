package org.gouji.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.gouji.model.Candidate;
import org.gouji.model.Finding;
import org.gouji.model.Identity;
import org.gouji.model.Outcome;
import org.gouji.model.ReportResult;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.read.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a diagnosis says of falsified tables. */
class DiagnosisTest {
  private static final String BASE = "county-2021.json";

  /** The right figure is 112. */
  @ParameterizedTest
  @CsvSource({
    "121, transposed",
    "12, lost",
    "1112, doubled",
    "1120, nought",
    "113, mistyped",
    "1172, extra",
    "-112, sign",
    "null, blank",
    "0, zero",
    "9, copied"
  })
  void oneSlip_isNamedInOneFinding(String stated, String slip) {
    List<Finding> findings =
        Falsified.base(BASE).requests("newReceived/natural", stated).findings();

    assertThat(findings).hasSize(1);
    assertThat(rules(findings.get(0))).containsExactly("R01", "R03");
    assertThat(findings.get(0).rule()).isEqualTo("R01");
    Candidate best = findings.get(0).candidates().get(0);
    String from = stated.equals("null") ? "" : stated;
    assertThat(Falsified.changes(best)).containsExactly("newReceived/natural " + from + " → 112");
    assertThat(reasons(best)).contains(new Term.Key("slip." + slip));
  }

  @Test
  void aWrongTotalOfOutcomes_breaksThreeIdentities_andIsOneFinding() {
    ReportResult result = Falsified.base(BASE).requests("handledTotal/natural", "131").check();

    List<Finding> findings = broken(result);
    assertThat(findings).hasSize(1);
    assertThat(rules(findings.get(0))).containsExactly("R01", "R02", "R03");
    assertThat(Falsified.changes(findings.get(0).candidates().get(0)))
        .containsExactly("handledTotal/natural 131 → 113");
    // What failed has failed, whatever finding says it.
    assertThat(result.outcomes())
        .filteredOn(outcome -> outcome.status() == Outcome.Status.FAILED)
        .extracting(Outcome::rule)
        .contains("R01", "R02", "R03");
  }

  @Test
  void finding_leadsToTheCellThatIsMostLikelyWrong() {
    ReportResult result = Falsified.base(BASE).requests("newReceived/natural", "121").check();

    Finding finding = broken(result).get(0);

    assertThat(Falsified.changes(finding.candidates().get(0)).get(0))
        .startsWith("newReceived/natural");
    assertThat(finding.where().place())
        .isEqualTo(
            result
                .report()
                .orElseThrow()
                .table(TableName.REQUESTS)
                .orElseThrow()
                .figure("newReceived", "natural")
                .place());
    // It is still about the identity, not about the cell.
    assertThat(finding.where().row()).isEmpty();
    assertThat(finding.where().column()).contains("natural");
  }

  @Test
  void exchangedNeighbours_areOneCause() {
    List<Finding> findings =
        Falsified.base(BASE)
            .requests("granted/natural", "13")
            .requests("partlyGranted/natural", "42")
            .findings();

    assertThat(findings).hasSize(1);
    assertThat(Falsified.changes(findings.get(0).candidates().get(0)))
        .containsExactly("granted/natural 13 → 42", "partlyGranted/natural 42 → 13");
    assertThat(reasons(findings.get(0).candidates().get(0)))
        .contains(new Term.Key("slip.exchanged"));
  }

  @Test
  void cellsExchangedBetweenBlocks_areOneFinding() {
    List<Finding> findings =
        Falsified.base(BASE)
            .remedies("review/upheld", "1")
            .remedies("litigationDirect/upheld", "5")
            .findings();

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).identities()).hasSize(2);
    assertThat(Falsified.changes(findings.get(0).candidates().get(0)))
        .containsExactly("review/upheld 1 → 5", "litigationDirect/upheld 5 → 1");
  }

  @Test
  void aRowThatHasSlid_isOneCause() {
    Falsified slid = Falsified.base(BASE);
    List<String> columns =
        List.of("natural", "company", "research", "welfare", "legalService", "otherOrg", "total");
    List<String> figures = List.of("0", "112", "9", "0", "1", "3", "2");
    for (int i = 0; i < columns.size(); i++) {
      slid.requests("newReceived/" + columns.get(i), figures.get(i));
    }

    List<Finding> findings = slid.findings();

    assertThat(findings).hasSize(1);
    Candidate best = findings.get(0).candidates().get(0);
    assertThat(Falsified.changes(best))
        .contains("newReceived/natural 0 → 112", "newReceived/total 2 → 127")
        .hasSize(7);
    assertThat(reasons(best)).contains(new Term.Key("slip.shifted"));
  }

  @Test
  void aSubtotal_isToldAsSuch() {
    List<Finding> findings =
        Falsified.base(BASE).requests("partlyGranted/otherOrg", "2").findings();

    assertThat(findings).hasSize(1);
    Candidate best = findings.get(0).candidates().get(0);
    assertThat(Falsified.changes(best)).containsExactly("partlyGranted/otherOrg 2 → 0");
    assertThat(reasons(best)).contains(new Term.Key("slip.subtotal"));
  }

  @Test
  void separateErrors_areSeparateFindings_thatKeepTheirFingerprints() {
    Falsified one = Falsified.base(BASE).requests("granted/natural", "24");
    List<Finding> alone = one.findings();

    List<Finding> both = one.copy().requests("unavailable.notHeld/company", "5").findings();

    assertThat(both).hasSize(2);
    assertThat(both.stream().map(f -> Falsified.changes(f.candidates().get(0))).toList())
        .containsExactlyInAnyOrder(
            List.of("granted/natural 24 → 42"), List.of("unavailable.notHeld/company 5 → 2"));
    assertThat(both)
        .extracting(Finding::fingerprint)
        .contains(alone.get(0).fingerprint())
        .doesNotHaveDuplicates();
  }

  @Test
  void whatProseStates_decidesBetweenPartAndTotal() {
    // The prose has 行政复议9件.
    Falsified part = Falsified.base(BASE).remedies("review/otherResult", "3");
    Falsified total = Falsified.base(BASE).remedies("review/total", "8");

    assertThat(first(part)).doesNotContain("review/total 9 → 10").hasSize(1);
    assertThat(first(total)).containsExactly("review/total 8 → 9");
    assertThat(reasons(total.findings().get(0).candidates().get(0)))
        .anySatisfy(
            reason ->
                assertThat(reason)
                    .isInstanceOfSatisfying(
                        Term.Phrase.class,
                        phrase -> assertThat(phrase.key()).isEqualTo("why.prose")));
    assertThat(first(part.prose("行政复议9件", "行政复议10件"))).containsExactly("review/total 9 → 10");
  }

  @Test
  void whatThePriorReportCarriedOut_decides() throws UnreadableException {
    Falsified report =
        Falsified.base("county-2022.json")
            .requests("carriedIn/company", "2")
            .requests("carriedOut/company", "1");

    assertThat(first(report)).noneMatch(change -> change.startsWith("carriedIn/company"));
    assertThat(first(report.after(BASE)))
        .containsExactly("carriedIn/company 2 → 1", "carriedOut/company 1 → 0");
  }

  @Test
  void anUnreadableCell_isNeverMended() {
    List<Finding> findings =
        Falsified.base(BASE)
            .requests("newReceived/natural", "{\"text\": \"约一百\"}")
            .requests("carriedIn/natural", "9")
            .findings();

    assertThat(findings).hasSize(1);
    assertThat(rules(findings.get(0))).containsExactly("R03");
    assertThat(findings.get(0).candidates())
        .isNotEmpty()
        .flatExtracting(Falsified::changes)
        .noneMatch(change -> change.startsWith("newReceived/natural"));
  }

  @Test
  void aBlankTotal_isNoCandidate() {
    List<Finding> findings =
        Falsified.base(BASE)
            .requests("granted/total", "null")
            .requests("granted/natural", "24")
            .findings();

    assertThat(findings).hasSize(1);
    assertThat(Falsified.changes(findings.get(0).candidates().get(0)))
        .containsExactly("granted/natural 24 → 42");
  }

  @Test
  void aFraction_isMendedToAWholeNumber() {
    assertThat(first(Falsified.base(BASE).requests("carriedIn/natural", "6.5")))
        .containsExactly("carriedIn/natural 6.5 → 6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000000000000", "112.0001"})
  void figuresBeyondMeasure_haveNoDiagnosis_andTheMessageSaysSo(String figure) {
    List<Finding> findings =
        Falsified.base(BASE).requests("newReceived/natural", figure).findings();

    assertThat(findings).hasSize(2).allSatisfy(DiagnosisTest::saysThatNothingWasFound);
  }

  /** All figures at random: an end in time, the same each time, and an honest word. */
  @Test
  void aTableOfRandomFigures_hasNoDiagnosis_andTheMessageSaysSo() {
    Random random = new Random(5);
    for (int table = 0; table < 20; table++) {
      Falsified hostile = Falsified.base(BASE);
      hostile
          .tables()
          .get("requests")
          .properties()
          .forEach(
              row ->
                  row.getValue()
                      .properties()
                      .forEach(
                          cell ->
                              hostile.requests(
                                  row.getKey() + "/" + cell.getKey(),
                                  String.valueOf(random.nextInt(5000)))));

      List<Finding> findings = hostile.findings();

      assertThat(findings).hasSize(1).allSatisfy(DiagnosisTest::saysThatNothingWasFound);
      assertThat(findings.get(0).identities()).hasSizeGreaterThan(30);
    }
  }

  @Test
  void soundTables_haveNoDiagnosis() {
    Stream.of(BASE, "county-2022.json", "county-2019.json", "town-2021.json")
        .forEach(file -> assertThat(Falsified.base(file).findings()).as(file).isEmpty());
  }

  private static void saysThatNothingWasFound(Finding finding) {
    assertThat(finding.candidates()).isEmpty();
    assertThat(finding.message().terms().get("diagnosis"))
        .isInstanceOfSatisfying(
            Term.Phrase.class, phrase -> assertThat(phrase.key()).isEqualTo("diagnose.none"));
  }

  private static List<String> first(Falsified report) {
    return report.findings().stream()
        .flatMap(finding -> finding.candidates().stream().limit(1))
        .flatMap(best -> Falsified.changes(best).stream())
        .toList();
  }

  private static List<Finding> broken(ReportResult result) {
    return result.findings().stream().filter(f -> !f.identities().isEmpty()).toList();
  }

  private static List<String> rules(Finding finding) {
    return finding.identities().stream().map(Identity::rule).toList();
  }

  private static List<Term> reasons(Candidate candidate) {
    Term reasons = Objects.requireNonNull(candidate.why().terms().get("reasons"));
    return ((Term.Apart) reasons).terms();
  }
}

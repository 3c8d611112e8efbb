package org.gouji.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.model.Finding;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.junit.jupiter.api.Test;

class SampleReportsTest {
  private static final List<SampleReport> REPORTS = SampleReports.all();

  @Test
  void everyReport_isSoundWithoutASentence() {
    for (SampleReport report : REPORTS) {
      ReportResult result = check(report.plain(), report);

      assertThat(result.cells().orElseThrow().read())
          .isEqualTo(result.cells().orElseThrow().expected());
      assertThat(result.findings())
          .as(report.name())
          .filteredOn(finding -> finding.severity() != Severity.NOTE)
          // Documents and applicants are drawn without regard to each other.
          .filteredOn(finding -> !finding.rule().startsWith("P") && !finding.rule().equals("R05"))
          .extracting(Finding::rule)
          .isEmpty();
    }
  }

  @Test
  void everyPriorReport_isSoundAndFollowedByItsOwn() {
    for (SampleReport report : REPORTS) {
      ReportResult result = check(report.before(), report);

      assertThat(result.findings())
          .as(report.name())
          .extracting(Finding::severity)
          .doesNotContain(Severity.VIOLATION);
      assertThat(CellsMaker.carriedOut(report.prior()).values().stream().mapToLong(v -> v).sum())
          .isEqualTo(report.cells().value("carriedIn").orElseThrow().longValue());
    }
  }

  @Test
  void reports_areAlwaysTheSameAndTellApart() {
    assertThat(SampleReports.all()).isEqualTo(REPORTS);
    assertThat(REPORTS.stream().map(SampleReport::name).collect(Collectors.toSet()))
        .hasSameSizeAs(REPORTS);
  }

  @Test
  void names_meanCellsTotalsAndGroups() {
    Cells cells = REPORTS.get(6).cells();

    assertThat(cells.value("newReceived.org").orElseThrow())
        .isEqualByComparingTo(
            cells
                .value("newReceived")
                .orElseThrow()
                .subtract(cells.value("newReceived.natural").orElseThrow()));
    assertThat(cells.value("litigation.pending").orElseThrow())
        .isEqualByComparingTo(
            cells
                .value("litigationDirect.pending")
                .orElseThrow()
                .add(cells.value("litigationAfterReview.pending").orElseThrow()));
    assertThat(cells.value("denied").orElseThrow().intValue()).isPositive();
    assertThat(cells.value("nothing")).isEmpty();
  }

  private static ReportResult check(byte[] model, SampleReport report) {
    return Gouji.standard().check(new Input(report.name() + ".json", maxSize -> model));
  }
}

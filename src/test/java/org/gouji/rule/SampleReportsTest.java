package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.check.Inputs;
import org.gouji.model.CellCount;
import org.gouji.model.Finding;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample reports are as sound as they are meant to be. */
class SampleReportsTest {
  private static final Path REPORTS = Path.of("reports");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "county-2023.html",
        "education-2023.txt",
        "town-2023.json",
        "base/county-2019.json",
        "base/county-2021.json",
        "base/county-2022.json",
        "base/county-2021.html",
        "base/county-2021.txt",
        "base/town-2021.json"
      })
  void soundReport_hasNoFinding(String name) {
    ReportResult result = Gouji.standard().check(REPORTS.resolve(name));
    assertThat(result.findings()).isEmpty();
    assertThat(unread(result)).isZero();
  }

  @Test
  void flattenedReportWithNoise_hasNoViolation() {
    ReportResult result = Gouji.standard().check(REPORTS.resolve("luojiang-2020.txt"));
    assertThat(result.cells()).contains(new CellCount(198, 198, 0, 0, 0));
    assertThat(result.findings())
        .filteredOn(finding -> finding.severity() != Severity.NOTE)
        .extracting(Finding::rule)
        .containsExactly("S09");
    assertThat(result.findings())
        .extracting(Finding::rule)
        .containsExactly("S08", "S09", "T01", "S13", "S18");
  }

  @Test
  void folder_givesItsReportsAndPassesOverTheCases() {
    Inputs inputs = Inputs.of(List.of(REPORTS.toString()), InputStream.nullInputStream());
    assertThat(inputs).extracting(Input::name).noneMatch(name -> name.endsWith(".yaml"));
    assertThat(inputs.passedOver()).isGreaterThanOrEqualTo(RuleCase.all().size());
  }

  private static int unread(ReportResult result) {
    CellCount cells = result.cells().orElseThrow();
    return cells.expected() - cells.read();
  }
}

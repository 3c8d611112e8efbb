package org.gouji.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What docs/QUALITY.md promises. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualityTest {
  private static final double LEAST_FOUND = 97;
  private static final double MOST_ALARMS = 1;

  private static final double LEAST_CELLS_NAMED = 97;
  private static final double LEAST_PAIRS_NAMED = 85;
  private static final double LEAST_NAMED_BY_PROSE = 80;

  private final Trial trial = Trial.of(Forms.all());
  private final DiagnosisPage.Trials diagnoses = DiagnosisPage.Trials.all();

  @Test
  void mistakes_areFound() {
    assertThat(trial.total(form -> !form.needsPrior()).foundShare())
        .as("run Quality failures: what was missed")
        .isGreaterThanOrEqualTo(LEAST_FOUND);
  }

  @Test
  void soundSentencesAndTraps_areLeftAlone() {
    assertThat(trial.total(form -> !form.needsPrior()).alarmShare())
        .as("run Quality failures: what was reported")
        .isLessThanOrEqualTo(MOST_ALARMS);
  }

  @Test
  void mistakesAgainstThePriorReport_areFound() {
    assertThat(trial.total(Form::needsPrior).foundShare()).isGreaterThanOrEqualTo(LEAST_FOUND);
    assertThat(trial.total(Form::needsPrior).alarmShare()).isLessThanOrEqualTo(MOST_ALARMS);
  }

  @Test
  void aWrongCellOfRequests_isNamedFirst() {
    assertThat(Diagnoses.together("", diagnoses.requests()).firstShare())
        .as("run Quality diagnoses: what was missed")
        .isGreaterThanOrEqualTo(LEAST_CELLS_NAMED);
  }

  @Test
  void twoWrongCellsOfRequests_areNamedFirst() {
    assertThat(Diagnoses.together("", diagnoses.pairs()).firstShare())
        .isGreaterThanOrEqualTo(LEAST_PAIRS_NAMED);
  }

  @Test
  void aWrongCellOfRemedies_isNamedFirst_whereProseStatesIt() {
    assertThat(
            Diagnoses.together("", diagnoses.remedies().get(BlunderTrial.Prose.FIGURE))
                .firstShare())
        .isGreaterThanOrEqualTo(LEAST_NAMED_BY_PROSE);
  }

  @Test
  void page_isUpToDate() throws IOException {
    assertThat(Files.readString(Path.of(QualityPage.FILE)))
        .as("mend with: " + QualityPage.COMMAND)
        .isEqualTo(QualityPage.of(trial, diagnoses));
  }
}

package org.gouji.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.edition.Editions;
import org.gouji.model.Message;
import org.gouji.model.Outcome;
import org.gouji.model.ReportResult;
import org.gouji.read.sample.FilledForm;
import org.gouji.read.sample.FormLayout;
import org.gouji.read.sample.WorkbookDraft;
import org.junit.jupiter.api.Test;

/** A workbook may hold the tables of a report alone. */
class TablesAloneTest {
  @Test
  void tablesWithoutProse_lackNoSection() {
    ReportResult result = check(false);
    assertThat(outcome(result, "S01").status()).isEqualTo(Outcome.Status.NOT_APPLICABLE);
    assertThat(outcome(result, "S01").reason().map(Message::key)).contains("reason.tablesAlone");
    assertThat(result.findings())
        .noneMatch(finding -> List.of("S09", "S10").contains(finding.rule()));
  }

  @Test
  void tablesWithProse_areAWholeReport() {
    assertThat(outcome(check(true), "S01").status()).isEqualTo(Outcome.Status.PASSED);
  }

  private static Outcome outcome(ReportResult result, String rule) {
    return result.outcomes().stream()
        .filter(outcome -> outcome.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static ReportResult check(boolean prose) {
    Random random = new Random(2);
    FilledForm form = FilledForm.random(Editions.standard().named("2021"), random, 0, 0);
    WorkbookDraft draft =
        new WorkbookDraft(false, true, true, WorkbookDraft.Spread.THREE, 1, 0, 0, prose);
    byte[] book = draft.write(new FormLayout(form, false, false).rows(), 2023, random);
    return Gouji.standard().check(new Input("book.xlsx", maxSize -> book));
  }
}

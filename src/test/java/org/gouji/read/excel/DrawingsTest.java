package org.gouji.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.read.sample.FilledForm;
import org.gouji.read.sample.FormLayout;
import org.gouji.read.sample.Reading;
import org.gouji.read.sample.Tally;
import org.gouji.read.sample.WorkbookDraft;
import org.junit.jupiter.api.Test;

/** Forms filled with known figures, drawn in a workbook in many ways, and read again. */
class DrawingsTest {
  private static final int ROUNDS = 160;

  @Test
  void workbook_yieldsEveryCell() {
    Tally tally = new Tally();
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      Edition edition = Editions.standard().all().get(seed % 2);
      int year = edition.name().equals("2019") ? 2020 : 2023;
      FilledForm form = FilledForm.random(edition, random, seed % 3 * 8, seed % 4 == 3 ? 3 : 0);
      WorkbookDraft draft = WorkbookDraft.random(random);
      FormLayout layout = new FormLayout(form, draft.merges() && random.nextInt(3) == 0, false);
      byte[] bytes = draft.write(layout.rows(), year, random);
      tally.add(seed + " " + draft, form, Reading.report(bytes));
    }
    assertThat(tally.wrong()).isEmpty();
    assertThat(tally.doubtful()).isZero();
  }
}

package org.gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.read.sample.FilledForm;
import org.gouji.read.sample.FormLayout;
import org.gouji.read.sample.PdfDraft;
import org.gouji.read.sample.PdfPages;
import org.gouji.read.sample.Reading;
import org.gouji.read.sample.Tally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Forms filled with known figures, drawn on pages in every way, and read again: no figure comes out
 * in a wrong cell, and none is lost.
 */
class DrawnFormsTest {
  private static final int ROUNDS = 24;
  private static final List<Integer> ROTATIONS = List.of(0, 90, 180, 270);

  @ParameterizedTest
  @EnumSource(PdfDraft.Border.class)
  void drawnForm_yieldsEveryCell(PdfDraft.Border border) {
    Tally tally = new Tally();
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      Edition edition = Editions.standard().all().get(seed % 2);
      FilledForm form = FilledForm.random(edition, random, seed % 3 * 10, 0);
      boolean wide = random.nextBoolean();
      PdfPages pages =
          new PdfPages(
              wide ? 842 : 595,
              wide ? 595 : 842,
              ROTATIONS.get(random.nextInt(4)),
              random.nextInt(3) == 0,
              random.nextInt(3) * 40,
              random.nextInt(4) == 0 ? 1.5 : 1);
      PdfDraft draft =
          new PdfDraft(
              pages,
              border,
              random.nextInt(3) == 0,
              random.nextBoolean(),
              random.nextBoolean(),
              random.nextInt(3) == 0);
      byte[] file =
          draft.write(
              new FormLayout(form, random.nextInt(3) == 0, false).rows(),
              seed % 2 == 0 ? 2020 : 2023,
              random);
      tally.add(seed + " " + draft, form, Reading.report(file));
    }
    assertEquals(List.of(), tally.wrong());
    // A figure that its cell broke is put together only where the cell is certainly full.
    boolean even = border != PdfDraft.Border.DOUBLE && border != PdfDraft.Border.SPACED_BOXES;
    assertTrue(tally.doubtful() <= (even ? 0 : tally.right() / 50), border::name);
    assertTrue(tally.right() > 4000, () -> "" + tally.right());
  }
}

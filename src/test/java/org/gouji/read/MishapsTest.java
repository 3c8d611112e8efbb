package org.gouji.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.read.sample.FilledForm;
import org.gouji.read.sample.FlatText;
import org.gouji.read.sample.FormLayout;
import org.gouji.read.sample.FormRows;
import org.gouji.read.sample.Mishap;
import org.gouji.read.sample.Reading;
import org.gouji.read.sample.Tally;
import org.gouji.read.sample.WebPage;
import org.gouji.read.sample.WordDraft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables to which something happened: what it touches may be in doubt, nothing may be wrong. */
class MishapsTest {
  private static final int ROUNDS = 40;

  @ParameterizedTest
  @EnumSource(Mishap.class)
  void webPageWithMishap_yieldsNoWrongCell(Mishap mishap) {
    Tally tally = new Tally();
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      FilledForm form = form(seed, random);
      FormRows rows = rows(form, mishap, random);
      WebPage page = new WebPage("%s", "", seed % 4 < 2, seed % 3 * 5, false, false, false);
      tally.add("page " + seed, form, Reading.report(page.write(rows, year(seed), "")));
    }
    assertEquals(List.of(), tally.wrong());
  }

  @ParameterizedTest
  @EnumSource(
      value = Mishap.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SPAN_TALL", "SPAN_WIDE"})
  void flattenedTextWithMishap_yieldsNoWrongCell(Mishap mishap) {
    Tally tally = new Tally();
    for (int seed = 0; seed < ROUNDS; seed++) {
      // A program that saves a sheet saves all of its cells: none gets lost on the way.
      for (FlatText.Style style : EnumSet.complementOf(EnumSet.of(FlatText.Style.K))) {
        Random random = new Random(seed);
        // Between blanks alone, a figure too many stands for a blank cell that left no trace.
        boolean full = style == FlatText.Style.F && mishap == Mishap.FIGURE_ADDED;
        FilledForm form = full ? full(seed, random) : form(seed, random);
        FormRows rows = rows(form, mishap, random);
        String text = new FlatText(style, seed % 3 > 0, "\n", "", 0).write(rows, year(seed));
        tally.addLossy(style + " " + seed, form, Reading.report(text));
      }
    }
    assertEquals(List.of(), tally.wrong());
  }

  /** Some extractors leave out a line that stood before: most zeros, most heads. */
  @ParameterizedTest
  @EnumSource(
      value = FlatText.Style.class,
      names = {"B", "D", "E", "H"})
  void repeatedLinesLost_yieldNoWrongCell(FlatText.Style style) {
    Tally tally = new Tally();
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      FilledForm form = seed % 2 == 0 ? full(seed, random) : form(seed, random);
      FormRows rows = new FormLayout(form, false, false).rows();
      String text = new FlatText(style, seed % 3 > 0, "\n", "", 0).write(rows, year(seed));
      String once = String.join("\n", new LinkedHashSet<>(text.lines().toList()));
      tally.add(style + " " + seed, form, Reading.report(once));
    }
    assertEquals(List.of(), tally.wrong());
  }

  @ParameterizedTest
  @EnumSource(Mishap.class)
  void wordDraftWithMishap_yieldsNoWrongCell(Mishap mishap) {
    Tally tally = new Tally();
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      FilledForm form = form(seed, random);
      FormRows rows = rows(form, mishap, random);
      byte[] draft = new WordDraft(false, false, seed % 3 * 5).write(rows, year(seed), random);
      tally.add("draft " + seed, form, Reading.report(draft));
    }
    assertEquals(List.of(), tally.wrong());
  }

  private static Edition edition(int seed) {
    return Editions.standard().all().get(seed % 2);
  }

  private static int year(int seed) {
    return edition(seed).name().equals("2019") ? 2020 : 2023;
  }

  private static FilledForm form(int seed, Random random) {
    return FilledForm.random(edition(seed), random, seed % 3 * 6, seed % 5 == 4 ? 3 : 0);
  }

  private static FilledForm full(int seed, Random random) {
    return FilledForm.random(edition(seed), random, 0, 0);
  }

  private static FormRows rows(FilledForm form, Mishap mishap, Random random) {
    return mishap.in(new FormLayout(form, random.nextInt(3) == 0, false).rows(), random);
  }
}

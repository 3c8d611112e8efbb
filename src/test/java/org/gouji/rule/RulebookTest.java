package org.gouji.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.model.Finding;
import org.gouji.model.Outcome;
import org.gouji.model.Place;
import org.gouji.model.Problem;
import org.gouji.model.Report;
import org.gouji.narrative.NarrativeReader;
import org.gouji.profile.Profile;
import org.gouji.read.UnreadableException;
import org.gouji.rule.fact.Dossier;
import org.junit.jupiter.api.Test;

/** How the rulebook runs as a whole. */
class RulebookTest {
  private static final Path SEED = Path.of("reports/luojiang-2020.txt");

  @Test
  void everyRule_endsSomehow() throws UnreadableException {
    Report report = Gouji.standard().read(Input.file("seed", SEED));

    assertThat(run(report, report).outcomes())
        .extracting(Outcome::rule)
        .isEqualTo(Rulebook.standard().catalogue().rules().stream().map(RuleInfo::id).toList());
  }

  @Test
  void brokenRule_isNotRunAndTakesNoOtherAlong() throws UnreadableException {
    Report sound = Gouji.standard().read(Input.file("seed", SEED));

    RuleRun whole = run(sound, sound);
    RuleRun broken = run(withTitleThatBreaksItsRule(sound), sound);

    assertThat(broken.fault().map(Problem::key)).contains("fault");
    assertThat(broken.outcomes())
        .filteredOn(outcome -> outcome.rule().equals("S05"))
        .extracting(Outcome::status)
        .containsExactly(Outcome.Status.NOT_RUN);
    assertThat(broken.findings())
        .extracting(Finding::fingerprint)
        .isEqualTo(whole.findings().stream().map(Finding::fingerprint).toList());
  }

  @Test
  void fingerprints_surviveEditsElsewhere() throws UnreadableException {
    Report report = Gouji.standard().read(Input.file("seed", SEED));
    String text = "现公布本单位情况。\n";
    byte[] moved = (text + read(SEED)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    Report edited = Gouji.standard().read(new Input("edited", maxSize -> moved));

    assertThat(run(edited, edited).findings())
        .extracting(Finding::fingerprint)
        .containsAll(run(report, report).findings().stream().map(Finding::fingerprint).toList());
  }

  private static RuleRun run(Report report, Report prose) {
    return Rulebook.standard()
        .run(
            new Dossier(report, NarrativeReader.read(prose), Optional.empty()),
            Profile.national().parameters());
  }

  private static String read(Path path) {
    try {
      return java.nio.file.Files.readString(path);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A title without a text: no reader makes one, so the rule about titles does not expect it. */
  @SuppressWarnings("NullAway")
  private static Report withTitleThatBreaksItsRule(Report report) {
    return new Report(
        Optional.of(new Report.Title(null, Place.NOWHERE)),
        report.agency(),
        report.level(),
        report.year(),
        report.edition(),
        report.period(),
        report.published(),
        report.introduction(),
        report.sections(),
        report.tables(),
        report.tablesAlone(),
        report.remarks());
  }
}

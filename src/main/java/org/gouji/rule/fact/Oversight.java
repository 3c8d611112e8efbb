package org.gouji.rule.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Level;
import org.gouji.model.Message;
import org.gouji.model.Narrative;
import org.gouji.model.Place;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Term;
import org.gouji.model.Where;

/**
 * What a government has to tell of its oversight: assessment, social evaluation, accountability.
 */
public final class Oversight {
  private static final int SUBJECTS = 3;
  private static final int SECTION = 1;

  private final Report report;
  private final List<String> missing;

  Oversight(Report report, Narrative narrative) {
    this.report = report;
    this.missing = narrative.missingOversight();
  }

  /** The report tells of one of the three at least. */
  public Judgement getAny() {
    return judge(missing.size() == SUBJECTS);
  }

  /** The report tells of all three, unless it tells of none: that is the graver finding. */
  public Judgement getComplete() {
    return judge(!missing.isEmpty() && missing.size() < SUBJECTS);
  }

  private Judgement judge(boolean broken) {
    Optional<Level> level = report.level().filter(known -> known != Level.OTHER);
    if (level.isEmpty()) {
      return Judgement.unknown(Message.of("reason.noLevel"));
    }
    if (!level.get().isGovernment()) {
      return Judgement.notApplicable(Message.of("reason.noGovernment"));
    }
    if (missing.isEmpty()) {
      return Judgement.held();
    }
    Optional<Section> section = report.section(SECTION);
    if (section.isEmpty()) {
      Term title = new Term.Key("section." + SECTION);
      return Judgement.unknown(new Message("reason.noSection", Map.of("section", title)));
    }
    if (!broken) {
      return Judgement.held();
    }
    List<Term> subjects =
        missing.stream().<Term>map(key -> new Term.Key("oversight." + key)).toList();
    Place place = section.get().place();
    return Judgement.broken(
        Breach.of(
            new Message("message", Map.of("subjects", new Term.Several(subjects))),
            Where.section(SECTION, place)));
  }
}

package org.gouji.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Finding;
import org.gouji.model.Suppression;

/** What is known of findings before they are made: the baseline, and the waivers of the profile. */
public final class Known {
  /** Nothing is known. */
  public static final Known NOTHING = new Known(Baseline.NONE, List.of(), LocalDate.EPOCH);

  private final Baseline baseline;
  private final List<Waiver> waivers;
  private final LocalDate day;

  /**
   * Makes what is known on a day.
   *
   * @param day the day of the run; what has run out before it counts again
   */
  public Known(Baseline baseline, List<Waiver> waivers, LocalDate day) {
    this.baseline = baseline;
    this.waivers = List.copyOf(waivers);
    this.day = day;
  }

  /** The findings of a report, or of a batch, with those that are known marked. */
  public List<Finding> mark(Subject subject, List<Finding> findings) {
    if (this == NOTHING || findings.isEmpty()) {
      return findings;
    }
    List<Finding> marked = new ArrayList<>();
    for (Finding finding : findings) {
      marked.add(suppression(subject, finding).map(finding::suppressed).orElse(finding));
    }
    return marked;
  }

  private Optional<Suppression> suppression(Subject subject, Finding finding) {
    for (Waiver waiver : waivers) {
      if (holds(waiver.suppression()) && waiver.covers(subject, finding)) {
        return Optional.of(waiver.suppression());
      }
    }
    return baseline.of(subject, finding).filter(this::holds);
  }

  private boolean holds(Suppression why) {
    return why.expires().isEmpty() || !day.isAfter(why.expires().get());
  }
}

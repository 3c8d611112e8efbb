package org.gouji.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.data.DataFile;
import org.gouji.model.Finding;
import org.gouji.model.Message;
import org.gouji.model.Outcome;
import org.gouji.model.Severity;
import org.gouji.model.Term;
import org.gouji.rule.RuleRun;
import org.gouji.rule.fact.Parameters;

/**
 * What an office makes of the rules: limits for them beforehand, and afterwards severities of its
 * own, rules that it does not apply, and waivers.
 *
 * @param name the profile's name
 * @param origin who issued it and when
 * @param parameters the limits
 * @param severities severities that differ from the rulebook's: by rule, for each severity that the
 *     rulebook gives
 * @param off the rules that are switched off
 * @param waivers what may stand for a while
 */
public record Profile(
    String name,
    Origin origin,
    Parameters parameters,
    Map<String, Map<Severity, Severity>> severities,
    Set<String> off,
    List<Waiver> waivers) {
  /** The profile of those who choose none. */
  public static final String NATIONAL = "national";

  private static final class Holder {
    private static final Profile NATIONAL_PROFILE = ProfileReader.builtIn(NATIONAL);
  }

  public Profile {
    severities = Collections.unmodifiableMap(new TreeMap<>(severities));
    off = Collections.unmodifiableSet(new TreeSet<>(off));
    waivers = List.copyOf(waivers);
  }

  /**
   * Where a profile comes from.
   *
   * @param title what it is
   * @param issuer who issued the notice that it follows
   * @param notice the notice's name or number
   * @param issued the day of the notice
   */
  public record Origin(
      String title, String issuer, Optional<String> notice, Optional<LocalDate> issued) {}

  /** The rulebook's own severities and limits. */
  public static Profile national() {
    return Holder.NATIONAL_PROFILE;
  }

  /** The names of the profiles that the program carries. */
  public static List<String> names() {
    return DataFile.text("profiles.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  /** A run of the rules without those that are switched off. */
  public RuleRun without(RuleRun run) {
    if (off.isEmpty()) {
      return run;
    }
    Message why = new Message("reason.off", Map.of("profile", Term.words(name)));
    List<Outcome> outcomes = new ArrayList<>();
    for (Outcome outcome : run.outcomes()) {
      outcomes.add(
          off.contains(outcome.rule())
              ? new Outcome(outcome.rule(), Outcome.Status.NOT_APPLICABLE, Optional.of(why))
              : outcome);
    }
    List<Finding> kept = run.findings().stream().filter(f -> !off.contains(f.rule())).toList();
    return new RuleRun(kept, outcomes, run.fault());
  }

  /** The findings under the severities of this profile. */
  public List<Finding> apply(List<Finding> findings) {
    if (severities.isEmpty()) {
      return findings;
    }
    List<Finding> weighed = new ArrayList<>();
    for (Finding finding : findings) {
      Map<Severity, Severity> own = severities.getOrDefault(finding.rule(), Map.of());
      weighed.add(
          finding.withSeverity(own.getOrDefault(finding.defaultSeverity(), finding.severity())));
    }
    // Within a section the gravest come first; the rest of the order stays.
    weighed.sort(
        (a, b) -> {
          int order = Integer.compare(a.where().section().orElse(0), b.where().section().orElse(0));
          return order != 0 ? order : a.severity().compareTo(b.severity());
        });
    return weighed;
  }

  /** All that it sets, in one fixed order: the same for the same profile. */
  public String canonical() {
    return String.join(
        "\n",
        name,
        parameters.toString(),
        severities.toString(),
        off.toString(),
        waivers.toString());
  }
}

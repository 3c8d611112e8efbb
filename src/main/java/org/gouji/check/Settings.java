package org.gouji.check;

import java.time.LocalDate;
import java.util.Optional;
import org.gouji.model.Level;
import org.gouji.model.Roster;
import org.gouji.profile.Known;
import org.gouji.profile.Profile;

/**
 * How reports are checked.
 *
 * @param profile severities and limits
 * @param level the agency's level, where the user says it
 * @param published the day of publication, where the user says it
 * @param maxSize the size in bytes above which an input is refused
 * @param roster the units of a government, where the user gives them
 * @param hashed whether results carry the hash of their input
 * @param known the findings that do not count
 * @param prior where the reports of the year before come from, if there are any
 */
public record Settings(
    Profile profile,
    Optional<Level> level,
    Optional<LocalDate> published,
    long maxSize,
    Optional<Roster> roster,
    boolean hashed,
    Known known,
    Optional<PriorReports> prior) {
  /** The size above which an input is refused unless the user says otherwise: 64 MB. */
  public static final long DEFAULT_MAX_SIZE = 64L << 20;

  /** The national profile, and nothing that the documents do not say themselves. */
  public static Settings standard() {
    return new Settings(
        Profile.national(),
        Optional.empty(),
        Optional.empty(),
        DEFAULT_MAX_SIZE,
        Optional.empty(),
        true,
        Known.NOTHING,
        Optional.empty());
  }

  /** The same settings with another profile. */
  public Settings withProfile(Profile other) {
    return new Settings(other, level, published, maxSize, roster, hashed, known, prior);
  }

  /** The same settings with reports of the year before. */
  public Settings withPrior(Optional<PriorReports> reports) {
    return new Settings(profile, level, published, maxSize, roster, hashed, known, reports);
  }

  /** The same settings with the units of a government. */
  public Settings withRoster(Roster units) {
    return new Settings(
        profile, level, published, maxSize, Optional.of(units), hashed, known, prior);
  }

  /** The same settings with findings that do not count. */
  public Settings withKnown(Known findings) {
    return new Settings(profile, level, published, maxSize, roster, hashed, findings, prior);
  }
}

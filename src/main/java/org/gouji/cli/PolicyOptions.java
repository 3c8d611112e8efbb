package org.gouji.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.gouji.check.Settings;
import org.gouji.profile.Baseline;
import org.gouji.profile.BaselineReader;
import org.gouji.profile.Known;
import org.gouji.profile.Profile;
import org.gouji.profile.ProfileReader;
import org.gouji.profile.WrongProfileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of what an office makes of the rules. */
final class PolicyOptions {
  @Option(names = "--profile", paramLabel = "NAME|FILE", descriptionKey = "check.profile")
  private @Nullable String profile;

  @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "check.baseline")
  private @Nullable Path baseline;

  /** What of the policy decides results, beside the profile. */
  List<String> decisive() {
    return List.of(String.valueOf(profile), String.valueOf(baseline));
  }

  /**
   * The settings under the office's policy.
   *
   * @param day the day of the run; asked for only if something may run out
   */
  Settings apply(Settings settings, Supplier<LocalDate> day) throws WrongProfileException {
    Profile chosen = profile == null ? settings.profile() : ProfileReader.read(profile);
    Settings under = settings.withProfile(chosen);
    if (baseline == null && chosen.waivers().isEmpty()) {
      return under;
    }
    Baseline known = baseline == null ? Baseline.NONE : BaselineReader.read(baseline);
    return under.withKnown(new Known(known, chosen.waivers(), day.get()));
  }
}

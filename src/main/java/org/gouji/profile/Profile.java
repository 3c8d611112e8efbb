package org.gouji.profile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gouji.data.DataFile;
import org.gouji.model.Finding;
import org.gouji.model.Severity;
import org.gouji.rule.fact.Parameters;

/**
 * What an office makes of the rules: limits for them beforehand, and severities of its own for what
 * they found.
 *
 * @param name the profile's name
 * @param parameters the limits
 * @param severities severities that differ from the rulebook's, by rule
 */
public record Profile(String name, Parameters parameters, Map<String, Severity> severities) {
  private static final class Holder {
    private static final Profile NATIONAL = read("national");
  }

  public Profile {
    severities = Map.copyOf(severities);
  }

  /** The rulebook's own severities and limits. */
  public static Profile national() {
    return Holder.NATIONAL;
  }

  /** The findings under the severities of this profile. */
  public List<Finding> apply(List<Finding> findings) {
    return severities.isEmpty()
        ? findings
        : findings.stream()
            .map(f -> f.withSeverity(severities.getOrDefault(f.rule(), f.severity())))
            .toList();
  }

  private static Profile read(String name) {
    Map<String, Object> data = DataFile.load("profiles/" + name);
    Map<?, ?> parameters = (Map<?, ?>) data.getOrDefault("parameters", Map.of());
    Parameters limits =
        new Parameters(
            number(name, parameters, "maxOtherShare"),
            number(name, parameters, "maxReusedShare"),
            limit(parameters, "maxOverviewCharacters"));
    return new Profile(name, limits, Map.of());
  }

  /** A limit that a profile need not set. */
  private static OptionalInt limit(Map<?, ?> parameters, String key) {
    return parameters.get(key) instanceof BigDecimal most
        ? OptionalInt.of(most.intValueExact())
        : OptionalInt.empty();
  }

  private static BigDecimal number(String profile, Map<?, ?> parameters, String key) {
    if (parameters.get(key) instanceof BigDecimal number) {
      return number;
    }
    throw new IllegalStateException("profile " + profile + " lacks parameter " + key);
  }
}

package org.gouji.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options of every command that works on many reports at once. */
final class BatchOptions {
  @Option(names = "--jobs", paramLabel = "N", descriptionKey = "check.jobs")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--timeout",
      paramLabel = "DURATION",
      descriptionKey = "check.timeout",
      converter = DurationConverter.class)
  Duration timeout = Duration.ofSeconds(30);

  /** What is wrong with them, if something is. */
  Optional<String> mistake() {
    if (jobs < 1) {
      return Optional.of("--jobs must be at least 1");
    }
    return timeout.isZero()
        ? Optional.of("--timeout must be longer than nothing")
        : Optional.empty();
  }

  /** Durations such as {@code 30s}, {@code 500ms}, {@code 2m}. */
  static final class DurationConverter implements ITypeConverter<Duration> {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h)?");

    @Override
    public Duration convert(String value) {
      Matcher duration = DURATION.matcher(value.toLowerCase(Locale.ROOT));
      if (!duration.matches()) {
        throw new TypeConversionException("'" + value + "' is no duration such as 30s");
      }
      long number = Long.parseLong(duration.group(1));
      return switch (String.valueOf(duration.group(2))) {
        case "ms" -> Duration.ofMillis(number);
        case "m" -> Duration.ofMinutes(number);
        case "h" -> Duration.ofHours(number);
        default -> Duration.ofSeconds(number);
      };
    }
  }
}

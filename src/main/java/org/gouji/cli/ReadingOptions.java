package org.gouji.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.check.Settings;
import org.gouji.model.Level;
import org.gouji.profile.Known;
import org.gouji.profile.Profile;
import org.gouji.write.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options of every command that reads reports. */
final class ReadingOptions {
  @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "lang")
  Language language = Language.ZH;

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      descriptionKey = "level",
      converter = LevelConverter.class)
  @Nullable Level level;

  @Option(names = "--published", paramLabel = "DATE", descriptionKey = "published")
  @Nullable LocalDate published;

  @Option(
      names = "--max-size",
      paramLabel = "SIZE",
      descriptionKey = "maxSize",
      converter = SizeConverter.class)
  long maxSize = Settings.DEFAULT_MAX_SIZE;

  /**
   * The settings that the options make.
   *
   * @param hashed whether results carry the hash of their input
   */
  Settings settings(boolean hashed) {
    return new Settings(
        Profile.national(),
        Optional.ofNullable(level),
        Optional.ofNullable(published),
        maxSize,
        Optional.empty(),
        hashed,
        Known.NOTHING,
        Optional.empty());
  }

  /** Levels by the names that output has. */
  static final class LevelConverter implements ITypeConverter<Level> {
    @Override
    public Level convert(String value) {
      return Level.ofCode(value)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'"
                          + value
                          + "' is none of "
                          + Arrays.stream(Level.values())
                              .map(Level::code)
                              .collect(Collectors.joining(", "))));
    }
  }

  /** Sizes such as {@code 64M}, {@code 2G}, {@code 500K} or a number of bytes. */
  static final class SizeConverter implements ITypeConverter<Long> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,12})([KMG]?)B?");

    @Override
    public Long convert(String value) {
      Matcher size = SIZE.matcher(value.toUpperCase(Locale.ROOT));
      if (!size.matches()) {
        throw new TypeConversionException("'" + value + "' is no size such as 64M");
      }
      int shift = 10 * " KMG".indexOf(size.group(2).isEmpty() ? ' ' : size.group(2).charAt(0));
      return Math.min(Long.parseLong(size.group(1)), Long.MAX_VALUE >> shift) << shift;
    }
  }
}

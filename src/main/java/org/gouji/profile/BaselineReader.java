package org.gouji.profile;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Problem;
import org.gouji.model.Suppression;
import org.gouji.model.Term;

/**
 * Reads a baseline. It is JSON, which is YAML as well, so a person may add to it by hand: an entry
 * with a reason, a person and a last day is a waiver.
 */
public final class BaselineReader {
  /** What the file says it is. */
  public static final String SCHEMA = "gouji-baseline/1";

  private static final int LARGEST = 256 << 20;

  private BaselineReader() {}

  /**
   * Reads a file.
   *
   * @throws WrongProfileException if it cannot be used
   */
  public static Baseline read(Path file) throws WrongProfileException {
    String name = file.toString();
    Entries root = Entries.of(YamlText.parse(name, bytes(file)));
    if (!root.text("schema").equals(Optional.of(SCHEMA))) {
      throw new WrongProfileException(Problem.of("baselineSchema", "file", name));
    }
    Map<Baseline.Key, Suppression> known = new HashMap<>();
    for (Entries entry : root.objects("findings")) {
      add(entry, known);
    }
    root.requireNoOthers();
    return new Baseline(known);
  }

  private static void add(Entries entry, Map<Baseline.Key, Suppression> known)
      throws WrongProfileException {
    Optional<BigDecimal> year = entry.number("year", "1900", "2100");
    Optional<String> report = entry.text("report");
    Baseline.Key key =
        new Baseline.Key(
            report.orElse(""),
            year.isPresent() ? OptionalInt.of(year.get().intValue()) : OptionalInt.empty(),
            entry.required("fingerprint"));
    // For people: what was found when the baseline was written.
    entry.text("rule");
    entry.text("message");
    known.put(key, suppression(entry));
    entry.requireNoOthers();
  }

  private static Suppression suppression(Entries entry) throws WrongProfileException {
    Optional<LocalDate> expires = entry.day("expires");
    boolean waived =
        expires.isPresent() || entry.text("reason").isPresent() || entry.text("person").isPresent();
    if (!waived) {
      return Suppression.BASELINE;
    }
    entry.required("expires");
    return new Suppression(
        Suppression.Kind.WAIVER,
        Optional.of(entry.required("reason")),
        Optional.of(entry.required("person")),
        expires);
  }

  private static byte[] bytes(Path file) throws WrongProfileException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LARGEST);
    } catch (IOException | InvalidPathException e) {
      throw new WrongProfileException(
          new Problem("baselineMissing", Map.of("file", Term.words(file))));
    }
  }
}

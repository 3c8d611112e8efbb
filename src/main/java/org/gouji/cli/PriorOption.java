package org.gouji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.Gouji;
import org.gouji.check.Inputs;
import org.gouji.check.PriorReports;
import org.gouji.check.PriorSearch;
import org.gouji.model.Problem;
import org.gouji.write.Phrasebook;
import org.jspecify.annotations.Nullable;

/** The reports of the year before that {@code --prior} names. */
final class PriorOption implements PriorSearch.Listener {
  private final String path;
  private final Terminal terminal;
  private final Phrasebook words;
  private @Nullable Inputs files;

  PriorOption(String path, Terminal terminal, Phrasebook words) {
    this.path = path;
    this.terminal = terminal;
    this.words = words;
  }

  /** What is wrong with the command line; nothing if there is such a file or folder. */
  Optional<String> mistake() {
    try {
      return !path.isEmpty() && Files.exists(Path.of(path))
          ? Optional.empty()
          : Optional.of(words.say("prior.missing", Map.of("path", path)));
    } catch (InvalidPathException e) {
      return Optional.of(words.say("prior.missing", Map.of("path", path)));
    }
  }

  /** The files that may hold such reports. */
  Inputs inputs() {
    if (files == null) {
      files = Inputs.of(List.of(path), InputStream.nullInputStream());
    }
    return files;
  }

  /**
   * Finds the reports.
   *
   * @param alone whether one report alone is checked
   * @return nothing if there is not a single one
   */
  Optional<PriorReports> find(Gouji reader, boolean alone, int jobs, Duration timeout)
      throws IOException, InterruptedException {
    PriorSearch search = new PriorSearch(reader, jobs, timeout, this);
    return Files.isDirectory(Path.of(path))
        ? search.folder(inputs())
        : search.file(inputs(), alone);
  }

  @Override
  public void unusable(String source, Problem problem) {
    say("prior.unusable", Map.of("source", source, "problem", words.say(problem)));
  }

  @Override
  public void several(String agency, int year, int count, String source) {
    say("prior.several", Map.of("agency", agency, "year", year, "count", count, "source", source));
  }

  private void say(String key, Map<String, ?> values) {
    terminal.err().println(words.say(key, values));
  }
}

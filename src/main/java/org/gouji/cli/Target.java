package org.gouji.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.check.Input;
import org.gouji.check.Inputs;
import org.gouji.write.Phrasebook;

/**
 * Where one output goes.
 *
 * @param format its format
 * @param file its file; standard output where there is none
 */
record Target(String format, Optional<Path> file) {
  private static final Set<String> FORMATS = Set.of("console", "json");

  /**
   * The outputs that the user asked for; the console where they asked for none.
   *
   * @throws WrongOutputException if a format is unknown, two go to the same place, or one would
   *     take the place of an input
   */
  static List<Target> all(List<String> formats, Inputs inputs, Phrasebook words)
      throws IOException {
    List<Target> targets = new ArrayList<>();
    Set<Optional<Path>> places = new HashSet<>();
    for (String text : formats.isEmpty() ? List.of("console") : formats) {
      Target target = parse(text, words);
      if (!places.add(target.file().map(file -> file.toAbsolutePath().normalize()))) {
        throw wrong(words, "output.twice", target.file().map(Path::toString).orElse("-"));
      }
      if (target.file().isPresent()) {
        requireFree(target.file().get(), inputs, words);
      }
      targets.add(target);
    }
    return targets;
  }

  /** The folder of a file that is to be written. */
  static Path folder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }

  private static Target parse(String text, Phrasebook words) throws WrongOutputException {
    int equals = text.indexOf('=');
    String format = equals < 0 ? text : text.substring(0, equals);
    if (!FORMATS.contains(format)) {
      throw wrong(words, "output.format", format);
    }
    try {
      return new Target(
          format, equals < 0 ? Optional.empty() : Optional.of(Path.of(text.substring(equals + 1))));
    } catch (InvalidPathException e) {
      throw wrong(words, "output.folder", text.substring(equals + 1));
    }
  }

  private static void requireFree(Path file, Inputs inputs, Phrasebook words) throws IOException {
    if (!Files.isDirectory(folder(file)) || Files.isDirectory(file)) {
      throw wrong(words, "output.folder", file.toString());
    }
    if (Files.exists(file)) {
      for (Input input : inputs.inputs()) {
        if (input.isFile(file)) {
          throw wrong(words, "output.input", file.toString());
        }
      }
    }
  }

  private static WrongOutputException wrong(Phrasebook words, String key, String value) {
    return new WrongOutputException(words.say(key, Map.of("value", value)));
  }
}

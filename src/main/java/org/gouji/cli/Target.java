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
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.check.Inputs;
import org.gouji.write.Phrasebook;

/**
 * Where one output goes.
 *
 * @param format its format
 * @param file its file; standard output where there is none
 */
record Target(String format, Optional<Path> file) {
  private static final String JOURNAL = ".journal";

  /**
   * The outputs that the user asked for.
   *
   * @param inputs what is checked
   * @param taken these and whatever else is read
   * @throws WrongOutputException if a format is unknown, two go to the same place, or one would
   *     take the place of an input
   */
  static List<Target> all(
      List<String> formats, Inputs inputs, Inputs taken, Terminal terminal, Phrasebook words)
      throws IOException {
    List<Target> targets = new ArrayList<>();
    Set<Optional<Path>> places = new HashSet<>();
    for (String text : formats) {
      Target target = parse(text, Format.codes(), words);
      if (target.format().equals(Format.DRAFT)) {
        requireOneDraft(target, inputs, taken, words);
      }
      if (!places.add(target.file().map(file -> file.toAbsolutePath().normalize()))) {
        throw wrong(words, "output.twice", target.file().map(Path::toString).orElse("-"));
      }
      if (target.file().isPresent()) {
        requireFree(target.file().get(), taken, words);
      } else if (terminal.interactive()
          && Format.of(target.format()).orElseThrow().kind() == Format.Kind.BINARY) {
        throw wrong(words, "output.binary", target.format());
      }
      targets.add(target);
    }
    return targets;
  }

  /** Where a run keeps what it has done: beside its first file, else in the folder it runs in. */
  static Path journal(List<String> formats) {
    for (String format : formats) {
      int equals = format.indexOf('=');
      // A device or a pipe has no place beside it.
      if (equals >= 0 && !Unfinished.isStream(Path.of(format.substring(equals + 1)))) {
        return Path.of(format.substring(equals + 1) + JOURNAL);
      }
    }
    return Path.of("gouji" + JOURNAL);
  }

  /** The folder of a file that is to be written. */
  static Path folder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return folder == null ? file.toAbsolutePath() : folder;
  }

  /**
   * The output that a text such as {@code json=FILE} asks for.
   *
   * @param known the formats that there are
   * @throws WrongOutputException if it is none of them, or cannot be a file
   */
  static Target parse(String text, List<String> known, Phrasebook words)
      throws WrongOutputException {
    int equals = text.indexOf('=');
    String format = equals < 0 ? text : text.substring(0, equals);
    if (!known.contains(format)) {
      String list = String.join(words.say("list.separator"), known);
      throw new WrongOutputException(
          words.say("output.format", Map.of("known", list, "value", format)));
    }
    try {
      return new Target(
          format, equals < 0 ? Optional.empty() : Optional.of(Path.of(text.substring(equals + 1))));
    } catch (InvalidPathException e) {
      throw wrong(words, "output.folder", text.substring(equals + 1));
    }
  }

  /** Refuses a file that cannot be written. */
  static void requireFolder(Path file, Phrasebook words) throws WrongOutputException {
    if (!Files.isDirectory(folder(file)) || Files.isDirectory(file)) {
      throw wrong(words, "output.folder", file.toString());
    }
  }

  /** Refuses a file that cannot be written, or that is an input. */
  static void requireFree(Path file, Inputs inputs, Phrasebook words) throws IOException {
    requireFolder(file, words);
    if (Files.exists(file) && inputs.contains(file)) {
      throw wrong(words, "output.input", file.toString());
    }
  }

  /** Comments go to one draft; and the page that may come instead takes no input's place. */
  private static void requireOneDraft(Target target, Inputs inputs, Inputs taken, Phrasebook words)
      throws IOException {
    OptionalInt count = inputs.count();
    if (count.isEmpty()) {
      throw new WrongOutputException(words.say("docx.stream"));
    }
    if (count.getAsInt() != 1) {
      throw new WrongOutputException(words.say("docx.oneDraft", Map.of("count", count.getAsInt())));
    }
    if (target.file().isPresent()) {
      requireFree(Outlet.withEnding(target.file().get(), DraftOrPage.page().code()), taken, words);
    }
  }

  private static WrongOutputException wrong(Phrasebook words, String key, String value) {
    return new WrongOutputException(words.say(key, Map.of("value", value)));
  }
}

package org.gouji.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gouji.write.Phrasebook;

/** A list of paths, one a line, as another program or a person writes it. */
final class FileList {
  private FileList() {}

  /**
   * Reads a list; blank lines are passed over.
   *
   * @param name the list's file, or {@code -} for standard input
   * @throws WrongOutputException if it cannot be read
   */
  static List<String> read(String name, InputStream standardInput, Phrasebook words)
      throws IOException {
    try (InputStream in = name.equals("-") ? standardInput : Files.newInputStream(Path.of(name));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException | InvalidPathException e) {
      throw new WrongOutputException(words.say("usage.noList", Map.of("path", name)));
    }
  }
}

package org.gouji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gouji.write.Phrasebook;

/** A list of paths, one a line, as another program or a person writes it. */
final class FileList {
  private static final String MARK = "\ufeff";

  private FileList() {}

  /**
   * Reads a list; blank lines are passed over.
   *
   * @param name the list's file, or {@code -} for standard input
   * @throws WrongOutputException if it cannot be read
   */
  static List<String> read(String name, InputStream standardInput, Phrasebook words)
      throws IOException {
    try (InputStream in = name.equals("-") ? standardInput : Files.newInputStream(Path.of(name))) {
      return text(in.readAllBytes()).lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException | InvalidPathException e) {
      throw new WrongOutputException(words.say("usage.noList", Map.of("path", name)));
    }
  }

  /** UTF-8, but what Windows marks as something else. */
  private static String text(byte[] bytes) {
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    if (utf8.startsWith(MARK)) {
      return utf8.substring(MARK.length());
    }
    for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      byte[] mark = MARK.getBytes(wide);
      if (bytes.length >= mark.length && Arrays.equals(mark, Arrays.copyOf(bytes, mark.length))) {
        return new String(bytes, wide).substring(MARK.length());
      }
    }
    return utf8;
  }
}

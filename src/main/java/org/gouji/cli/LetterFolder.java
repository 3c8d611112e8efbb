package org.gouji.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.write.Phrasebook;

/**
 * The folder that letters are written to. A list in it says which are ours: only those are ever
 * replaced.
 */
final class LetterFolder {
  private static final String LIST = ".gouji-letters";
  private static final int LONGEST = 60;
  private static final int DIGITS = 3;

  private final Path folder;
  private final Phrasebook words;
  private final Set<String> ours = new TreeSet<>();
  private final Set<String> written = new TreeSet<>();

  private LetterFolder(Path folder, Phrasebook words) {
    this.folder = folder;
    this.words = words;
  }

  /** Opens the folder; it is made where it is missing. */
  static LetterFolder open(Path folder, Phrasebook words) throws IOException {
    Files.createDirectories(folder);
    LetterFolder opened = new LetterFolder(folder, words);
    Path list = folder.resolve(LIST);
    if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
      Files.readAllLines(list, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isBlank())
          .forEach(opened.ours::add);
    }
    return opened;
  }

  /** Writes what a letter says. */
  interface Letter {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes a letter, whole or not at all.
   *
   * @param name its name
   * @return where it is
   * @throws WrongOutputException if a file that is not ours has its name
   */
  Path write(String name, Letter letter) throws IOException {
    Path file = folder.resolve(name);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !ours.contains(name)) {
      throw new WrongOutputException(words.say("notice.foreign", Map.of("file", file.toString())));
    }
    if (ours.add(name)) {
      // Before the letter itself: a run that is cut off leaves none that nobody knows.
      replace(folder.resolve(LIST), this::list);
    }
    replace(file, letter);
    written.add(name);
    return file;
  }

  /** How many letters of earlier runs are still there. */
  long left() {
    return ours.stream()
        .filter(name -> !written.contains(name) && Files.exists(folder.resolve(name)))
        .count();
  }

  private void list(OutputStream out) throws IOException {
    out.write((String.join("\n", ours) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void replace(Path file, Letter content) throws IOException {
    Path temporary = Unfinished.file(folder);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
        content.write(out);
      }
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * The name of a letter: the same for the same input, and safe on every system.
   *
   * @param number the input's number
   * @param who the agency, or else the input
   */
  static String name(int number, String who, OptionalInt year) {
    StringBuilder safe = new StringBuilder();
    who.strip()
        .codePoints()
        .limit(LONGEST)
        .forEach(c -> safe.appendCodePoint(Character.isLetterOrDigit(c) ? c : '_'));
    String digits = "" + number;
    return "0".repeat(Math.max(0, DIGITS - digits.length()))
        + digits
        + "-"
        + safe
        + (year.isPresent() ? "-" + year.getAsInt() : "")
        + ".docx";
  }
}

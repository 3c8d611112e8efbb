package org.gouji.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gouji.write.Destination;
import org.gouji.write.console.Style;
import org.jspecify.annotations.Nullable;

/**
 * Where one output goes: standard output, a device or pipe, or a file that takes its name only when
 * it is whole. The folder beside it carries a mark, so that none but our own is ever replaced.
 */
final class Outlet implements Destination, Closeable {
  private static final String MARK = ".gouji";

  private final Terminal terminal;
  private @Nullable Path file;
  private final @Nullable Path temporary;
  private final OutputStream out;
  private @Nullable Path companions;

  private Outlet(
      Terminal terminal, @Nullable Path file, @Nullable Path temporary, OutputStream out) {
    this.terminal = terminal;
    this.file = file;
    this.temporary = temporary;
    this.out = out;
  }

  /** The outlet of a target. */
  static Outlet open(Optional<Path> file, Terminal terminal) throws IOException {
    if (file.isEmpty()) {
      return new Outlet(terminal, null, null, terminal.out());
    }
    if (Unfinished.isStream(file.get())) {
      OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.get()));
      return new Outlet(terminal, file.get(), null, out);
    }
    Path place = Unfinished.real(file.get());
    Path temporary = Unfinished.file(Target.folder(place));
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary));
    return new Outlet(terminal, place, temporary, out);
  }

  @Override
  public OutputStream out() {
    return out;
  }

  /** The output as text: in the terminal's encoding, in a file UTF-8. */
  PrintWriter text() {
    return file == null
        ? terminal.text()
        : new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** What the reader of the output can see. */
  Style style() {
    return new Style(file == null && terminal.colour());
  }

  /**
   * Gives the output another ending, since it has become something else than the user asked for.
   *
   * @return its new name, as the user would write it
   */
  String endIn(String ending) {
    if (file == null) {
      return "-";
    }
    file = temporary == null ? file : withEnding(file, ending);
    return file.toString();
  }

  /** The file of the same name with another ending. */
  static Path withEnding(Path file, String ending) {
    return file.resolveSibling(stem(file) + "." + ending);
  }

  /** Says something to the person who runs the program. */
  void say(String line) {
    terminal.err().println(line);
  }

  @Override
  public Optional<String> name() {
    return Optional.ofNullable(file).map(Path::getFileName).map(Path::toString);
  }

  @Override
  public Optional<String> folder() {
    return temporary == null || file == null
        ? Optional.empty()
        : Optional.of(stem(file) + "-units");
  }

  @Override
  public OutputStream beside(String name) throws IOException {
    if (file == null) {
      throw new IllegalStateException("standard output has no folder");
    }
    Path folder = companions;
    if (folder == null) {
      folder = Unfinished.folder(Target.folder(file));
      companions = folder;
      requireOurs(folderPath(file));
      Files.createFile(folder.resolve(MARK));
    }
    return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
  }

  /** Gives file and folder their names. */
  void commit() throws IOException {
    if (file == null) {
      return;
    }
    out.close();
    if (companions != null) {
      Path folder = folderPath(file);
      requireOurs(folder);
      delete(folder);
      Files.move(companions, folder);
      companions = null;
    }
    if (temporary != null) {
      Unfinished.finish(temporary, file);
    }
  }

  /** Leaves nothing behind that is not whole. */
  @Override
  public void close() throws IOException {
    if (file != null) {
      out.close();
    }
    if (temporary != null) {
      Files.deleteIfExists(temporary);
    }
    if (companions != null) {
      delete(companions);
    }
  }

  private static Path folderPath(Path file) {
    return Target.folder(file).resolve(stem(file) + "-units");
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static void requireOurs(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.exists(folder.resolve(MARK))) {
      throw new IOException(folder + " is in the way: it was not made by gouji");
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path old : files) {
        Files.delete(old);
      }
    }
    Files.delete(folder);
  }
}

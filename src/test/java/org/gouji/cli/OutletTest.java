package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An output is there whole, or not at all. */
class OutletTest {
  private static final Terminal NOBODY =
      new Terminal(
          InputStream.nullInputStream(),
          OutputStream.nullOutputStream(),
          new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
          StandardCharsets.UTF_8,
          false,
          false,
          false);

  @TempDir Path folder;

  @Test
  void file_takesItsNameOnlyWhenItIsWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("out.html"), "old");
    try (Outlet outlet = Outlet.open(Optional.of(file), NOBODY)) {
      outlet.out().write("new".getBytes(StandardCharsets.UTF_8));
      assertThat(file).hasContent("old");
      outlet.commit();
    }

    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("out.html");
  }

  @Test
  void linkAndRights_stayWhatTheyWere() throws IOException {
    assumePosix();
    Path file = Files.writeString(folder.resolve("out.html"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), Path.of("out.html"));
    try (Outlet outlet = Outlet.open(Optional.of(link), NOBODY)) {
      outlet.out().write("new".getBytes(StandardCharsets.UTF_8));
      outlet.commit();
    }

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  /** A device or a pipe takes what is written; no file takes its place. */
  @Test
  void pipe_isWrittenTo() throws Exception {
    assumePosix();
    Path pipe = folder.resolve("pipe");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(pipe);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    try (Outlet outlet = Outlet.open(Optional.of(pipe), NOBODY)) {
      outlet.out().write("new".getBytes(StandardCharsets.UTF_8));
      assertThat(outlet.folder()).isEmpty();
      outlet.commit();
    }

    assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo("new");
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(Target.journal(List.of("json=" + pipe, "csv=out.csv")))
        .isEqualTo(Path.of("out.csv.journal"));
  }

  private static void assumePosix() {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews())
        .as("a system with links, pipes and permissions of its own kind")
        .contains("posix");
  }

  @Test
  void outputThatIsGivenUp_leavesNothing() throws IOException {
    Path file = folder.resolve("out.html");
    try (Outlet outlet = Outlet.open(Optional.of(file), NOBODY)) {
      outlet.out().write('x');
      outlet.beside("1.html").close();
    }

    assertThat(names()).isEmpty();
  }

  @Test
  void folderBeside_replacesOurOwnAndNoOther() throws IOException {
    Path file = folder.resolve("out.html");
    write(file, "1.html");
    write(file, "2.html");
    assertThat(folder.resolve("out-units/2.html")).exists();
    assertThat(folder.resolve("out-units/1.html")).doesNotExist();

    Path other = Files.createDirectory(folder.resolve("mine-units"));
    Files.writeString(other.resolve("precious.txt"), "x");
    assertThatThrownBy(() -> write(folder.resolve("mine.html"), "1.html"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("mine-units");
    assertThat(other.resolve("precious.txt")).exists();
    assertThat(folder.resolve("mine.html")).doesNotExist();
  }

  @Test
  void outputs_canBeReadByWhomTheUsersOwnFilesCan() throws IOException {
    assumeThat(FileSystems.getDefault().supportedFileAttributeViews())
        .as("a system with permissions of its own kind")
        .contains("posix");
    Path own = Files.writeString(folder.resolve("own"), "x");
    Path file = folder.resolve("out.html");
    write(file, "1.html");

    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(own));
    assertThat(Files.getPosixFilePermissions(folder.resolve("out-units")))
        .isEqualTo(Files.getPosixFilePermissions(Files.createDirectory(folder.resolve("dir"))));
  }

  private static void write(Path file, String beside) throws IOException {
    try (Outlet outlet = Outlet.open(Optional.of(file), NOBODY)) {
      outlet.beside(beside).close();
      outlet.commit();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}

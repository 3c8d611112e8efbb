package org.gouji.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Names for what is being written and not whole yet, beside the place where it will stand. Unlike
 * the system's temporary files these can be read by whom the user's own files can.
 */
final class Unfinished {
  private static final String PREFIX = ".gouji-";

  private Unfinished() {}

  /**
   * Whether a place is written straight to: a device or a pipe is nothing that a file may replace.
   */
  static boolean isStream(Path place) {
    return Files.exists(place) && !Files.isRegularFile(place) && !Files.isDirectory(place);
  }

  /** Where a file really stands: behind the links that lead to it. */
  static Path real(Path file) throws IOException {
    if (Files.exists(file)) {
      return file.toRealPath();
    }
    return Files.isSymbolicLink(file)
        ? file.toAbsolutePath().resolveSibling(Files.readSymbolicLink(file))
        : file;
  }

  /** Gives what is whole now its name, with the rights of what stood there. */
  static void finish(Path temporary, Path file) throws IOException {
    if (Files.exists(file) && Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(file));
    }
    Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** A new, empty file in a folder. */
  static Path file(Path folder) throws IOException {
    return make(folder, Files::createFile);
  }

  /** A new, empty folder in a folder. */
  static Path folder(Path folder) throws IOException {
    return make(folder, Files::createDirectory);
  }

  private interface Maker {
    Path make(Path path, java.nio.file.attribute.FileAttribute<?>... none) throws IOException;
  }

  private static Path make(Path folder, Maker maker) throws IOException {
    long process = ProcessHandle.current().pid();
    for (int number = 0; ; number++) {
      try {
        return maker.make(folder.resolve(PREFIX + process + "-" + number + ".tmp"));
      } catch (FileAlreadyExistsException e) {
        // Taken by another output, or left by a process that was killed.
        if (number > 10_000) {
          throw e;
        }
      }
    }
  }
}

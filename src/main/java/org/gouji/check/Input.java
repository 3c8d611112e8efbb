package org.gouji.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.gouji.model.Problem;
import org.gouji.model.Term;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;

/**
 * Something to be checked: a name, and bytes that are fetched when its turn comes.
 *
 * @param name its name as the user gave it
 * @param content where its bytes come from
 */
public record Input(String name, Content content) {
  /** Where the bytes of an input come from. */
  public interface Content {
    /**
     * Fetches the bytes.
     *
     * @param maxSize the size above which they are refused
     * @throws UnreadableException if they cannot be had, or are too many
     */
    byte[] fetch(long maxSize) throws UnreadableException;
  }

  /** A file. */
  public static Input file(String name, Path path) {
    return new Input(name, maxSize -> fetch(path, maxSize));
  }

  /** Whether it is this file, by whatever name. */
  public boolean isFile(Path file) {
    try {
      Path own = Path.of(name);
      return Files.exists(own) && Files.isSameFile(own, file);
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }

  /** A stream that can be read once. */
  public static Input stream(String name, InputStream in) {
    return new Input(name, maxSize -> fetch(in, maxSize));
  }

  /** Bytes that are there already. */
  static Input of(String name, byte[] bytes) {
    return new Input(name, maxSize -> bounded(bytes, maxSize));
  }

  /** The same input, which keeps its bytes once they are fetched, since a stream is read once. */
  Input remembered() {
    return new Input(name, new Remembered(content));
  }

  /** Something that the user named and that cannot be checked. */
  static Input problem(String name, Problem problem) {
    return new Input(
        name,
        maxSize -> {
          throw new UnreadableException(problem);
        });
  }

  /**
   * Fetches the bytes.
   *
   * @throws UnreadableException if they cannot be had, or are too many
   */
  Source source(long maxSize) throws UnreadableException {
    return new Source(name, content.fetch(maxSize));
  }

  private static byte[] fetch(Path path, long maxSize) throws UnreadableException {
    try (InputStream in = Files.newInputStream(path)) {
      long size = Files.size(path);
      if (size > maxSize) {
        throw tooLarge(size, maxSize);
      }
      // A device has no size, and no end.
      return fetch(in, maxSize);
    } catch (NoSuchFileException e) {
      throw new UnreadableException(Problem.of("missing"));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static byte[] fetch(InputStream in, long maxSize) throws UnreadableException {
    try {
      return bounded(in.readNBytes(oneMore(maxSize)), maxSize);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** How many bytes must be read to see that there are too many. */
  static int oneMore(long maxSize) {
    return (int) Math.min(maxSize + 1, Integer.MAX_VALUE - 8);
  }

  /** Bytes, if they are not too many. */
  static byte[] bounded(byte[] bytes, long maxSize) throws UnreadableException {
    if (bytes.length > maxSize) {
      throw tooLarge(bytes.length, maxSize);
    }
    return bytes;
  }

  private static UnreadableException tooLarge(long size, long maxSize) {
    return new UnreadableException(
        new Problem(
            "tooLarge",
            Map.of("size", Term.words(megabytes(size)), "max", Term.words(megabytes(maxSize)))));
  }

  private static String megabytes(long bytes) {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MB" : bytes + " B";
  }

  private static UnreadableException unreadable(IOException e) {
    return new UnreadableException(Problem.of("noAccess", "detail", e.getClass().getSimpleName()));
  }
}

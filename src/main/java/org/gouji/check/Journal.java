package org.gouji.check;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a batch has done, kept in a file as it goes, so that a run that was cut off at any moment
 * can go on. Each line holds the number of an input, the hash of its bytes and all that came of it;
 * of two lines for one input the later counts. A last line without its end is one that was cut off.
 */
public final class Journal implements Closeable {
  /** Nothing is kept. */
  public static final Journal NONE = new Journal();

  private static final String HEAD = "gouji-journal/1 ";
  private static final int BUFFER = 1 << 16;

  private final Map<Integer, Line> done = new HashMap<>();
  private final @Nullable Path path;
  private final @Nullable RandomAccessFile file;
  private final boolean reports;

  /**
   * Where the line of an input stands.
   *
   * @param start the first byte
   * @param length how many bytes
   */
  private record Line(long start, int length) {}

  /**
   * An input, and what an earlier run has left of it.
   *
   * @param input the input
   * @param kept its line in the journal
   */
  record Step(Input input, Optional<String> kept) {
    /** What came of it earlier, if it is still the same. */
    Optional<Examined> done(Gouji gouji) {
      if (kept.isEmpty()) {
        return Optional.empty();
      }
      String line = kept.get();
      int number = line.indexOf(' ');
      int hash = line.indexOf(' ', number + 1);
      boolean same =
          hash > 0 && gouji.hash(input).equals(Optional.of(line.substring(number + 1, hash)));
      return same
          ? ExaminedCodec.read(line.substring(hash + 1))
              .filter(examined -> examined.result().source().equals(input.name()))
          : Optional.empty();
    }
  }

  private Journal() {
    this.path = null;
    this.file = null;
    this.reports = false;
  }

  private Journal(Path path, RandomAccessFile file, boolean reports) {
    this.path = path;
    this.file = file;
    this.reports = reports;
  }

  /**
   * Opens the journal of a run, or begins it.
   *
   * @param key what decides the results: a journal with another key is of another run, and is
   *     written anew
   * @param reports whether the reports themselves are kept, which takes ten times the room
   * @throws IOException if the file cannot be written, or another run is at it
   */
  public static Journal open(Path path, String key, boolean reports) throws IOException {
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
    try {
      FileLock lock = lock(file);
      if (lock == null) {
        throw new IOException(path + " is in use by another run");
      }
      Journal journal = new Journal(path, file, reports);
      journal.load(HEAD + key + "\n");
      return journal;
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private static @Nullable FileLock lock(RandomAccessFile file) throws IOException {
    try {
      return file.getChannel().tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** How many inputs are done. */
  public int size() {
    return done.size();
  }

  /** The inputs with what is known of them. */
  Iterator<Step> steps(Iterator<Input> inputs) {
    return new Iterator<>() {
      private int number;

      @Override
      public boolean hasNext() {
        return inputs.hasNext();
      }

      @Override
      public Step next() {
        Input input = inputs.next();
        Optional<String> line = kept(number++);
        // Its bytes are hashed first, and checked if they are others: a stream is read once.
        return new Step(line.isPresent() ? input.remembered() : input, line);
      }
    };
  }

  private synchronized Optional<String> kept(int number) {
    Line line = done.get(number);
    if (line == null || file == null) {
      return Optional.empty();
    }
    try {
      byte[] bytes = new byte[line.length()];
      file.seek(line.start());
      file.readFully(bytes);
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps what came of an input. What has no hash was not read, or not in time, and is tried again
   * by the next run.
   */
  synchronized void keep(int number, Examined examined) throws IOException {
    Optional<String> hash = examined.result().inputHash();
    if (file == null || hash.isEmpty() || done.containsKey(number)) {
      return;
    }
    Examined small =
        reports ? examined : new Examined(examined.result().withoutReport(), examined.sketch());
    byte[] line =
        (number + " " + hash.get() + " " + ExaminedCodec.write(small) + "\n")
            .getBytes(StandardCharsets.UTF_8);
    file.seek(file.length());
    file.write(line);
  }

  /** Forgets the run: it came to its end. */
  public void delete() throws IOException {
    close();
    if (path != null) {
      Files.deleteIfExists(path);
    }
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }

  /** Finds the lines that are whole; the rest of the file is cut off. */
  private void load(String head) throws IOException {
    RandomAccessFile journal = java.util.Objects.requireNonNull(file);
    byte[] wanted = head.getBytes(StandardCharsets.UTF_8);
    byte[] first = new byte[(int) Math.min(wanted.length, journal.length())];
    journal.readFully(first);
    if (!java.util.Arrays.equals(first, wanted)) {
      journal.setLength(0);
      journal.write(wanted);
      return;
    }
    journal.setLength(Math.max(wanted.length, lines(journal, wanted.length)));
  }

  /** Takes note of the lines from a byte on; the byte behind the last one. */
  private long lines(RandomAccessFile journal, long from) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long start = from;
    long at = from;
    int number = 0;
    boolean inNumber = true;
    for (int count = journal.read(buffer); count > 0; count = journal.read(buffer)) {
      for (int i = 0; i < count; i++, at++) {
        if (buffer[i] == '\n') {
          done.put(number, new Line(start, (int) (at - start)));
          start = at + 1;
          number = 0;
          inNumber = true;
        } else if (inNumber && buffer[i] >= '0' && buffer[i] <= '9') {
          number = number * 10 + buffer[i] - '0';
        } else {
          inNumber = false;
        }
      }
    }
    return start;
  }
}

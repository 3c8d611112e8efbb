package org.gouji.read;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gouji.model.Problem;

/** The one place that opens ZIP containers, with bounds on entries, sizes and ratio. */
public final class HardenedZip {
  private static final int MOST_ENTRIES = 5000;
  private static final long LARGEST_TOTAL = 96L << 20;
  private static final long HARMLESS = 8L << 20;
  private static final int HIGHEST_RATIO = 150;
  private static final int BUFFER = 1 << 16;

  private HardenedZip() {}

  /** Takes a part of a container while it is being unpacked. */
  @FunctionalInterface
  public interface Visitor {
    /** Reads the part, or as much of it as is needed. */
    void part(String name, InputStream in) throws IOException, UnreadableException;
  }

  /**
   * Unpacks parts of a container into memory. All parts are counted, wanted or not.
   *
   * @param wanted which parts, by name
   * @throws UnreadableException if the container is broken or blows up beyond the bounds
   */
  public static Map<String, byte[]> unpack(Source source, Predicate<String> wanted)
      throws UnreadableException {
    Map<String, byte[]> parts = new HashMap<>();
    visit(source, wanted, (name, in) -> parts.put(name, in.readAllBytes()));
    return parts;
  }

  /**
   * Hands parts of a container on while they are being unpacked, so that none need be held whole.
   * All parts are counted, wanted or not.
   *
   * @param wanted which parts, by name
   * @throws UnreadableException if the container is broken or blows up beyond the bounds, or if the
   *     visitor refuses a part
   */
  public static void visit(Source source, Predicate<String> wanted, Visitor visitor)
      throws UnreadableException {
    int entries = 0;
    Set<String> seen = new HashSet<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()));
    Guard guard = new Guard(zip, source.bytes().length);
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw bomb();
        }
        if (wanted.test(entry.getName())) {
          if (!seen.add(entry.getName())) {
            // Two parts of one name: other programs may take the other one for the report.
            throw new UnreadableException(Problem.of("brokenZip"));
          }
          visitor.part(entry.getName(), guard);
        }
        guard.skipRest();
      }
    } catch (IOException | IllegalArgumentException e) {
      throw guard.blown ? bomb() : new UnreadableException(Problem.of("brokenZip"));
    } catch (UnreadableException e) {
      throw guard.blown ? bomb() : e;
    }
  }

  /** Counts what is unpacked, and ends it beyond the bounds. */
  private static final class Guard extends FilterInputStream {
    private final int packed;
    private long total;
    private boolean blown;

    Guard(InputStream in, int packed) {
      super(in);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int count = super.read(buffer, from, length);
      total += Math.max(0, count);
      if (total > LARGEST_TOTAL || (total > HARMLESS && total / HIGHEST_RATIO > packed)) {
        blown = true;
        throw new IOException("too much");
      }
      return count;
    }

    void skipRest() throws IOException {
      byte[] buffer = new byte[BUFFER];
      while (read(buffer, 0, buffer.length) >= 0) {
        // Counted.
      }
    }

    /** A part ends; the container goes on. */
    @Override
    public void close() {}
  }

  private static UnreadableException bomb() {
    return new UnreadableException(Problem.of("zipBomb"));
  }
}

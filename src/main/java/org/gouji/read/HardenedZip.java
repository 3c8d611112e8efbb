package org.gouji.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gouji.model.Problem;
import org.jspecify.annotations.Nullable;

/** The one place that opens ZIP containers, with bounds on entries, sizes and ratio. */
public final class HardenedZip {
  private static final int MOST_ENTRIES = 5000;
  private static final long LARGEST_TOTAL = 256L << 20;
  private static final long HARMLESS = 8L << 20;
  private static final int HIGHEST_RATIO = 150;
  private static final int BUFFER = 1 << 16;

  private HardenedZip() {}

  /**
   * Unpacks parts of a container into memory. All parts are counted, wanted or not.
   *
   * @param wanted which parts, by name
   * @throws UnreadableException if the container is broken or blows up beyond the bounds
   */
  public static Map<String, byte[]> unpack(Source source, Predicate<String> wanted)
      throws UnreadableException {
    Map<String, byte[]> parts = new HashMap<>();
    long total = 0;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw bomb();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        total = copy(zip, wanted.test(entry.getName()) ? out : null, total, source.bytes().length);
        if (wanted.test(entry.getName())) {
          parts.putIfAbsent(entry.getName(), out.toByteArray());
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException(Problem.of("brokenZip"));
    }
    return parts;
  }

  private static long copy(
      InputStream in, @Nullable ByteArrayOutputStream out, long before, long packed)
      throws IOException, UnreadableException {
    byte[] buffer = new byte[BUFFER];
    long total = before;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      total += n;
      if (total > LARGEST_TOTAL || (total > HARMLESS && total / HIGHEST_RATIO > packed)) {
        throw bomb();
      }
      if (out != null) {
        out.write(buffer, 0, n);
      }
    }
    return total;
  }

  private static UnreadableException bomb() {
    return new UnreadableException(Problem.of("zipBomb"));
  }
}

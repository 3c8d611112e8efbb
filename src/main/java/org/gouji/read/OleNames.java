package org.gouji.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells the files apart that older Office programs wrote, all in one kind of container. */
public final class OleNames {
  /** A table of the container says where this many bytes are, at least. */
  private static final int LEAST_PER_TABLE = 1 << 16;

  private static final int TABLES = 0x2c;

  private OleNames() {}

  /** Whether an input is such a container. */
  public static boolean isContainer(Source source) {
    return source.startsWith(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  }

  /** The names at the root of the container; none if it is broken. */
  public static Set<String> of(Source source) {
    try (POIFSFileSystem files = open(source)) {
      return Set.copyOf(files.getRoot().getEntryNames());
    } catch (IOException | RuntimeException e) {
      return Set.of();
    }
  }

  /**
   * Opens the container in memory.
   *
   * @throws IOException if it is broken; the library throws runtime exceptions too
   */
  public static POIFSFileSystem open(Source source) throws IOException {
    byte[] bytes = source.bytes();
    // As much memory is taken as the tables could speak of.
    long tables =
        bytes.length < TABLES + Integer.BYTES
            ? 0
            : ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(TABLES);
    if (tables < 1 || (tables - 2) * LEAST_PER_TABLE > bytes.length) {
      throw new IOException("more tables than the file can hold");
    }
    return new POIFSFileSystem(new ByteArrayInputStream(bytes));
  }
}

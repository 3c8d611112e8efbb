package org.gouji.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Problem;

/**
 * A ZIP archive of documents, looked into like a folder. Nothing is unpacked to disk, so what names
 * of entries say of folders above does no harm.
 */
public final class ZipFolder implements Closeable {
  /** How many entries an archive may have. */
  public static final int MOST_ENTRIES = 500_000;

  private static final int LOCKED = 1;

  private final ZipBytes bytes;
  private final List<ZipDirectory.Item> items;

  private ZipFolder(ZipBytes bytes, List<ZipDirectory.Item> items) {
    this.bytes = bytes;
    this.items = items;
  }

  /**
   * A file of an archive.
   *
   * @param name its name with folders, parted by slashes
   * @param index which of the archive's entries it is: two may have one name
   */
  public record Entry(String name, int index) {}

  /**
   * Opens an archive.
   *
   * @throws UnreadableException if it is none, is broken, or has too many entries
   */
  public static ZipFolder open(Path file) throws UnreadableException {
    try {
      ZipBytes bytes = ZipBytes.of(file);
      try {
        return open(bytes, MOST_ENTRIES);
      } catch (UnreadableException e) {
        bytes.close();
        throw e;
      }
    } catch (IOException e) {
      throw broken();
    }
  }

  /**
   * Opens an archive that is in memory.
   *
   * @param most how many entries it may have
   * @throws UnreadableException if it is none, is broken, or has too many entries
   */
  public static ZipFolder open(byte[] bytes, int most) throws UnreadableException {
    return open(ZipBytes.of(bytes), most);
  }

  private static ZipFolder open(ZipBytes bytes, int most) throws UnreadableException {
    try {
      return new ZipFolder(bytes, ZipDirectory.read(bytes, most));
    } catch (IOException e) {
      throw broken();
    }
  }

  /** How many entries it has, folders too. */
  public int size() {
    return items.size();
  }

  /** How many bytes it takes. */
  public long packedSize() throws UnreadableException {
    try {
      return bytes.size();
    } catch (IOException e) {
      throw broken();
    }
  }

  /** The files of the archive, sorted by name. */
  public List<Entry> entries() {
    List<Entry> files = new ArrayList<>();
    for (int index = 0; index < items.size(); index++) {
      String name = items.get(index).name().replace('\\', '/');
      if (!name.endsWith("/")) {
        files.add(new Entry(name, index));
      }
    }
    files.sort((a, b) -> a.name().compareTo(b.name()));
    return files;
  }

  /** Whether it can be unpacked at all: it has no password, and is packed in the usual way. */
  public boolean canBeRead(Entry file) {
    ZipDirectory.Item item = items.get(file.index());
    return !isLocked(item) && isUsual(item);
  }

  /**
   * The beginning of a file. One that is read to its end is whole: its sum is looked at.
   *
   * @param most how many bytes at most
   * @throws UnreadableException if it cannot be unpacked
   */
  public byte[] read(Entry file, int most) throws UnreadableException {
    ZipDirectory.Item item = items.get(file.index());
    if (isLocked(item)) {
      throw new UnreadableException(Problem.of("lockedEntry"));
    }
    if (!isUsual(item)) {
      throw new UnreadableException(Problem.of("packedOtherwise", "method", method(item.method())));
    }
    try (InputStream in = ZipEntryStream.open(bytes, item)) {
      return in.readNBytes(most);
    } catch (IOException e) {
      throw broken();
    }
  }

  private static boolean isLocked(ZipDirectory.Item item) {
    return (item.flags() & LOCKED) != 0;
  }

  private static boolean isUsual(ZipDirectory.Item item) {
    return item.method() == ZipEntryStream.STORED || item.method() == ZipEntryStream.DEFLATED;
  }

  private static String method(int number) {
    return switch (number) {
      case 9 -> "Deflate64";
      case 12 -> "BZip2";
      case 14 -> "LZMA";
      case 93 -> "Zstandard";
      case 95 -> "XZ";
      case 98 -> "PPMd";
      default -> String.valueOf(number);
    };
  }

  private static UnreadableException broken() {
    return new UnreadableException(Problem.of("brokenZip"));
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}

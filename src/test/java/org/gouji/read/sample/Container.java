package org.gouji.read.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP containers. */
public final class Container {
  private Container() {}

  /** A container of these parts, in the order of their names. */
  public static byte[] of(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      Map<String, byte[]> rest = new TreeMap<>(parts);
      byte[] type = rest.remove("mimetype");
      if (type != null) {
        zip.putNextEntry(stored("mimetype", type));
        zip.write(type);
      }
      for (Map.Entry<String, byte[]> part : rest.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** OpenDocument tells its kind in a first part that is not packed. */
  private static ZipEntry stored(String name, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    return entry;
  }

  /** Some bytes as they are, if they are a container already; otherwise one of these parts. */
  public static byte[] of(Map<String, byte[]> parts, byte[] bytes) {
    boolean packed = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    return packed ? bytes : of(parts);
  }
}

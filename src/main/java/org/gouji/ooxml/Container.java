package org.gouji.ooxml;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A file of several parts, as Word and Excel have them; the same parts give the same bytes. */
public final class Container implements Closeable {
  /** Early; the first moment that the format can tell would be written with the time zone. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;

  /** Writes to a stream, which stays open. */
  public Container(OutputStream out) {
    zip =
        new ZipOutputStream(
            new FilterOutputStream(out) {
              @Override
              public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
              }

              @Override
              public void close() throws IOException {
                out.flush();
              }
            });
  }

  /**
   * Copies a part that is always the same from the program's own files.
   *
   * @param owner the class beside which the folder stands
   */
  public void copy(Class<?> owner, String folder, String part) throws IOException {
    try (InputStream in = owner.getResourceAsStream(folder + "/" + part)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + part + ": build it anew");
      }
      copy(part, in);
    }
  }

  /** Copies a part that was written elsewhere. */
  void copy(String part, InputStream in) throws IOException {
    begin(part);
    in.transferTo(zip);
  }

  /** Begins a part and gives what writes it; it is whole before the next one begins. */
  public XmlPart part(String name) throws IOException {
    begin(name);
    return new XmlPart(zip);
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

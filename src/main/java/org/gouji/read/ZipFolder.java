package org.gouji.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.gouji.model.Problem;

/**
 * A ZIP archive of documents, looked into like a folder. Nothing is unpacked to disk, so what names
 * of entries say of folders above does no harm.
 */
public final class ZipFolder implements Closeable {
  private static final int MOST_ENTRIES = 500_000;

  /** What archives are written in that say nothing: Windows in Chinese. */
  private static final Charset CHINESE = Charset.forName("GB18030");

  private final ZipFile zip;

  private ZipFolder(ZipFile zip) {
    this.zip = zip;
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
   * @throws UnreadableException if it is none, or is broken
   */
  public static ZipFolder open(Path file) throws UnreadableException {
    try {
      return new ZipFolder(open(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UnreadableException(Problem.of("brokenZip"));
    }
  }

  private static ZipFile open(Path file, Charset charset) throws IOException {
    try {
      return new ZipFile(file.toFile(), charset);
    } catch (ZipException | IllegalArgumentException e) {
      if (charset.equals(CHINESE)) {
        throw new ZipException(e.getMessage());
      }
      return open(file, CHINESE);
    }
  }

  /**
   * The files of the archive, sorted by name.
   *
   * @throws UnreadableException if there are too many
   */
  public List<Entry> entries() throws UnreadableException {
    if (zip.size() > MOST_ENTRIES) {
      throw new UnreadableException(Problem.of("zipBomb"));
    }
    List<Entry> files = new ArrayList<>();
    int index = 0;
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); index++) {
      ZipEntry entry = all.nextElement();
      if (!entry.isDirectory()) {
        files.add(new Entry(entry.getName().replace('\\', '/'), index));
      }
    }
    files.sort((a, b) -> a.name().compareTo(b.name()));
    return files;
  }

  /**
   * The beginning of a file.
   *
   * @param most how many bytes at most
   * @throws UnreadableException if it cannot be unpacked
   */
  public byte[] read(Entry file, int most) throws UnreadableException {
    try (InputStream in = zip.getInputStream(entry(file))) {
      return in.readNBytes(most);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException(Problem.of("brokenZip"));
    }
  }

  private ZipEntry entry(Entry file) throws IOException {
    ZipEntry named = zip.getEntry(file.name());
    if (named != null && !named.isDirectory()) {
      return named;
    }
    // Written with backslashes: the name is not the archive's own.
    int index = 0;
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); index++) {
      ZipEntry entry = all.nextElement();
      if (index == file.index()) {
        return entry;
      }
    }
    throw new IOException("no entry " + file.index());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

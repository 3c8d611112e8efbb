package org.gouji.check;

import java.lang.ref.SoftReference;
import org.gouji.model.Problem;
import org.gouji.read.UnreadableException;
import org.gouji.read.ZipFolder;

/** An archive in an archive. It is held in memory, and unpacked anew if that has run short. */
final class InnerArchive {
  private final ZipFolder outer;
  private final ZipFolder.Entry entry;
  private SoftReference<ZipFolder> held = new SoftReference<>(null);

  InnerArchive(ZipFolder outer, ZipFolder.Entry entry) {
    this.outer = outer;
    this.entry = entry;
  }

  /**
   * Opens it for the first time.
   *
   * @param mostEntries how many entries it may have
   * @param mostBytes how many bytes it may have, beside what is refused as too large anyway
   */
  synchronized ZipFolder open(int mostEntries, long mostBytes) throws UnreadableException {
    long most = Settings.DEFAULT_MAX_SIZE;
    byte[] bytes = outer.read(entry, Input.oneMore(Math.min(most, mostBytes)));
    if (bytes.length > mostBytes) {
      throw new UnreadableException(Problem.of("zipBomb"));
    }
    ZipFolder zip = ZipFolder.open(Input.bounded(bytes, most), mostEntries);
    held = new SoftReference<>(zip);
    return zip;
  }

  /** Opens it again. */
  synchronized ZipFolder open() throws UnreadableException {
    ZipFolder zip = held.get();
    return zip == null ? open(ZipFolder.MOST_ENTRIES, Settings.DEFAULT_MAX_SIZE) : zip;
  }
}

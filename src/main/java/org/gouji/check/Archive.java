package org.gouji.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.model.Problem;
import org.gouji.read.UnreadableException;
import org.gouji.read.ZipFolder;

/**
 * The documents of an archive, and of the archives in it; those in these are not looked into. What
 * cannot be read though it may be a report is an input that says why.
 */
final class Archive {
  /** What archives in an archive unpack to at most: this, and that many times its own size. */
  private static final long HARMLESS = 64L << 20;

  private static final int HIGHEST_RATIO = 10;

  private final List<Input> inputs = new ArrayList<>();
  private int passedOver;
  private int entriesLeft;
  private long bytesLeft;

  private Archive(int entriesLeft, long bytesLeft) {
    this.entriesLeft = entriesLeft;
    this.bytesLeft = bytesLeft;
  }

  /**
   * Looks into an archive.
   *
   * @param shown its name
   */
  static Archive look(String shown, ZipFolder zip) throws UnreadableException {
    Archive archive =
        new Archive(
            ZipFolder.MOST_ENTRIES - zip.size(), HARMLESS + HIGHEST_RATIO * zip.packedSize());
    for (ZipFolder.Entry entry : zip.entries()) {
      if (!DocumentFile.isArchive(last(entry)) || isAside(entry) || isOutside(entry)) {
        archive.file(shown, () -> zip, entry);
      } else {
        archive.inner(shown + "/" + entry.name(), new InnerArchive(zip, entry));
      }
    }
    return archive;
  }

  /** The documents, in the order of their names. */
  List<Input> inputs() {
    return List.copyOf(inputs);
  }

  /** How many files are no document at all. */
  int passedOver() {
    return passedOver;
  }

  /** Where a file is read from. */
  private interface Opener {
    ZipFolder open() throws UnreadableException;
  }

  private void inner(String shown, InnerArchive inner) {
    try {
      ZipFolder zip = inner.open(entriesLeft, bytesLeft);
      entriesLeft -= zip.size();
      bytesLeft -= zip.packedSize();
      for (ZipFolder.Entry entry : zip.entries()) {
        file(shown, inner::open, entry);
      }
    } catch (UnreadableException e) {
      inputs.add(Input.problem(shown, e.problem()));
    }
  }

  private void file(String shown, Opener from, ZipFolder.Entry entry) throws UnreadableException {
    String name = shown + "/" + entry.name();
    boolean archive = DocumentFile.isArchive(last(entry));
    if (isAside(entry) || !(archive || isDocument(from.open(), entry))) {
      passedOver++;
    } else if (isOutside(entry)) {
      inputs.add(Input.problem(name, Problem.of("outsideEntry")));
    } else if (archive) {
      inputs.add(Input.problem(name, Problem.of("deepZip")));
    } else {
      inputs.add(
          new Input(
              name,
              maxSize -> Input.bounded(from.open().read(entry, Input.oneMore(maxSize)), maxSize)));
    }
  }

  private static boolean isDocument(ZipFolder zip, ZipFolder.Entry entry) {
    if (!zip.canBeRead(entry)) {
      return DocumentFile.mayBe(last(entry));
    }
    return DocumentFile.is(
        last(entry),
        () -> {
          try {
            return zip.read(entry, DocumentFile.HEAD);
          } catch (UnreadableException e) {
            throw new IOException(e);
          }
        });
  }

  /** Hidden, or what a Mac puts beside the files. */
  private static boolean isAside(ZipFolder.Entry entry) {
    return entry.name().startsWith("__MACOSX/")
        || Arrays.stream(entry.name().split("/"))
            .anyMatch(part -> part.startsWith(".") && !part.equals(".") && !part.equals(".."));
  }

  private static boolean isOutside(ZipFolder.Entry entry) {
    return Arrays.asList(entry.name().split("/")).contains("..");
  }

  private static String last(ZipFolder.Entry entry) {
    return entry.name().substring(entry.name().lastIndexOf('/') + 1);
  }
}

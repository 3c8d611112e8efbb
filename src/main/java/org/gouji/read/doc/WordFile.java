package org.gouji.read.doc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.model.Document;
import org.gouji.model.Hints;
import org.gouji.model.Problem;
import org.gouji.read.Flow;
import org.gouji.read.OleNames;
import org.gouji.read.Remarks;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;

/** Opens the file and reads its stories; what the library throws becomes a problem. */
final class WordFile {
  private static final int MOST_MARKS = 200_000;
  private static final int BUFFER = 1 << 16;
  private static final int HEADER = 32;
  private static final int VERSION = 2;
  private static final int FLAGS = 10;
  private static final int ENCRYPTED = 0x0100;

  /** Word 97 writes 193; Word 95 and its like up to 104. */
  private static final int WORD_97 = 106;

  private final Source source;

  WordFile(Source source) {
    this.source = source;
  }

  Document read() throws UnreadableException {
    try (POIFSFileSystem files = OleNames.open(source)) {
      check(files);
      return read(files);
    } catch (IOException | RuntimeException e) {
      // The library trusts the file's own offsets: damage shows as whatever went wrong first.
      throw broken();
    }
  }

  /** Refuses what the library does not read, by the first fields of the header. */
  private static void check(POIFSFileSystem files) throws IOException, UnreadableException {
    ByteBuffer header;
    int marks;
    try (DocumentInputStream in = files.createDocumentInputStream("WordDocument")) {
      header = ByteBuffer.wrap(in.readNBytes(HEADER)).order(ByteOrder.LITTLE_ENDIAN);
      marks = marks(in);
    }
    int version = header.getShort(VERSION);
    if (version > 0 && version < WORD_97) {
      throw new UnreadableException(Problem.of("oldWord"));
    }
    if ((header.getShort(FLAGS) & ENCRYPTED) != 0) {
      throw new UnreadableException(Problem.of("encrypted"));
    }
    if (marks > MOST_MARKS) {
      throw new UnreadableException(Problem.of("tooLong"));
    }
  }

  /**
   * How many paragraphs and cells there may be, some by chance: of each, the library makes more.
   */
  private static int marks(InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    int marks = 0;
    for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
      for (int i = 0; i < n; i++) {
        marks += buffer[i] == '\r' || buffer[i] == 0x07 ? 1 : 0;
      }
    }
    return marks;
  }

  private static Document read(POIFSFileSystem files) throws IOException, UnreadableException {
    try (HWPFDocument file = new HWPFDocument(files)) {
      Remarks remarks = new Remarks();
      Flow flow = new MainText(file, remarks).read();
      return new Document(Hints.NONE, flow.blocks(), remarks.toList());
    }
  }

  /** The refusal of a document whose parts do not fit together. */
  static UnreadableException broken() {
    return new UnreadableException(Problem.of("brokenDoc"));
  }
}

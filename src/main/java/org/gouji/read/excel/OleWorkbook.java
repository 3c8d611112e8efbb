package org.gouji.read.excel;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.model.Problem;
import org.gouji.read.OleNames;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;

/** The workbook in an OLE container, the file system within a file that old programs wrote. */
final class OleWorkbook {
  private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "WorkBook", "BOOK");

  /** Excel 5 and 95. */
  private static final String OLD_STREAM = "Book";

  private static final int SHARED_STRINGS = 0xfc;
  private static final int LOCKED = 0x2f;
  private static final int BEGIN = 0x809;
  private static final int VERSION_97 = 0x600;
  private static final int MOST_STRINGS = 1_000_000;

  private OleWorkbook() {}

  /** Whether the container holds a workbook. */
  static boolean isIn(Source source) {
    Set<String> names = OleNames.of(source);
    return names.contains(OLD_STREAM) || STREAMS.stream().anyMatch(names::contains);
  }

  /** The sheets that can be seen, in their order. */
  static List<Sheet> sheets(Source source, Tally tally) throws UnreadableException {
    try (POIFSFileSystem files = OleNames.open(source)) {
      DirectoryNode root = files.getRoot();
      String stream =
          STREAMS.stream()
              .filter(root::hasEntry)
              .findFirst()
              .orElseThrow(() -> new UnreadableException(Problem.of("oldExcel")));
      try (InputStream in = root.createDocumentInputStream(stream)) {
        inspect(in);
      }
      try (InputStream in = root.createDocumentInputStream(stream)) {
        return new XlsRecords(tally).read(new RecordFactoryInputStream(in, true));
      }
    } catch (IOException | RuntimeException e) {
      // The library answers damage with exceptions of many kinds.
      throw new UnreadableException(Problem.of("brokenWorkbook"));
    }
  }

  private static int number(byte[] bytes, int at) {
    return (bytes[at] & 0xff)
        | (bytes[at + 1] & 0xff) << 8
        | (bytes[at + 2] & 0xff) << 16
        | bytes[at + 3] << 24;
  }

  /** Looks at the heads of the records for what the library would not bear. */
  private static void inspect(InputStream stream) throws IOException, UnreadableException {
    DataInputStream in = new DataInputStream(stream);
    byte[] head = new byte[8];
    boolean first = true;
    while (in.readNBytes(head, 0, 4) == 4) {
      int type = (head[0] & 0xff) | (head[1] & 0xff) << 8;
      int length = (head[2] & 0xff) | (head[3] & 0xff) << 8;
      int read = type == BEGIN || type == SHARED_STRINGS ? in.readNBytes(head, 0, 8) : 0;
      if (first && type != BEGIN) {
        throw new UnreadableException(Problem.of("brokenWorkbook"));
      }
      if (first && ((head[0] & 0xff) | (head[1] & 0xff) << 8) != VERSION_97) {
        throw new UnreadableException(Problem.of("oldExcel"));
      }
      if (type == SHARED_STRINGS && (number(head, 4) > MOST_STRINGS || number(head, 4) < 0)) {
        throw Tally.tooLarge();
      }
      if (type == LOCKED) {
        throw new UnreadableException(Problem.of("encrypted"));
      }
      first = false;
      in.skipNBytes(Math.max(0, length - read));
    }
  }
}

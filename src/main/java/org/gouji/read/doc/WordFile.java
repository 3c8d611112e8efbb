package org.gouji.read.doc;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
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
  private final Source source;

  WordFile(Source source) {
    this.source = source;
  }

  Document read() throws UnreadableException {
    try (POIFSFileSystem files = OleNames.open(source);
        HWPFDocument file = new HWPFDocument(files)) {
      Remarks remarks = new Remarks();
      Flow flow = new MainText(file, remarks).read();
      return new Document(Hints.NONE, flow.blocks(), remarks.toList());
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(Problem.of("encrypted"));
    } catch (OldWordFileFormatException e) {
      throw new UnreadableException(Problem.of("oldWord"));
    } catch (IOException | RuntimeException e) {
      // The library trusts the file's own offsets: damage shows as whatever went wrong first.
      throw broken();
    }
  }

  /** The refusal of a document whose parts do not fit together. */
  static UnreadableException broken() {
    return new UnreadableException(Problem.of("brokenDoc"));
  }
}

package org.gouji.read.docx;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Hints;
import org.gouji.model.Problem;
import org.gouji.read.DocumentReader;
import org.gouji.read.HardenedXml;
import org.gouji.read.HardenedZip;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;

/**
 * Reads a Word draft (.docx): paragraphs and tables of its main part, changes taken as accepted.
 */
public final class DocxReader implements DocumentReader {
  private static final String MAIN_PART = "word/document.xml";

  @Override
  public boolean accepts(Source source) {
    return source.startsWith('P', 'K', 3, 4) && source.contains(MAIN_PART);
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    Map<String, byte[]> parts = HardenedZip.unpack(source, MAIN_PART::equals);
    byte[] main = parts.get(MAIN_PART);
    if (main == null) {
      throw new UnreadableException(Problem.of("brokenZip"));
    }
    return new Document(Hints.NONE, blocks(main));
  }

  private static List<Block> blocks(byte[] main) throws UnreadableException {
    try {
      XMLStreamReader xml = HardenedXml.open(new ByteArrayInputStream(main));
      return new BodyReader(xml).read();
    } catch (XMLStreamException e) {
      String line = e.getLocation() == null ? "?" : "" + e.getLocation().getLineNumber();
      throw new UnreadableException(Problem.of("brokenXml", "line", line));
    }
  }
}

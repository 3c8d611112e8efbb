package org.gouji.read.odt;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Document;
import org.gouji.model.Hints;
import org.gouji.model.Problem;
import org.gouji.read.DocumentReader;
import org.gouji.read.Flow;
import org.gouji.read.HardenedZip;
import org.gouji.read.Remarks;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;

/**
 * Reads OpenDocument texts as LibreOffice and WPS write them: paragraphs and tables, notes and text
 * boxes, changes taken as accepted.
 */
public final class OdtReader implements DocumentReader {
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  @Override
  public boolean accepts(Source source) {
    return source.startsWith('P', 'K', 3, 4)
        && source.contains(CONTENT)
        && source.contains(MANIFEST);
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    Map<String, byte[]> parts =
        HardenedZip.unpack(source, Set.of(CONTENT, STYLES, MANIFEST)::contains);
    Optional<byte[]> manifest = Optional.ofNullable(parts.get(MANIFEST));
    if (manifest.map(m -> new Source(MANIFEST, m).contains("encryption-data")).orElse(false)) {
      throw new UnreadableException(Problem.of("encrypted"));
    }
    byte[] content = parts.get(CONTENT);
    if (content == null) {
      throw new UnreadableException(Problem.of("noContent"));
    }
    Styles styles = new Styles();
    if (parts.get(STYLES) != null) {
      styles.read(new Xml(parts.get(STYLES)));
    }
    Remarks remarks = new Remarks();
    boolean lists = new Source(CONTENT, content).contains("covered-table-cell");
    Flow flow = new ContentReader(new Xml(content), lists, styles, remarks).read();
    return new Document(Hints.NONE, flow.blocks(), remarks.toList());
  }
}

package org.gouji.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The one place that makes XML parsers: no document types, no entities, nothing from outside. */
public final class HardenedXml {
  private static final int HEAD = 128;
  private static final String NO_LIMIT = "0";
  private static final String MOST_ATTRIBUTES = "10000";
  private static final Pattern ENCODING =
      Pattern.compile("^[^<]*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"'>]*)");

  private HardenedXml() {}

  /**
   * A parser over a part that hands a long text on in pieces, so that none is held whole; it
   * reports a document type, so that the caller can refuse it.
   */
  public static XMLStreamReader openInPieces(InputStream in) throws XMLStreamException {
    return open(factory(false), new BufferedInputStream(new TagGuard(in)));
  }

  /** A parser over a part; it reports a document type, so that the caller can refuse it. */
  public static XMLStreamReader open(InputStream in) throws XMLStreamException {
    return open(factory(true), new BufferedInputStream(new TagGuard(in)));
  }

  /**
   * Decodes UTF-8, in which nearly every part is, for the parser: by itself it prints a wrong byte
   * on standard error.
   */
  private static XMLStreamReader open(XMLInputFactory factory, InputStream in)
      throws XMLStreamException {
    try {
      in.mark(HEAD);
      byte[] head = in.readNBytes(HEAD);
      in.reset();
      if (!isUtf8(head)) {
        return factory.createXMLStreamReader(in);
      }
      boolean marked = head.length > 2 && (head[0] & 0xff) == 0xef;
      in.skipNBytes(marked ? 3 : 0);
      // A decoder made for the purpose reports a wrong byte and puts nothing in its place.
      return factory.createXMLStreamReader(
          new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  private static boolean isUtf8(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    boolean wide = text.indexOf('\0') >= 0 || text.startsWith("\u00ff\u00fe");
    Matcher encoding = ENCODING.matcher(text);
    return !wide
        && !text.startsWith("\u00fe\u00ff")
        && (!encoding.find() || encoding.group(1).equalsIgnoreCase("UTF-8"));
  }

  private static XMLInputFactory factory(boolean coalescing) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, coalescing);
    // Newer Java has narrower limits of its own: what is read must not depend on it. The readers
    // have theirs for depth, the guard for tags.
    factory.setProperty("jdk.xml.maxElementDepth", NO_LIMIT);
    factory.setProperty("jdk.xml.elementAttributeLimit", MOST_ATTRIBUTES);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entity");
        });
    return factory;
  }
}

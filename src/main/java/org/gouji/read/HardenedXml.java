package org.gouji.read;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The one place that makes XML parsers: no document types, no entities, nothing from outside. */
public final class HardenedXml {
  private HardenedXml() {}

  /**
   * A parser over a part that hands a long text on in pieces, so that none is held whole; it
   * reports a document type, so that the caller can refuse it.
   */
  public static XMLStreamReader openInPieces(InputStream in) throws XMLStreamException {
    return factory(false).createXMLStreamReader(new TagGuard(in));
  }

  /** A parser over a part; it reports a document type, so that the caller can refuse it. */
  public static XMLStreamReader open(InputStream in) throws XMLStreamException {
    return factory(true).createXMLStreamReader(new TagGuard(in));
  }

  private static XMLInputFactory factory(boolean coalescing) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, coalescing);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entity");
        });
    return factory;
  }
}

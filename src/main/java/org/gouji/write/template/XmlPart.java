package org.gouji.write.template;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The XML of a part while it is being written. */
final class XmlPart {
  private final XMLStreamWriter xml;

  XmlPart(OutputStream out) throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /**
   * Begins an element.
   *
   * @param name its name, with its prefix
   * @param attributes names and values by turns; one without a value is left out
   */
  XmlPart open(String name, Object... attributes) throws IOException {
    try {
      xml.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i].toString(), attributes[i + 1].toString());
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Writes an element that holds nothing. */
  XmlPart empty(String name, Object... attributes) throws IOException {
    return open(name, attributes).close();
  }

  XmlPart text(String text) throws IOException {
    try {
      xml.writeCharacters(text);
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Ends the last element that is open. */
  XmlPart close() throws IOException {
    try {
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Ends the part. */
  void end() throws IOException {
    try {
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}

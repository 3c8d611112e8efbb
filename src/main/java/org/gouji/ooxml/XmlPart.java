package org.gouji.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The XML of a part while it is being written. */
public final class XmlPart {
  private final XMLStreamWriter xml;

  /** Begins a part on a stream. */
  public XmlPart(OutputStream out) throws IOException {
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
   * @param attributes names and values by turns
   */
  public XmlPart open(String name, Object... attributes) throws IOException {
    try {
      xml.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i].toString(), XmlText.legal(attributes[i + 1].toString()));
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Writes an element that holds nothing. */
  public XmlPart empty(String name, Object... attributes) throws IOException {
    return open(name, attributes).close();
  }

  /** Writes text; what XML cannot hold becomes U+FFFD. */
  public XmlPart text(String text) throws IOException {
    try {
      xml.writeCharacters(XmlText.legal(text));
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Ends the last element that is open. */
  public XmlPart close() throws IOException {
    try {
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Ends the part. */
  public void end() throws IOException {
    try {
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}

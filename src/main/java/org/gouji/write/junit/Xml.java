package org.gouji.write.junit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML as it is written: indented, and of any text. */
final class Xml {
  private static final char SIGN = '\uFFFD';

  private final XMLStreamWriter xml;
  private int depth;

  Xml(OutputStream out) throws IOException {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Begins an element that holds others. */
  void open(String name, Map<String, String> attributes) throws IOException {
    try {
      indent();
      xml.writeStartElement(name);
      attributes(attributes);
      depth++;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Writes an element that holds text, or nothing. */
  void element(String name, Map<String, String> attributes, String text) throws IOException {
    try {
      indent();
      if (text.isEmpty()) {
        xml.writeEmptyElement(name);
        attributes(attributes);
      } else {
        xml.writeStartElement(name);
        attributes(attributes);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Ends the last element that is open. */
  void close() throws IOException {
    try {
      depth--;
      indent();
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Passes on what is written. */
  void flush() throws IOException {
    try {
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Ends the document. */
  void end() throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void attributes(Map<String, String> attributes) throws XMLStreamException {
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      xml.writeAttribute(attribute.getKey(), legal(attribute.getValue()));
    }
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** The text with a sign in place of what XML cannot hold. */
  static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : SIGN));
    return legal.toString();
  }

  private static boolean isLegal(int c) {
    if (c < 0x20) {
      return c == '\t' || c == '\n';
    }
    boolean control = c >= 0x7f && c <= 0x9f;
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !control && !surrogate && (c & 0xfffe) != 0xfffe;
  }
}

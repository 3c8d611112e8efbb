package org.gouji.read.docx;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.model.Problem;
import org.gouji.read.HardenedXml;
import org.gouji.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the elements of a part. Names are local names: the transitional and the strict form of
 * the format differ in their namespaces alone. Document types and bottomless nesting are refused.
 */
final class XmlCursor {
  private static final int DEEPEST = 500;

  private final XMLStreamReader xml;
  private boolean starts;
  private int depth;

  private XmlCursor(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Stands before the first element of a part. */
  static XmlCursor open(byte[] part) throws UnreadableException {
    try {
      return new XmlCursor(HardenedXml.open(new ByteArrayInputStream(part)));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Moves to the next start or end of an element; false at the end of the part. */
  boolean next() throws UnreadableException {
    try {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new UnreadableException(Problem.of("externalEntity"));
          case XMLStreamConstants.START_ELEMENT -> {
            starts = true;
            if (++depth > DEEPEST) {
              throw new UnreadableException(Problem.of("tooDeep"));
            }
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            starts = false;
            depth--;
            return true;
          }
          default -> {}
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /**
   * Moves on within the element that began at a depth; false when it ends.
   *
   * @param outer the {@link #depth} where that element had just begun
   */
  boolean nextWithin(int outer) throws UnreadableException {
    return next() && depth >= outer;
  }

  /** How many elements are open, the one that begins here counted. */
  int depth() {
    return depth;
  }

  /** Whether an element begins here, or else ends. */
  boolean starts() {
    return starts;
  }

  /** The name of the element. */
  String name() {
    return xml.getLocalName();
  }

  /** Whether the element is one of an equation. */
  boolean isEquation() {
    String namespace = xml.getNamespaceURI();
    return namespace != null && namespace.endsWith("/math");
  }

  /** An attribute of the element that begins here. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The attribute in which most elements say what they have to say; empty where it is missing. */
  String value() {
    String value = attribute("val");
    return value == null ? "" : value;
  }

  /** The element's attribute as a number; the other number where it is none. */
  int number(String name, int otherwise) {
    String value = attribute(name);
    return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  /** The text of the element that begins here; moves to its end. */
  String text() throws UnreadableException {
    try {
      String text = xml.getElementText();
      starts = false;
      depth--;
      return text;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Moves to the end of the element that begins here. */
  void skip() throws UnreadableException {
    int outer = depth;
    while (nextWithin(outer)) {
      // Nothing in it counts.
    }
  }

  /** The refusal of a part whose elements do not fit together here. */
  UnreadableException misplaced() {
    return new UnreadableException(
        Problem.of("brokenXml", "line", xml.getLocation().getLineNumber()));
  }

  private static UnreadableException broken(XMLStreamException e) {
    String line = e.getLocation() == null ? "?" : "" + e.getLocation().getLineNumber();
    return new UnreadableException(Problem.of("brokenXml", "line", line));
  }
}

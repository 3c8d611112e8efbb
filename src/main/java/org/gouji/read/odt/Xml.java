package org.gouji.read.odt;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.model.Problem;
import org.gouji.read.HardenedXml;
import org.gouji.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Goes through a part of the file, element by element, and refuses what no such part holds. */
final class Xml {
  /** Every level may take some frames of the stack. */
  private static final int DEEPEST = 400;

  private static final int LARGEST = 1_000_000_000;

  private final XMLStreamReader xml;
  private int depth;

  Xml(byte[] part) throws UnreadableException {
    try {
      xml = HardenedXml.open(new ByteArrayInputStream(part));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** What was met. */
  enum Event {
    START,
    TEXT,
    END
  }

  /** Goes on to the next element, text or end of an element; at the end of all, it is an end. */
  Event next() throws UnreadableException {
    try {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new UnreadableException(Problem.of("externalEntity"));
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw new UnreadableException(Problem.of("tooDeep"));
            }
            return Event.START;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            return Event.END;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            return Event.TEXT;
          }
          default -> {}
        }
      }
      return Event.END;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Goes on to the next element within the one that is open; not beyond its end. */
  boolean nextChild() throws UnreadableException {
    Event event = next();
    while (event == Event.TEXT) {
      event = next();
    }
    return event == Event.START;
  }

  /** Leaves out the element that begins here. */
  void skip() throws UnreadableException {
    int outer = depth - 1;
    do {
      next();
    } while (depth > outer);
  }

  String name() {
    return xml.getLocalName();
  }

  String text() {
    return xml.getText();
  }

  /** An attribute by its name without prefix, empty where the element has none. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** An attribute that is a number from 0. */
  int number(String name, int otherwise) {
    String value = attribute(name);
    return value.matches("\\d{1,9}") ? Math.min(Integer.parseInt(value), LARGEST) : otherwise;
  }

  private static UnreadableException broken(XMLStreamException e) {
    @Nullable Object line = e.getLocation() == null ? "?" : e.getLocation().getLineNumber();
    return new UnreadableException(Problem.of("brokenXml", "line", String.valueOf(line)));
  }
}

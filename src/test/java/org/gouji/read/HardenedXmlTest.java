package org.gouji.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardenedXmlTest {
  @Test
  void wrongByte_isAFaultAndPrintsNothing() {
    byte[] xml = "<?xml version=\"1.0\"?><a>政府</a>".getBytes(Charset.forName("GBK"));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThrows(XMLStreamException.class, () -> text(xml));
    } finally {
      System.setErr(before);
    }
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "UTF-16LE", "UTF-16BE"})
  void declaredEncoding_isRead(String encoding) throws XMLStreamException {
    String mark = encoding.startsWith("UTF") ? "\uFEFF" : "";
    String xml = mark + "<?xml version=\"1.0\" encoding='" + encoding + "'?><a>政府</a>";
    assertEquals(
        "政府",
        text(xml.replace("LE'", "'").replace("BE'", "'").getBytes(Charset.forName(encoding))));
  }

  /** Java 24 and later have limits of their own, of 100 and 200. */
  @Test
  void manyAttributesDeepDown_areRead() throws XMLStreamException {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      attributes.append(" a").append(i).append("=''");
    }
    String xml = "<a>".repeat(1_000) + "<b" + attributes + "/>" + "</a>".repeat(1_000);
    XMLStreamReader reader =
        HardenedXml.open(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    int deepest = 0;
    int depth = 0;
    int most = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          deepest = Math.max(deepest, ++depth);
          most = Math.max(most, reader.getAttributeCount());
        }
        case XMLStreamReader.END_ELEMENT -> depth--;
        default -> {}
      }
    }
    assertEquals(1_001, deepest);
    assertEquals(1_000, most);
  }

  private static String text(byte[] xml) throws XMLStreamException {
    XMLStreamReader reader = HardenedXml.open(new ByteArrayInputStream(xml));
    reader.nextTag();
    return reader.getElementText();
  }
}

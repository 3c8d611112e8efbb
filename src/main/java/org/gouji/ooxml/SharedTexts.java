package org.gouji.ooxml;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The texts of a workbook that its cells name by number, as spreadsheet programs do it: for forms
 * that other programs fill, of which some leave a text behind that stands in the cell itself.
 */
public final class SharedTexts {
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  SharedTexts() {}

  /** The number of a text. */
  int number(String text) {
    return texts.computeIfAbsent(text, t -> texts.size());
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  void write(XmlPart xml) throws IOException {
    xml.open("sst", "xmlns", SheetXml.NAMESPACE, "uniqueCount", texts.size());
    for (String text : texts.keySet()) {
      xml.open("si").open("t", "xml:space", "preserve").text(XmlText.literal(text));
      xml.close().close();
    }
    xml.end();
  }
}

package org.gouji.write.template;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook, which its cells name by number, as spreadsheet programs do it. */
final class XlsxStrings {
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  /** The number of a text. */
  int number(String text) {
    return texts.computeIfAbsent(text, t -> texts.size());
  }

  void write(XmlPart xml, String namespace) throws IOException {
    xml.open("sst", "xmlns", namespace, "uniqueCount", texts.size());
    for (String text : texts.keySet()) {
      xml.open("si").open("t").text(text).close().close();
    }
    xml.end();
  }
}

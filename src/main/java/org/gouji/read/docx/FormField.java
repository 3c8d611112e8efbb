package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.UnreadableException;

/** What an old form field shows that is nowhere written: its check box, or the entry chosen. */
final class FormField {
  private FormField() {}

  /** Reads the field's data that begin at the cursor; empty for a field of text. */
  static String shown(XmlCursor xml) throws UnreadableException {
    List<String> entries = new ArrayList<>();
    boolean box = false;
    Toggle preset = Toggle.UNSET;
    Toggle checked = Toggle.UNSET;
    int chosen = 0;
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (!xml.starts()) {
        continue;
      }
      switch (xml.name()) {
        case "checkBox" -> box = true;
        case "checked" -> checked = Toggle.of(xml.attribute("val"));
        case "default" -> {
          preset = Toggle.of(xml.attribute("val"));
          chosen = xml.number("val", chosen);
        }
        case "result" -> chosen = xml.number("val", chosen);
        case "listEntry" -> entries.add(xml.value());
        default -> {}
      }
    }
    if (box) {
      return checked.or(preset) == Toggle.ON ? "☒" : "☐";
    }
    return chosen < entries.size() ? entries.get(chosen) : "";
  }
}

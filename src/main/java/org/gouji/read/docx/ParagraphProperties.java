package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.UnreadableException;

/**
 * What matters of the properties of a paragraph, or of a style's paragraphs.
 *
 * @param style the paragraph style, empty where there is none
 * @param list the number of the list it belongs to; 0 if it says that it belongs to none, negative
 *     if it says nothing
 * @param level its level in the list from 0, negative if it says nothing
 * @param mark the properties of its mark
 * @param changes the tracked changes it bears, those of its mark counted
 */
record ParagraphProperties(
    String style, int list, int level, RunProperties mark, List<String> changes) {
  static final ParagraphProperties NONE =
      new ParagraphProperties("", -1, -1, RunProperties.NONE, List.of());

  /** Reads the properties that begin at the cursor. */
  static ParagraphProperties read(XmlCursor xml) throws UnreadableException {
    String style = "";
    int list = -1;
    int level = -1;
    RunProperties mark = RunProperties.NONE;
    List<String> changes = new ArrayList<>();
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (!xml.starts()) {
        continue;
      }
      switch (xml.name()) {
        case "pStyle" -> style = xml.value();
        case "numId" -> list = xml.number("val", 0);
        case "ilvl" -> level = xml.number("val", 0);
        case "rPr" -> {
          mark = RunProperties.read(xml);
          changes.addAll(mark.changes());
        }
        // Whoever numbers a paragraph with changes tracked leaves one of these.
        case "ins" -> changes.add(Changes.mark(xml));
        case "pPrChange", "sectPrChange", "numberingChange" -> {
          changes.add(Changes.mark(xml));
          xml.skip();
        }
        default -> {}
      }
    }
    return new ParagraphProperties(style, list, level, mark, changes);
  }
}

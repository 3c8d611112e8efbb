package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.UnreadableException;

/**
 * What matters of the properties of a run, of a paragraph's mark, or of a style's text.
 *
 * @param style the character style, empty where there is none
 * @param hidden whether its text is hidden; text that is hidden on the web alone is printed
 * @param apart whether its text is raised, lowered or struck out
 * @param gone whether a tracked change deletes it or moves it away
 * @param changes the tracked changes that its properties bear
 */
record RunProperties(
    String style, Toggle hidden, Toggle apart, boolean gone, List<String> changes) {
  static final RunProperties NONE =
      new RunProperties("", Toggle.UNSET, Toggle.UNSET, false, List.of());

  /** Reads the properties that begin at the cursor. */
  static RunProperties read(XmlCursor xml) throws UnreadableException {
    String style = "";
    Toggle hidden = Toggle.UNSET;
    Toggle apart = Toggle.UNSET;
    boolean gone = false;
    List<String> changes = new ArrayList<>();
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (!xml.starts()) {
        continue;
      }
      switch (xml.name()) {
        case "rStyle" -> style = xml.value();
        case "vanish" -> hidden = Toggle.of(xml.attribute("val"));
        case "strike", "dstrike" -> apart = both(apart, Toggle.of(xml.attribute("val")));
        case "vertAlign" ->
            apart = both(apart, xml.value().equals("baseline") ? Toggle.OFF : Toggle.ON);
        case "ins", "moveTo" -> changes.add(Changes.mark(xml));
        case "del", "moveFrom" -> {
          changes.add(Changes.mark(xml));
          gone = true;
        }
        case "rPrChange" -> {
          changes.add(Changes.mark(xml));
          xml.skip();
        }
        default -> {}
      }
    }
    return new RunProperties(style, hidden, apart, gone, changes);
  }

  /** Several ways to set text apart: one that does is enough. */
  private static Toggle both(Toggle one, Toggle other) {
    return one == Toggle.ON ? one : other;
  }
}

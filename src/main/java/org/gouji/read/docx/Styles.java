package org.gouji.read.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.read.UnreadableException;

/** The styles of a document, each with what it takes over from those it is based on. */
final class Styles {
  /** Styles based on each other; Word itself makes no longer chains, and rings have no end. */
  private static final int LONGEST_CHAIN = 50;

  private final Map<String, Style> own = new HashMap<>();
  private final Map<String, Style> whole = new HashMap<>();
  private RunProperties defaults = RunProperties.NONE;
  private String usual = "";

  private Styles() {}

  /** Reads the part that holds the styles; a document need not have one. */
  static Styles of(Optional<byte[]> part) throws UnreadableException {
    Styles styles = new Styles();
    if (part.isPresent()) {
      styles.read(XmlCursor.open(part.get()));
    }
    return styles;
  }

  /** The style of a paragraph; the usual one where it names none. */
  Style ofParagraph(String id) {
    return whole(id.isEmpty() ? usual : id);
  }

  /** Whether the text of a run is hidden, in a paragraph of some style. */
  boolean isHidden(RunProperties run, Style paragraph) {
    if (run.hidden() != Toggle.UNSET) {
      return run.hidden() == Toggle.ON;
    }
    // By the format, two styles that both hide show the text again.
    boolean byParagraph = paragraph.text().hidden() == Toggle.ON;
    boolean byRun = whole(run.style()).text().hidden() == Toggle.ON;
    return defaults.hidden() == Toggle.ON || byParagraph != byRun;
  }

  /** Whether the text of a run is raised, lowered or struck out. */
  boolean isApart(RunProperties run, Style paragraph) {
    return run.apart().or(whole(run.style()).text().apart()).or(paragraph.text().apart())
        == Toggle.ON;
  }

  /** The styles from one up to the last that it is based on. */
  Iterable<String> chain(String id) {
    Set<String> chain = new LinkedHashSet<>();
    String at = id.isEmpty() ? usual : id;
    while (!at.isEmpty() && chain.size() < LONGEST_CHAIN && chain.add(at)) {
      at = own.getOrDefault(at, Style.NONE).parent();
    }
    return chain;
  }

  private Style whole(String id) {
    if (id.isEmpty()) {
      return Style.NONE;
    }
    Style known = whole.get(id);
    if (known == null) {
      known = own.getOrDefault(id, Style.NONE);
      Set<String> seen = new HashSet<>();
      String parent = known.parent();
      while (!parent.isEmpty() && seen.size() < LONGEST_CHAIN && seen.add(parent)) {
        Style above = own.getOrDefault(parent, Style.NONE);
        known = known.or(above);
        parent = above.parent();
      }
      whole.put(id, known);
    }
    return known;
  }

  private void read(XmlCursor xml) throws UnreadableException {
    while (xml.next()) {
      if (xml.starts() && xml.name().equals("style")) {
        style(xml);
      } else if (xml.starts() && xml.name().equals("rPrDefault")) {
        defaults = RunProperties.read(xml);
      } else if (xml.starts() && xml.name().equals("latentStyles")) {
        xml.skip();
      }
    }
  }

  private void style(XmlCursor xml) throws UnreadableException {
    String id = xml.attribute("styleId");
    String type = xml.attribute("type");
    String preset = xml.attribute("default");
    String name = "";
    String parent = "";
    ParagraphProperties paragraph = ParagraphProperties.NONE;
    RunProperties text = RunProperties.NONE;
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (!xml.starts()) {
        continue;
      }
      switch (xml.name()) {
        case "name" -> name = xml.value();
        case "basedOn" -> parent = xml.value();
        case "pPr" -> paragraph = ParagraphProperties.read(xml);
        case "rPr" -> text = RunProperties.read(xml);
        // What holds for some cells of a table alone.
        case "tblStylePr" -> xml.skip();
        default -> {}
      }
    }
    if (id != null) {
      own.putIfAbsent(id, new Style(name, parent, paragraph, text));
      boolean isUsual = preset != null && Toggle.of(preset) == Toggle.ON;
      usual = isUsual && "paragraph".equals(type) ? id : usual;
    }
  }
}

package org.gouji.read.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.model.Block;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.model.Problem;
import org.gouji.read.UnreadableException;

/**
 * Walks through the main part of a Word document. Runs are joined, whatever cuts them; deleted and
 * moved-away text is skipped; a line break ends a paragraph.
 */
final class BodyReader {
  private static final int DEEPEST = 500;

  /** Text that is gone, that stands elsewhere, or that repeats what is there. */
  private static final Set<String> SKIPPED =
      Set.of(
          "del",
          "moveFrom",
          "Fallback",
          "instrText",
          "pPrChange",
          "rPrChange",
          "tcPrChange",
          "trPrChange",
          "tblPrChange",
          "tblPrExChange",
          "tblGridChange");

  private final XMLStreamReader xml;
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<TableReader> tables = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private boolean rowProperties;
  private boolean apart;
  private int paragraphs;
  private int tableCount;

  BodyReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  List<Block> read() throws XMLStreamException, UnreadableException {
    int depth = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new UnreadableException(Problem.of("externalEntity"));
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new UnreadableException(Problem.of("tooDeep"));
          }
          if (SKIPPED.contains(xml.getLocalName())) {
            if (rowProperties && xml.getLocalName().equals("del")) {
              table().dropRow();
            }
            skip();
            depth--;
          } else if (xml.getLocalName().equals("t")) {
            text.append(xml.getElementText());
            depth--;
          } else {
            start(xml.getLocalName());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          end(xml.getLocalName());
        }
        default -> {}
      }
    }
    return blocks;
  }

  private void start(String name) throws XMLStreamException, UnreadableException {
    switch (name) {
      case "tbl" -> {
        tableCount++;
        tables.push(new TableReader(tableCount));
      }
      case "tr" -> table().row();
      case "trPr" -> rowProperties = true;
      case "tc" -> table().cell();
      case "gridSpan" -> table().span(number());
      case "gridBefore" -> table().before(number());
      case "vMerge" -> table().merge(!"restart".equals(value()));
      // What is raised, lowered or struck out is no part of the figure it stands beside.
      case "vertAlign", "strike", "dstrike" -> {
        text.append(' ');
        apart = true;
      }
      case "drawing", "pict", "object" -> picture();
      case "tab" -> text.append(' ');
      case "noBreakHyphen" -> text.append('-');
      // A sign that only its font can show.
      case "sym" -> text.append('\uFFFD');
      case "br", "cr" -> endParagraph();
      default -> {}
    }
  }

  private void end(String name) throws UnreadableException {
    switch (name) {
      case "p" -> endParagraph();
      case "tc" -> table().endCell();
      case "trPr" -> rowProperties = false;
      case "tr" -> table().endRow();
      case "r" -> {
        text.append(apart ? " " : "");
        apart = false;
      }
      case "tbl" -> blocks.add(tables.pop().build());
      default -> {}
    }
  }

  /** The text so far goes to the cell it stands in, or becomes a paragraph. */
  private void endParagraph() {
    String line = text.toString().strip();
    text.setLength(0);
    if (!tables.isEmpty()) {
      tables.peek().text(line);
      return;
    }
    paragraphs++;
    if (!line.isEmpty()) {
      blocks.add(new Paragraph(line, paragraphs, Place.at("paragraph " + paragraphs)));
    }
  }

  /** A picture in a cell stands for whatever it shows, which nobody reads. */
  private void picture() {
    if (!tables.isEmpty()) {
      tables.peek().picture();
    }
  }

  private TableReader table() throws UnreadableException {
    TableReader table = tables.peek();
    if (table == null) {
      throw new UnreadableException(
          Problem.of("brokenXml", "line", xml.getLocation().getLineNumber()));
    }
    return table;
  }

  private int number() {
    String value = value();
    return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : 1;
  }

  private @org.jspecify.annotations.Nullable String value() {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("val")) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}

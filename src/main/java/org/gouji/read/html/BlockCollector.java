package org.gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gouji.model.Block;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.read.GridBuilder;
import org.gouji.read.UnreadableException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Collects paragraphs and tables of a page in reading order. A table that only arranges the page
 * (it holds other tables, or is a single cell) is passed through.
 */
final class BlockCollector {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "select",
          "button",
          "svg",
          "iframe",
          "textarea");

  private static final Set<String> APART = Set.of("sup", "sub", "s", "strike", "del");

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Place begin = Place.NOWHERE;
  private int line;
  private int tables;

  List<Block> collect(Element body) throws UnreadableException {
    children(body);
    flush();
    return blocks;
  }

  private void children(Element parent) throws UnreadableException {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode node) {
        text(node);
      } else if (child instanceof Element element && !isSkipped(element)) {
        element(element);
      }
    }
  }

  private void element(Element element) throws UnreadableException {
    if (element.normalName().equals("table")) {
      flush();
      table(element);
      return;
    }
    if (element.normalName().equals("br")) {
      flush();
      return;
    }
    boolean block = element.isBlock();
    if (block) {
      flush();
    }
    children(element);
    if (block) {
      flush();
    }
  }

  private void text(TextNode node) {
    String piece = node.getWholeText();
    if (text.isEmpty()) {
      String visible = piece.stripLeading();
      if (visible.isEmpty()) {
        return;
      }
      int offset = node.sourceRange().startPos() + piece.length() - visible.length();
      begin = Place.at("paragraph " + (line + 1), Math.max(0, offset));
      piece = visible;
    }
    append(text, piece);
  }

  private void flush() {
    String paragraph = text.toString().strip();
    text.setLength(0);
    if (!paragraph.isEmpty()) {
      line++;
      blocks.add(new Paragraph(paragraph, line, begin));
    }
  }

  private void table(Element table) throws UnreadableException {
    List<Element> rows = rows(table);
    int cells = rows.stream().mapToInt(row -> cells(row).size()).sum();
    boolean layout =
        cells <= 1
            || table.getElementsByTag("table").stream()
                .anyMatch(t -> !t.equals(table) && isData(t));
    if (layout) {
      for (Element row : rows) {
        for (Element cell : cells(row)) {
          children(cell);
          flush();
        }
      }
      return;
    }
    tables++;
    line++;
    blocks.add(grid(table, rows));
  }

  private Grid grid(Element table, List<Element> rows) throws UnreadableException {
    GridBuilder grid = new GridBuilder(tables, place(table, "table " + tables));
    for (int i = 0; i < rows.size(); i++) {
      grid.row();
      for (Element cell : cells(rows.get(i))) {
        int rowSpan = span(cell, "rowspan");
        // By HTML, 0 means down to the last row.
        int height = rowSpan == 0 ? rows.size() - i : rowSpan;
        grid.cell(cellText(cell), height, span(cell, "colspan"), place(cell, grid.locator()));
      }
    }
    return grid.build();
  }

  private static boolean isData(Element table) {
    return rows(table).stream().mapToInt(row -> cells(row).size()).sum() > 1;
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" ->
            child.children().stream().filter(e -> e.normalName().equals("tr")).forEach(rows::add);
        default -> {}
      }
    }
    return rows;
  }

  private static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(e -> e.normalName().equals("td") || e.normalName().equals("th"))
        .toList();
  }

  private static int span(Element cell, String name) {
    String value = cell.attr(name).strip();
    if (!value.matches("\\d{1,9}")) {
      return 1;
    }
    return Integer.parseInt(value);
  }

  /** The text of a cell, its paragraphs on lines of their own. */
  private static String cellText(Element cell) {
    StringBuilder text = new StringBuilder();
    cellText(cell, text);
    String words = text.toString().strip();
    return words.isEmpty() && holdsPicture(cell) ? Grid.PICTURE : words;
  }

  /** Whether a cell shows a picture; one of a dot's size only keeps the cell's shape. */
  private static boolean holdsPicture(Element cell) {
    return cell.getElementsByTag("img").stream()
        .anyMatch(picture -> !isDot(picture.attr("width")) && !isDot(picture.attr("height")));
  }

  private static boolean isDot(String length) {
    return length.strip().matches("[0-3](px)?");
  }

  private static void cellText(Element parent, StringBuilder text) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode node) {
        append(text, node.getWholeText());
      } else if (child instanceof Element element && !isSkipped(element)) {
        boolean breaks = element.isBlock() || element.normalName().equals("br");
        breakLine(text, breaks);
        // What is raised, lowered or struck out is no part of the figure it stands beside.
        boolean apart = APART.contains(element.normalName());
        append(text, apart ? " " : "");
        cellText(element, text);
        append(text, apart ? " " : "");
        breakLine(text, breaks);
      }
    }
  }

  private static void breakLine(StringBuilder text, boolean breaks) {
    if (breaks && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  /** Adds text with runs of white space as one blank; a line's own indent is no text. */
  private static void append(StringBuilder text, String piece) {
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u00a0') {
        boolean after = !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
        if (after) {
          text.append(' ');
        }
      } else {
        text.append(c);
      }
    }
  }

  private static boolean isSkipped(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return SKIPPED.contains(element.normalName())
        || style.contains("display:none")
        || element.hasAttr("hidden");
  }

  private static Place place(Element element, String locator) {
    int offset = element.sourceRange().startPos();
    return offset < 0 ? Place.at(locator) : Place.at(locator, offset);
  }
}

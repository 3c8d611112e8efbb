package org.gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Block;
import org.gouji.model.Lines;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.model.Trail;
import org.gouji.read.GridBuilder;
import org.gouji.read.MarkdownLine;
import org.gouji.read.UnreadableException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Collects paragraphs and tables of a page in reading order. A table that only arranges the page
 * (it holds other tables or a whole text, or is a single cell) is passed through.
 */
final class BlockCollector {
  private static final int LONGEST_SPAN = 9;
  private static final int SHORTEST_ARTICLE = 400;

  /** The cells that may stand around a text: its title and particulars, menus beside it. */
  private static final int MOST_AROUND = 20;

  private final List<Block> blocks = new ArrayList<>();
  private final ProseText text = new ProseText();
  private final String page;
  private final Lines all;
  private final boolean lines;
  private ElementPath begin;
  private int line;
  private int tables;

  /**
   * Makes a collector.
   *
   * @param page the text of the page
   * @param body its body
   * @param all where the lines of its text begin
   * @param lines whether the page is a text with tables, whose lines are its paragraphs
   */
  BlockCollector(String page, Element body, Lines all, boolean lines) {
    this.page = page;
    this.all = all;
    this.lines = lines;
    this.begin = ElementPath.ofBody(body);
  }

  List<Block> collect() throws UnreadableException {
    children(begin.element(), begin, begin);
    flush();
    return blocks;
  }

  /** Passes through what stands in an element; text is told to be in the block it belongs to. */
  private void children(Element parent, ElementPath path, ElementPath block)
      throws UnreadableException {
    for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode node) {
        text(node, block);
      } else if (child instanceof Element element && !VisibleText.isSkipped(element)) {
        element(element, path, block);
      }
    }
  }

  private void element(Element element, ElementPath parent, ElementPath outer)
      throws UnreadableException {
    if (element.normalName().equals("br")) {
      flush();
      return;
    }
    boolean block = element.isBlock();
    if (block) {
      flush();
    }
    ElementPath path = parent.to(element);
    if (element.normalName().equals("table")) {
      table(element, path);
      return;
    }
    children(element, path, block ? path : outer);
    if (block) {
      flush();
    }
  }

  private void text(TextNode node, ElementPath block) {
    String whole = node.getWholeText();
    if (text.isEmpty() && whole.isBlank()) {
      return;
    }
    Origin origin = Origin.of(page, node, whole);
    if (!lines || !block.isBody()) {
      piece(whole, 0, whole.length(), origin, block);
      return;
    }
    int start = 0;
    for (int i = 0; i <= whole.length(); i++) {
      if (i == whole.length() || whole.charAt(i) == '\n') {
        int mark = text.isEmpty() ? MarkdownLine.textStart(whole.substring(start, i)) : 0;
        piece(whole, start + mark, i, origin, block);
        if (i < whole.length()) {
          flush();
        }
        start = i + 1;
      }
    }
  }

  private void piece(String whole, int from, int to, Origin origin, ElementPath block) {
    if (text.isEmpty()) {
      begin = block;
    }
    text.append(whole, from, to, origin);
  }

  private void flush() {
    if (text.isEmpty()) {
      return;
    }
    String paragraph = text.toString();
    Trail trail = text.trail(all);
    text.clear();
    if (!paragraph.isEmpty()) {
      line++;
      blocks.add(new Paragraph(paragraph, line, place(trail)));
    }
  }

  private Place place(Trail trail) {
    return lines && trail.line().isPresent()
        ? Place.ofLine(trail.line().getAsInt(), trail)
        : Place.at("paragraph " + line + ", " + begin, trail);
  }

  private void table(Element table, ElementPath path) throws UnreadableException {
    List<Row> rows = Row.of(table, path);
    if (isLayout(table, rows)) {
      for (Row row : rows) {
        for (Element cell : row.cells()) {
          ElementPath own = row.path().to(cell);
          if (!VisibleText.isSkipped(cell)) {
            children(cell, own, own);
            flush();
          }
        }
      }
      return;
    }
    tables++;
    line++;
    GridBuilder grid = new GridBuilder(tables, place(table, "table " + tables + ", " + path, all));
    for (int i = 0; i < rows.size(); i++) {
      grid.row();
      Row row = rows.get(i);
      String way = ", " + row.path() + '/';
      for (Element cell : row.cells()) {
        if (VisibleText.isSkipped(cell)) {
          continue;
        }
        String step = row.path().step(cell);
        int rowSpan = span(cell, "rowspan");
        // By HTML, 0 means down to the last row.
        int height = rowSpan == 0 ? rows.size() - i : rowSpan;
        String locator = grid.locator() + way + step;
        grid.cell(CellText.of(cell), height, span(cell, "colspan"), place(cell, locator, all));
      }
    }
    blocks.add(grid.build());
  }

  /** Whether a table only arranges the page. */
  private static boolean isLayout(Element table, List<Row> rows) {
    int cells = 0;
    for (Row row : rows) {
      cells += row.cells().size();
    }
    return cells <= 1 || holdsTable(table) || (cells <= MOST_AROUND && holdsArticle(rows));
  }

  /** Whether a cell holds a whole text; the tables of that may be pictures, or no tables at all. */
  private static boolean holdsArticle(List<Row> rows) {
    for (Row row : rows) {
      for (Element cell : row.cells()) {
        if (CellText.of(cell).length() >= SHORTEST_ARTICLE) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a table stands within, and is more than a frame around its only cell. */
  private static boolean holdsTable(Element parent) {
    for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof Element element
          && ((element.nameIs("table") && Row.cells(element) > 1) || holdsTable(element))) {
        return true;
      }
    }
    return false;
  }

  /** How far a cell reaches; 1 where that is not said in so many digits. */
  private static int span(Element cell, String name) {
    String value = cell.attributes().get(name).strip();
    if (value.isEmpty() || value.length() > LONGEST_SPAN) {
      return 1;
    }
    int span = 0;
    for (int i = 0; i < value.length(); i++) {
      int digit = value.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 1;
      }
      span = 10 * span + digit;
    }
    return span;
  }

  static Place place(Element element, String block, Lines all) {
    int offset = element.sourceRange().startPos();
    return offset < 0 ? Place.at(block) : Place.at(block, offset, Trail.blind(all, offset));
  }
}

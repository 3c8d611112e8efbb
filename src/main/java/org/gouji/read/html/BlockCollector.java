package org.gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Block;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
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
  private final StringBuilder text = new StringBuilder();
  private final boolean lines;
  private Place begin = Place.NOWHERE;
  private int line;
  private int tables;

  /**
   * Makes a collector.
   *
   * @param lines whether the page is a text with tables, whose lines are its paragraphs
   */
  BlockCollector(boolean lines) {
    this.lines = lines;
  }

  List<Block> collect(Element body) throws UnreadableException {
    children(body, ElementPath.ofBody());
    flush();
    return blocks;
  }

  /** Passes through what stands in an element; the path is that of the block it belongs to. */
  private void children(Element parent, ElementPath path) throws UnreadableException {
    for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode node) {
        text(node, path);
      } else if (child instanceof Element element) {
        boolean block = element.isBlock();
        ElementPath own = block ? path.next(element.normalName()) : path;
        if (!VisibleText.isSkipped(element)) {
          element(element, block, own);
        }
      }
    }
  }

  private void element(Element element, boolean block, ElementPath path)
      throws UnreadableException {
    if (element.normalName().equals("br")) {
      flush();
      return;
    }
    if (block) {
      flush();
    }
    if (element.normalName().equals("table")) {
      table(element, path);
      return;
    }
    children(element, path);
    if (block) {
      flush();
    }
  }

  private void text(TextNode node, ElementPath path) {
    String all = node.getWholeText();
    if (!lines || !path.isBody()) {
      piece(node, 0, all, path);
      return;
    }
    int start = 0;
    for (int i = 0; i <= all.length(); i++) {
      if (i == all.length() || all.charAt(i) == '\n') {
        String piece = all.substring(start, i);
        int mark = text.isEmpty() ? MarkdownLine.textStart(piece) : 0;
        piece(node, start + mark, piece.substring(mark), path);
        if (i < all.length()) {
          flush();
        }
        start = i + 1;
      }
    }
  }

  /** Adds a piece of a text node that begins so many characters behind its start. */
  private void piece(TextNode node, int from, String whole, ElementPath path) {
    String piece = whole;
    if (text.isEmpty()) {
      String visible = piece.stripLeading();
      if (visible.isEmpty()) {
        return;
      }
      int offset = node.sourceRange().startPos() + from + piece.length() - visible.length();
      begin = Place.at("paragraph " + (line + 1) + ", " + path, Math.max(0, offset));
      piece = visible;
    }
    VisibleText.append(text, piece);
  }

  private void flush() {
    String paragraph = text.toString().strip();
    text.setLength(0);
    if (!paragraph.isEmpty()) {
      line++;
      blocks.add(new Paragraph(paragraph, line, begin));
    }
  }

  private void table(Element table, ElementPath path) throws UnreadableException {
    List<Row> rows = Row.of(table, path);
    if (isLayout(table, rows)) {
      for (Row row : rows) {
        for (Element cell : row.cells()) {
          ElementPath own = row.path().next(cell.normalName());
          if (!VisibleText.isSkipped(cell)) {
            children(cell, own);
            flush();
          }
        }
      }
      return;
    }
    tables++;
    line++;
    GridBuilder grid = new GridBuilder(tables, place(table, "table " + tables + ", " + path));
    for (int i = 0; i < rows.size(); i++) {
      grid.row();
      Row row = rows.get(i);
      String way = ", " + row.path() + '/';
      for (Element cell : row.cells()) {
        String step = row.path().step(cell.normalName());
        if (VisibleText.isSkipped(cell)) {
          continue;
        }
        int rowSpan = span(cell, "rowspan");
        // By HTML, 0 means down to the last row.
        int height = rowSpan == 0 ? rows.size() - i : rowSpan;
        String locator = grid.locator() + way + step;
        grid.cell(CellText.of(cell), height, span(cell, "colspan"), place(cell, locator));
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

  static Place place(Element element, String block) {
    int offset = element.sourceRange().startPos();
    return offset < 0 ? Place.at(block) : Place.at(block, offset);
  }
}

package org.gouji.read.html;

import java.util.Locale;
import java.util.Set;
import org.gouji.model.Grid;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a cell, its paragraphs on lines of their own. */
final class CellText {
  /** What is raised, lowered or struck out is no part of the figure it stands beside. */
  private static final Set<String> APART = Set.of("sup", "sub", "s", "strike", "del");

  /** Fields whose content a reader sees as text. */
  private static final Set<String> FIELDS = Set.of("", "text", "number");

  private CellText() {}

  static String of(Element cell) {
    StringBuilder text = new StringBuilder();
    add(cell, text);
    String words = text.toString().strip();
    return words.isEmpty() && holdsPicture(cell) ? Grid.PICTURE : words;
  }

  private static void add(Element parent, StringBuilder text) {
    for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode node) {
        VisibleText.append(text, node.getWholeText());
      } else if (child instanceof Element element && !VisibleText.isSkipped(element)) {
        boolean breaks = element.isBlock() || element.normalName().equals("br");
        breakLine(text, breaks);
        VisibleText.append(text, typed(element));
        boolean apart = APART.contains(element.normalName());
        VisibleText.append(text, apart ? " " : "");
        add(element, text);
        VisibleText.append(text, apart ? " " : "");
        breakLine(text, breaks);
      }
    }
  }

  /** What stands in a field that is there to be filled in. */
  private static String typed(Element element) {
    return element.normalName().equals("input")
            && FIELDS.contains(element.attr("type").toLowerCase(Locale.ROOT))
        ? element.attr("value")
        : "";
  }

  private static void breakLine(StringBuilder text, boolean breaks) {
    if (breaks && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  /** Whether a cell shows a picture; one of a dot's size only keeps the cell's shape. */
  private static boolean holdsPicture(Element cell) {
    return cell.getElementsByTag("img").stream()
        .anyMatch(picture -> !isDot(picture.attr("width")) && !isDot(picture.attr("height")));
  }

  private static boolean isDot(String length) {
    return length.strip().matches("[0-3](px)?");
  }
}

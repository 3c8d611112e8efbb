package org.gouji.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A row of a table.
 *
 * @param cells its cells, from left to right
 * @param path the way to it
 */
record Row(List<Element> cells, ElementPath path) {
  /** The rows of a table that a reader sees, those of its head, body and foot alike. */
  static List<Row> of(Element table, ElementPath path) {
    List<Row> rows = new ArrayList<>();
    for (Element child : table.children()) {
      String name = child.normalName();
      ElementPath own = path.to(child);
      if (VisibleText.isSkipped(child)) {
        continue;
      }
      if (name.equals("tr")) {
        rows.add(row(child, own));
      } else if (name.equals("tbody") || name.equals("thead") || name.equals("tfoot")) {
        for (Element row : child.children()) {
          if (row.normalName().equals("tr") && !VisibleText.isSkipped(row)) {
            rows.add(row(row, own.to(row)));
          }
        }
      }
    }
    return rows;
  }

  private static Row row(Element row, ElementPath path) {
    List<Element> cells = new ArrayList<>();
    for (Node child = row.firstChild(); child != null; child = child.nextSibling()) {
      if (child.nameIs("td") || child.nameIs("th")) {
        cells.add((Element) child);
      }
    }
    return new Row(cells, path);
  }

  /** How many cells a table has; those of tables within it do not count. */
  static int cells(Element table) {
    int cells = 0;
    for (Row row : of(table, ElementPath.ofBody(table))) {
      cells += row.cells().size();
    }
    return cells;
  }
}

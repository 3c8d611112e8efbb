package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.UnreadableException;

/** A row of a Word table while it is being read. */
final class TableRow {
  private static final int WIDEST = 1000;

  /** Its number among all rows of the table, from 1. */
  final int number;

  /** Its cells from left to right. */
  final List<TableCell> cells = new ArrayList<>();

  /** Columns of the table's grid that it leaves free before its first cell. */
  int before;

  /** How wide these are. */
  double widthBefore;

  /** Columns that it leaves free behind its last cell. */
  int after;

  /** How wide these are. */
  double widthAfter;

  /** Whether a tracked change deletes it. */
  boolean gone;

  /** Whether it hides if all its text does. */
  boolean hides;

  TableRow(int number) {
    this.number = number;
  }

  /** Reads the properties that begin at the cursor; says which changes they bear. */
  List<String> read(XmlCursor xml) throws UnreadableException {
    List<String> changes = new ArrayList<>();
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      if (!xml.starts()) {
        continue;
      }
      switch (xml.name()) {
        case "gridBefore" -> before = Math.min(xml.number("val", 0), WIDEST);
        case "gridAfter" -> after = Math.min(xml.number("val", 0), WIDEST);
        case "wBefore" -> widthBefore = TableCell.width(xml, "w");
        case "wAfter" -> widthAfter = TableCell.width(xml, "w");
        case "hidden" -> hides = Toggle.of(xml.attribute("val")) == Toggle.ON;
        case "ins" -> changes.add(Changes.mark(xml));
        case "del" -> {
          changes.add(Changes.mark(xml));
          gone = true;
        }
        case "trPrChange" -> {
          changes.add(Changes.mark(xml));
          xml.skip();
        }
        default -> {}
      }
    }
    return changes;
  }

  /** Leaves out the cells that are deleted, and joins those that old documents merge sideways. */
  void settle() {
    cells.removeIf(cell -> cell.gone);
    for (int i = 0; i < cells.size(); i++) {
      while (i + 1 < cells.size() && cells.get(i + 1).goesOn) {
        TableCell more = cells.remove(i + 1);
        cells.get(i).span += more.span;
        cells.get(i).width += more.width;
      }
    }
  }

  /** Whether nobody sees it. */
  boolean isUnseen() {
    return gone
        || cells.isEmpty()
        || (hides && cells.stream().allMatch(cell -> cell.text().isEmpty()));
  }
}

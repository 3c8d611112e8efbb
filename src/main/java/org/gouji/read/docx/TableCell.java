package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Block;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/** A cell of a Word table as its row lists it, before it is known which columns it covers. */
final class TableCell {
  private static final int WIDEST = 1000;

  /** What is in the cell, in places within it. */
  final List<Block> blocks = new ArrayList<>();

  /** How many columns of the table's grid it says that it covers. */
  int span = 1;

  /** How wide it says that it is, in units of the table's own; 0 if it does not say. */
  double width;

  /** What it belongs to. */
  Merge down = Merge.NONE;

  /** Whether it goes on the cell at its left, as old documents have it. */
  boolean goesOn;

  /** Whether a tracked change deletes it. */
  boolean gone;

  /** Whether it shows a picture. */
  boolean picture;

  /** Whether part of its text stands in a box that floats over it. */
  boolean boxed;

  /** Whether it has text of its own. */
  boolean written;

  /** Whether a cell is merged with others below or above. */
  enum Merge {
    NONE,
    BEGINS,
    GOES_ON
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
        case "tcW" -> width = width(xml, "w");
        case "gridSpan" -> span = Math.max(1, Math.min(xml.number("val", 1), WIDEST));
        case "hMerge" -> goesOn = !xml.value().equals("restart");
        case "vMerge" -> down = xml.value().equals("restart") ? Merge.BEGINS : Merge.GOES_ON;
        case "cellIns" -> changes.add(Changes.mark(xml));
        case "cellDel" -> {
          changes.add(Changes.mark(xml));
          gone = true;
        }
        case "cellMerge" -> {
          changes.add(Changes.mark(xml));
          down = merged(xml.attribute("vMerge"));
        }
        case "tcPrChange" -> {
          changes.add(Changes.mark(xml));
          xml.skip();
        }
        default -> {}
      }
    }
    return changes;
  }

  private static Merge merged(@Nullable String accepted) {
    return accepted == null ? Merge.NONE : accepted.equals("cont") ? Merge.GOES_ON : Merge.BEGINS;
  }

  /** A width in twips or hundredths; only those of one table are ever compared. */
  static double width(XmlCursor xml, String attribute) {
    String type = xml.attribute("type");
    String value = xml.attribute(attribute);
    boolean told = !"auto".equals(type) && !"nil".equals(type);
    return told && value != null && value.matches("\\d{1,6}(\\.\\d{1,6})?(%|pt)?")
        ? Double.parseDouble(value.replaceAll("[%pt]", ""))
        : 0;
  }

  /**
   * Its text, each paragraph on a line. What stands in a box alone may float anywhere: it is no
   * figure of the cell.
   */
  String text() {
    StringBuilder text = new StringBuilder(boxed && !written ? Grid.PICTURE : "");
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        line(text, paragraph.text());
      } else if (block instanceof Grid grid) {
        grid.cells().forEach(cell -> line(text, cell.text()));
      }
    }
    return text.isEmpty() && picture ? Grid.PICTURE : text.toString();
  }

  private static void line(StringBuilder text, String line) {
    if (!line.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(line);
    }
  }
}

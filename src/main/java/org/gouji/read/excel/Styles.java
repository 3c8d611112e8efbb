package org.gouji.read.excel;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.gouji.read.UnreadableException;

/** The styles of an XLSX file, as far as they tell what a cell says: numbers and lines. */
final class Styles {
  /** More than any program writes. */
  private static final int MOST = 1 << 17;

  /**
   * A style of cells.
   *
   * @param format how numbers are written
   * @param bordered whether lines are drawn around the cell
   */
  record Style(CellFormat format, boolean bordered) {}

  static final Style PLAIN = new Style(CellFormat.GENERAL, false);

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<Borders> borders = new ArrayList<>();
  private final List<Style> styles = new ArrayList<>();
  private boolean ofCells;

  /** The lines of one kind of border. */
  private static final class Borders {
    private boolean beside;
    private boolean above;
    private boolean below;

    boolean around() {
      return beside || (above && below);
    }
  }

  /** Reads the part that holds them. */
  void read(InputStream in) throws UnreadableException {
    Parts.walk(in, this::begin);
  }

  private void begin(String name, XMLStreamReader xml) throws UnreadableException {
    switch (name) {
      case "numFmt" ->
          codes.putIfAbsent(Parts.number(xml, "numFmtId", -1), Parts.attribute(xml, "formatCode"));
      case "border" -> borders.add(new Borders());
      case "left", "right", "start", "end", "top", "bottom" -> line(name, xml);
      case "cellXfs" -> ofCells = true;
      case "cellStyleXfs", "cellStyles", "dxfs" -> ofCells = false;
      case "xf" -> style(xml);
      default -> {}
    }
    if (borders.size() > MOST || styles.size() > MOST || codes.size() > MOST) {
      throw Tally.tooLarge();
    }
  }

  private void line(String side, XMLStreamReader xml) {
    String line = Parts.attribute(xml, "style");
    if (borders.isEmpty() || line.isEmpty() || line.equals("none")) {
      return;
    }
    Borders last = borders.get(borders.size() - 1);
    last.beside |= Set.of("left", "right", "start", "end").contains(side);
    last.above |= side.equals("top");
    last.below |= side.equals("bottom");
  }

  private void style(XMLStreamReader xml) {
    if (!ofCells) {
      return;
    }
    int format = Parts.number(xml, "numFmtId", 0);
    int border = Parts.number(xml, "borderId", -1);
    styles.add(
        new Style(
            CellFormat.of(format, codes.getOrDefault(format, "")),
            border >= 0 && border < borders.size() && borders.get(border).around()));
  }

  /** The style of a number; the plain one where the file has none. */
  Style get(int index) {
    return index >= 0 && index < styles.size() ? styles.get(index) : PLAIN;
  }
}

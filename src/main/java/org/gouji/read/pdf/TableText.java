package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import org.gouji.model.Place;
import org.jspecify.annotations.Nullable;

/** Gathers the glyphs of a table by the cell they stand in. */
final class TableText {
  /** Digits nearer than this part of their size belong to one figure. */
  private static final double JOINED = 0.08;

  /** A digit that reaches over a border by more than this part of itself is cut by it. */
  private static final double OVER = 0.3;

  /** The height of a digit, in parts of its size. */
  private static final double DIGIT_HEIGHT = 0.7;

  private final Lattice lattice;
  private final List<List<Glyph>> glyphs = new ArrayList<>();

  /** Cells with a figure that a border cuts: nobody can tell whose it is. */
  private final BitSet torn = new BitSet();

  private double padding = Double.POSITIVE_INFINITY;
  private @Nullable Glyph last;
  private int lastCell = -1;

  TableText(Lattice lattice) {
    this.lattice = lattice;
    lattice.cells().forEach(cell -> glyphs.add(new ArrayList<>()));
  }

  /** Takes a glyph that stands in one of the cells; in the order in which they are drawn. */
  void add(Glyph glyph) {
    int cell = lattice.cellAt(glyph.middleX(), glyph.middleY());
    glyphs.get(cell).add(glyph);
    if (glyph.isBlank() || glyph.quarters() != 0) {
      return;
    }
    Box box = lattice.box(lattice.cells().get(cell));
    padding = Math.min(padding, Math.max(0, glyph.x() - box.left()));
    if (Script.isFigure(glyph)) {
      double over = OVER * glyph.width();
      double top = glyph.y() - DIGIT_HEIGHT * glyph.size();
      double high = OVER * DIGIT_HEIGHT * glyph.size();
      tear(glyph.x() < box.left() - over, cell, glyph.x(), glyph.middleY());
      tear(glyph.endX() > box.right() + over, cell, glyph.endX(), glyph.middleY());
      tear(top < box.top() - high, cell, glyph.middleX(), top);
      tear(glyph.y() > box.bottom() + high, cell, glyph.middleX(), glyph.y());
      Glyph before = last;
      boolean joined =
          before != null
              && cell != lastCell
              && Math.abs(glyph.y() - before.y()) < JOINED * glyph.size()
              && Math.abs(glyph.x() - before.endX()) < JOINED * glyph.size();
      if (joined) {
        torn.set(cell);
        torn.set(lastCell);
      }
    }
    last = Script.isFigure(glyph) ? glyph : null;
    lastCell = cell;
  }

  private void tear(boolean cut, int cell, double x, double y) {
    if (cut) {
      torn.set(cell);
      int other = lattice.cellAt(x, y);
      if (other >= 0) {
        torn.set(other);
      }
    }
  }

  /**
   * The table as it stands on its page.
   *
   * @param places where a box stands, in words
   */
  TablePart part(Function<Box, Place> places) {
    List<TablePart.Cell> cells = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      Lattice.Cell cell = lattice.cells().get(i);
      Box box = lattice.box(cell);
      CellText read = CellText.of(glyphs.get(i), box.width(), padding);
      CellText text = torn.get(i) || !cell.whole() ? read.inDoubt() : read;
      cells.add(
          new TablePart.Cell(
              cell.row(),
              cell.column(),
              cell.row() + cell.rowSpan(),
              cell.column() + cell.columnSpan(),
              text,
              cell.openTop(),
              cell.openBottom(),
              places.apply(box)));
    }
    List<Double> edges = new ArrayList<>();
    for (int i = 0; i <= lattice.columns().tracks(); i++) {
      edges.add(lattice.columns().at(i));
    }
    return new TablePart(
        lattice.rowCount(), edges, cells, lattice.box(), places.apply(lattice.box()));
  }
}

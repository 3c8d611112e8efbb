package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Block;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;

/** Moves blocks whose places are known within something to that something's own place. */
final class Within {
  private Within() {}

  static List<Block> of(String outer, List<? extends Block> blocks) {
    List<Block> moved = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block instanceof Paragraph p) {
        moved.add(new Paragraph(p.text(), p.line(), p.heads(), place(outer, p.place())));
      } else if (block instanceof Grid grid) {
        moved.add(grid(outer, grid));
      }
    }
    return moved;
  }

  private static Grid grid(String outer, Grid grid) {
    List<Grid.Cell> cells = new ArrayList<>(grid.cells().size());
    for (Grid.Cell c : grid.cells()) {
      cells.add(
          new Grid.Cell(
              c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text(), place(outer, c.place())));
    }
    return new Grid(grid.rows(), grid.columns(), cells, place(outer, grid.place()));
  }

  private static Place place(String outer, Place inner) {
    return Place.at(outer + ", " + inner.locator());
  }
}

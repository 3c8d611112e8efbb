package org.gouji.read;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Block;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;

/**
 * What a written document, or a cell of one of its tables, holds in reading order: paragraphs,
 * counted from 1, and tables.
 */
public final class Flow {
  private final List<Block> blocks = new ArrayList<>();
  private int paragraphs;
  private int lines;

  /** Ends a paragraph; each line of it is a block, a blank one is left out. */
  public void paragraph(String text) {
    paragraphs++;
    int line = 0;
    for (String words : text.lines().map(String::strip).toList()) {
      line++;
      lines++;
      if (!words.isEmpty()) {
        String locator = "paragraph " + paragraphs + (line > 1 ? ", line " + line : "");
        blocks.add(new Paragraph(words, lines, Place.at(locator)));
      }
    }
  }

  /** Where the next paragraph will stand. */
  public Place next() {
    return Place.at("paragraph " + (paragraphs + 1));
  }

  /** Adds blocks that have their places. */
  public void add(List<Block> more) {
    blocks.addAll(more);
  }

  /** What it holds so far. */
  public List<Block> blocks() {
    return List.copyOf(blocks);
  }

  /** What it holds, with places within something else. */
  public List<Block> within(String outer) {
    List<Block> moved = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block instanceof Paragraph p) {
        moved.add(new Paragraph(p.text(), p.line(), p.heads(), within(outer, p.place())));
      } else if (block instanceof Grid grid) {
        moved.add(within(outer, grid));
      }
    }
    return moved;
  }

  private static Grid within(String outer, Grid grid) {
    List<Grid.Cell> cells = new ArrayList<>(grid.cells().size());
    for (Grid.Cell c : grid.cells()) {
      Place place = within(outer, c.place());
      cells.add(new Grid.Cell(c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.text(), place));
    }
    return new Grid(grid.rows(), grid.columns(), cells, within(outer, grid.place()));
  }

  private static Place within(String outer, Place inner) {
    return Place.at(outer + ", " + inner.locator());
  }
}

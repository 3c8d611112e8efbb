package org.gouji.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Block;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;

/**
 * A page that holds its article twice, once for screens and once for telephones, of which styles
 * show one. That the second is a copy shows by many blocks in a row, some tables among them, that
 * say the same.
 */
final class ShownTwice {
  /** Cells of a table that is hardly ever the same by chance. */
  private static final int LARGE = 100;

  private static final int FEWEST_BLOCKS = 12;
  private static final int FEWEST_GRIDS = 3;

  private ShownTwice() {}

  /** The blocks of a page without the copy. */
  static List<Block> once(List<Block> blocks) {
    if (blocks.stream().filter(ShownTwice::isLarge).count() < 2) {
      return blocks;
    }
    Map<String, Integer> large = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Grid grid && isLarge(grid)) {
        Integer first = large.putIfAbsent(shape(grid), i);
        if (first != null) {
          return without(blocks, first, i);
        }
      }
    }
    return blocks;
  }

  private static boolean isLarge(Block block) {
    return block instanceof Grid grid && grid.cells().size() >= LARGE;
  }

  private static String shape(Grid grid) {
    StringBuilder shape = new StringBuilder();
    grid.cells().forEach(cell -> shape.append(cell.text()).append('\n'));
    return shape.toString();
  }

  /** Leaves out the copy around a table that stands at two places. */
  private static List<Block> without(List<Block> blocks, int first, int second) {
    int before = 0;
    while (before < second - first - 1
        && first - before > 0
        && same(blocks.get(first - before - 1), blocks.get(second - before - 1))) {
      before++;
    }
    int end = second + 1;
    while (end < blocks.size()
        && end - (second - first) < second - before
        && same(blocks.get(end), blocks.get(end - (second - first)))) {
      end++;
    }
    List<Block> copy = blocks.subList(second - before, end);
    long grids = copy.stream().filter(Grid.class::isInstance).count();
    if (copy.size() < FEWEST_BLOCKS || grids < FEWEST_GRIDS) {
      return blocks;
    }
    List<Block> once = new ArrayList<>(blocks.subList(0, second - before));
    once.addAll(blocks.subList(end, blocks.size()));
    return once;
  }

  private static boolean same(Block one, Block other) {
    if (one instanceof Paragraph paragraph) {
      return other instanceof Paragraph copy && paragraph.text().equals(copy.text());
    }
    return one instanceof Grid grid
        && other instanceof Grid copy
        && grid.cells().size() == copy.cells().size()
        && shape(grid).equals(shape(copy));
  }
}

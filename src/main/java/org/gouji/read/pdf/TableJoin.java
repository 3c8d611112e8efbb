package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.model.Grid;
import org.gouji.read.pdf.TablePart.Cell;

/**
 * Puts a table together that stands on several pages: heads that are repeated are left out, cells
 * that the end of a page cuts are made whole.
 */
final class TableJoin {
  /** What begins with a number like this does not go on from above. */
  private static final Pattern BEGINNING =
      Pattern.compile("[（(〔]?(?:[一二三四五六七八九十]+[、.．）)〕]|[0-9０-９]+[、.．）)](?![0-9０-９]))");

  private TablePart table;

  TableJoin(TablePart first) {
    this.table = PageCut.withoutStripBelow(first);
  }

  /** Whether a part on the next page has the columns of this table, or some of them. */
  boolean fits(TablePart part) {
    return Columns.areWithin(part.edges(), table.edges())
        || Columns.areWithin(table.edges(), part.edges());
  }

  /** Adds the part on the next page. */
  void add(TablePart next) {
    TablePart part = PageCut.withoutStripAbove(next);
    List<Double> edges = part.edges().size() > table.edges().size() ? part.edges() : table.edges();
    List<Cell> above = placed(table, edges);
    List<Cell> below = placed(part, edges);
    int heads = repeated(above, below);
    below.removeIf(cell -> cell.bottom() <= heads);
    boolean cutRow = isCutRow(above, below, heads);
    boolean cutHead = !cutRow && isCutHead(above, below, heads);
    int start = table.rows() - (cutRow ? 1 : 0);
    int shift = start - heads;
    below.replaceAll(c -> c.at(c.row() + shift, c.column(), c.bottom() + shift, c.right()));
    table =
        PageCut.withoutStripBelow(
            new TablePart(
                part.rows() + shift,
                edges,
                stacked(above, below, start, cutRow || cutHead),
                table.box(),
                table.place()));
  }

  /**
   * Whether the page's end went through the last row above: all its cells are open there, or words
   * that fill their cell go on below and no cell but such has something in both.
   */
  private boolean isCutRow(List<Cell> above, List<Cell> below, int heads) {
    List<Cell> upper = lastRow(above);
    List<Cell> lower = firstRow(below, heads);
    if (upper.stream().allMatch(Cell::openBottom) && lower.stream().allMatch(Cell::openTop)) {
      return heads == 0;
    }
    if (upper.size() != lower.size()) {
      return false;
    }
    int goOn = 0;
    for (int i = 0; i < upper.size(); i++) {
      Cell cell = upper.get(i);
      Cell rest = lower.get(i);
      boolean both = !cell.text().isBlank() && !rest.text().isBlank();
      boolean sameColumns = cell.column() == rest.column() && cell.right() == rest.right();
      if (!sameColumns || (both && !isGoingOn(cell, rest))) {
        return false;
      }
      goOn += both ? 1 : 0;
    }
    return goOn > 0 && goOn < upper.size();
  }

  /**
   * Whether the page's end went through a row of heads of which some are cut, and others stand
   * above heads of their own that begin on the next page: words that fill their cell go on in all
   * of the first, and the cells below the others are narrower.
   */
  private boolean isCutHead(List<Cell> above, List<Cell> below, int heads) {
    List<Cell> lower = firstRow(below, heads);
    int goOn = 0;
    int parted = 0;
    int next = 0;
    for (Cell cell : lastRow(above)) {
      List<Cell> under = new ArrayList<>();
      while (next < lower.size() && lower.get(next).right() <= cell.right()) {
        under.add(lower.get(next++));
      }
      boolean whole = under.size() == 1 && width(under.get(0)) == width(cell);
      if (whole && isWords(cell) && isWords(under.get(0)) && isGoingOn(cell, under.get(0))) {
        goOn++;
      } else if (under.size() > 1 && under.stream().allMatch(TableJoin::isWords)) {
        parted++;
      } else {
        return false;
      }
    }
    return goOn > 1 && parted > 0;
  }

  private static int width(Cell cell) {
    return cell.right() - cell.column();
  }

  private static boolean isWords(Cell cell) {
    return !cell.text().isBlank() && cell.text().chars().noneMatch(c -> Script.isDigit((char) c));
  }

  /** The cells that end with the part above, from left to right as those below. */
  private List<Cell> lastRow(List<Cell> above) {
    return above.stream()
        .filter(c -> c.bottom() == table.rows())
        .sorted(Comparator.comparingInt(Cell::column))
        .toList();
  }

  private static List<Cell> firstRow(List<Cell> below, int heads) {
    return below.stream()
        .filter(c -> c.row() == heads)
        .sorted(Comparator.comparingInt(Cell::column))
        .toList();
  }

  /** Whether the words of a cell can go on in the cell below. */
  private static boolean isGoingOn(Cell upper, Cell lower) {
    return upper.said().full()
        && isFigure(upper) == isFigure(lower)
        && !BEGINNING.matcher(lower.text()).lookingAt();
  }

  private static boolean isFigure(Cell cell) {
    return cell.text().chars().allMatch(c -> Script.isFigure(c) || c == '\n');
  }

  private static List<Cell> placed(TablePart part, List<Double> edges) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : part.cells()) {
      int left = nearest(edges, part.edges().get(cell.column()));
      int right = nearest(edges, part.edges().get(cell.right()));
      cells.add(cell.at(cell.row(), left, cell.bottom(), right));
    }
    return cells;
  }

  private static int nearest(List<Double> edges, double position) {
    int nearest = 0;
    for (int i = 1; i < edges.size(); i++) {
      boolean nearer = Math.abs(edges.get(i) - position) < Math.abs(edges.get(nearest) - position);
      nearest = nearer ? i : nearest;
    }
    return nearest;
  }

  /** How many rows at the beginning of both are the same, and end together. */
  private static int repeated(List<Cell> above, List<Cell> below) {
    Map<List<Integer>, String> begin = new HashMap<>();
    above.forEach(c -> begin.put(key(c), c.text()));
    int differs = Integer.MAX_VALUE;
    for (Cell cell : below) {
      if (!cell.text().equals(begin.get(key(cell)))) {
        differs = Math.min(differs, cell.row());
      }
    }
    int end = differs == Integer.MAX_VALUE ? 0 : differs;
    for (boolean cuts = true; cuts && end > 0; ) {
      cuts = false;
      for (Cell cell : below) {
        if (cell.row() < end && cell.bottom() > end) {
          end = cell.row();
          cuts = true;
        }
      }
    }
    int heads = end;
    boolean blank = below.stream().filter(c -> c.row() < heads).allMatch(c -> c.text().isBlank());
    return blank ? 0 : heads;
  }

  private static List<Integer> key(Cell cell) {
    return List.of(cell.row(), cell.column(), cell.bottom(), cell.right());
  }

  /** Both parts, with cells that go on from above counted into those. */
  private static List<Cell> stacked(List<Cell> above, List<Cell> below, int start, boolean cut) {
    Map<List<Integer>, Integer> last = new HashMap<>();
    for (int i = 0; i < above.size(); i++) {
      Cell cell = above.get(i);
      if (cell.bottom() >= start) {
        last.put(List.of(cell.column(), cell.right()), i);
      }
    }
    List<Cell> cells = new ArrayList<>(above);
    for (Cell cell : below) {
      Integer upper = cell.row() == start ? last.get(List.of(cell.column(), cell.right())) : null;
      if (upper != null && (cut || isSame(cells.get(upper), cell))) {
        cells.set(upper, cells.get(upper).goingOn(cell));
      } else {
        cells.add(cell);
      }
    }
    return cells;
  }

  /**
   * Whether two cells are one that the page's end cut: no line closes it there, or it is of several
   * rows and blank below, or goes on there.
   */
  private static boolean isSame(Cell upper, Cell lower) {
    boolean tall = upper.bottom() - upper.row() > 1 || lower.bottom() - lower.row() > 1;
    return (upper.openBottom() && lower.openTop())
        || (tall && (lower.text().isBlank() || isGoingOn(upper, lower)));
  }

  /** The whole table. */
  Grid grid() {
    List<Grid.Cell> cells = new ArrayList<>();
    for (Cell cell : table.cells()) {
      cells.add(
          new Grid.Cell(
              cell.row(),
              cell.column(),
              cell.bottom() - cell.row(),
              cell.right() - cell.column(),
              cell.text(),
              cell.place()));
    }
    cells.sort(Comparator.comparingInt(Grid.Cell::row).thenComparingInt(Grid.Cell::column));
    return new Grid(table.rows(), table.columns(), cells, table.place());
  }
}

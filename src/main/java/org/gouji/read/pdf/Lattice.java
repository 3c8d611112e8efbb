package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Problem;
import org.gouji.read.GridBuilder;
import org.gouji.read.UnreadableException;

/**
 * The cells that a group of rulings encloses. All lines together cut the table's box into tracks;
 * where no line parts two neighbours, they are one cell. What no line closes in is outside.
 */
final class Lattice {
  /**
   * A cell of the lattice.
   *
   * @param whole whether it is a rectangle; if not, this is a part of it
   * @param openTop whether no line closes it above, as where a page cuts it
   * @param openBottom whether no line closes it below
   */
  record Cell(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      boolean whole,
      boolean openTop,
      boolean openBottom) {}

  private final Courses columns;
  private final Courses rows;
  private final List<Cell> cells = new ArrayList<>();

  /** The cell at each position, by its index; -1 outside. */
  private final int[][] owner;

  private final boolean openTop;
  private final boolean openBottom;

  /**
   * Makes the lattice.
   *
   * @param group rulings that hang together
   * @param glyphs of the page
   */
  Lattice(List<Ruling> group, List<Glyph> glyphs) throws UnreadableException {
    OpenSides sides = new OpenSides(group);
    List<Ruling> lines = sides.closed();
    openTop = sides.top();
    openBottom = sides.bottom();
    Box box = box(lines);
    List<Glyph> inside =
        glyphs.stream()
            .filter(glyph -> !glyph.isBlank() && box.holds(glyph.middleX(), glyph.middleY()))
            .toList();
    columns = Courses.of(positions(lines, false), middles(inside, false));
    rows = Courses.of(positions(lines, true), middles(inside, true));
    if ((long) columns.tracks() * rows.tracks() > GridBuilder.MOST_POSITIONS) {
      throw new UnreadableException(Problem.of("pdfTooMuch"));
    }
    owner = new int[rows.tracks()][columns.tracks()];
    Edges upright = new Edges(only(lines, false), columns, rows);
    Edges level = new Edges(only(lines, true), rows, columns);
    enclose(upright, level);
  }

  private static List<Ruling> only(List<Ruling> lines, boolean horizontal) {
    return lines.stream().filter(line -> line.horizontal() == horizontal).toList();
  }

  private static List<Double> positions(List<Ruling> lines, boolean horizontal) {
    return only(lines, horizontal).stream().map(Ruling::at).toList();
  }

  /** Where glyphs stand that are small enough for the narrowest track. */
  private static double[] middles(List<Glyph> glyphs, boolean vertical) {
    return glyphs.stream()
        .filter(glyph -> (vertical ? glyph.size() : glyph.width()) < Courses.GAP)
        .mapToDouble(vertical ? Glyph::middleY : Glyph::middleX)
        .sorted()
        .toArray();
  }

  private static Box box(List<Ruling> lines) {
    return lines.stream()
        .map(
            line ->
                line.horizontal()
                    ? new Box(line.from(), line.at(), line.to(), line.at())
                    : new Box(line.at(), line.from(), line.at(), line.to()))
        .reduce(Box::with)
        .orElseThrow();
  }

  private void enclose(Edges upright, Edges level) {
    int width = columns.tracks();
    Union union = new Union(width * rows.tracks());
    for (int row = 0; row < rows.tracks(); row++) {
      for (int column = 0; column < width; column++) {
        int here = row * width + column;
        if (column > 0 && !upright.at(column, row)) {
          union.join(here, here - 1);
        }
        if (row > 0 && !level.at(row, column)) {
          union.join(here, here - width);
        }
      }
    }
    Map<Integer, Area> areas = new LinkedHashMap<>();
    for (int row = 0; row < rows.tracks(); row++) {
      for (int column = 0; column < width; column++) {
        areas.computeIfAbsent(union.find(row * width + column), key -> new Area()).add(row, column);
      }
    }
    for (int[] row : owner) {
      Arrays.fill(row, -1);
    }
    areas.values().forEach(area -> add(area, upright, level));
  }

  /**
   * Adds an area as a cell. One that is open to one side alone is cut there by the page's end, or
   * drawn without that line; one that is open to more is no cell.
   */
  private void add(Area area, Edges upright, Edges level) {
    int width = columns.tracks();
    boolean top = false;
    boolean bottom = false;
    boolean aside = false;
    for (int[] position : area.positions) {
      int row = position[0];
      int column = position[1];
      top |= row == 0 && !level.at(0, column);
      bottom |= row == rows.tracks() - 1 && !level.at(rows.tracks(), column);
      aside |= column == 0 && !upright.at(0, row);
      aside |= column == width - 1 && !upright.at(width, row);
    }
    if (aside && (top || bottom)) {
      return;
    }
    top |= openTop && area.top == 0;
    bottom |= openBottom && area.bottom == rows.tracks() - 1;
    int rowSpan = area.bottom - area.top + 1;
    int columnSpan = area.right - area.left + 1;
    boolean whole = rowSpan * columnSpan == area.positions.size();
    if (whole) {
      cells.add(new Cell(area.top, area.left, rowSpan, columnSpan, true, top, bottom));
    }
    for (int[] position : area.positions) {
      if (!whole) {
        cells.add(new Cell(position[0], position[1], 1, 1, false, false, false));
      }
      owner[position[0]][position[1]] = cells.size() - 1;
    }
  }

  /** Positions that no line parts. */
  private static final class Area {
    final List<int[]> positions = new ArrayList<>();
    int top = Integer.MAX_VALUE;
    int left = Integer.MAX_VALUE;
    int bottom;
    int right;

    void add(int row, int column) {
      positions.add(new int[] {row, column});
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }

  List<Cell> cells() {
    return cells;
  }

  /** The index of the cell that a point lies in; -1 if it lies in none. */
  int cellAt(double x, double y) {
    int column = columns.track(x);
    int row = rows.track(y);
    return column < 0 || row < 0 ? -1 : owner[row][column];
  }

  Box box(Cell cell) {
    return new Box(
        columns.at(cell.column()),
        rows.at(cell.row()),
        columns.at(cell.column() + cell.columnSpan()),
        rows.at(cell.row() + cell.rowSpan()));
  }

  Box box() {
    return new Box(columns.at(0), rows.at(0), columns.at(columns.tracks()), rows.at(rows.tracks()));
  }

  int rowCount() {
    return rows.tracks();
  }

  /** The courses between its columns. */
  Courses columns() {
    return columns;
  }
}

package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gouji.read.pdf.TablePart.Cell;

/**
 * Parts tables that stand one right below the other, so that their lines hang together: where the
 * columns of the rows above and below have nothing to do with one another, another table begins. As
 * one table they would have the columns of both, and a blank cell would seem to be several.
 */
final class Bands {
  private static final double NARROWEST = 5;

  private final TablePart table;

  private Bands(TablePart table) {
    this.table = table;
  }

  /**
   * The tables from top to bottom.
   *
   * @param table in whose lines they hang together
   */
  static List<TablePart> of(TablePart table) {
    return new Bands(table).parted();
  }

  private List<TablePart> parted() {
    List<TablePart> parts = new ArrayList<>();
    List<Integer> edges = List.of();
    int start = 0;
    for (int row = 0; row < table.rows(); ) {
      int end = bandEnd(row);
      List<Integer> band = edges(row, end);
      boolean within = edges.containsAll(band);
      if (!edges.isEmpty() && !band.isEmpty() && !within && !band.containsAll(edges)) {
        parts.add(part(start, row, edges));
        start = row;
        edges = band;
      } else {
        edges = within ? edges : band;
      }
      row = end;
    }
    parts.add(part(start, table.rows(), edges));
    return parts;
  }

  /** The first row boundary behind a row that no cell crosses. */
  private int bandEnd(int row) {
    int end = row + 1;
    for (boolean grown = true; grown; ) {
      grown = false;
      for (Cell cell : table.cells()) {
        if (cell.row() >= row && cell.row() < end && cell.bottom() > end) {
          end = cell.bottom();
          grown = true;
        }
      }
    }
    return end;
  }

  /** The columns where cells of some rows begin or end. */
  private List<Integer> edges(int from, int to) {
    TreeSet<Integer> edges = new TreeSet<>();
    for (Cell cell : table.cells()) {
      if (cell.row() >= from && cell.row() < to) {
        edges.add(cell.column());
        edges.add(cell.right());
      }
    }
    return new ArrayList<>(edges);
  }

  /** The part of some rows; what is too narrow for any text between its columns is no column. */
  private TablePart part(int from, int to, List<Integer> edges) {
    List<Double> positions = new ArrayList<>();
    Map<Integer, Integer> columns = new HashMap<>();
    for (int edge : edges) {
      double position = table.edges().get(edge);
      int last = positions.size() - 1;
      if (last < 0 || position - positions.get(last) > NARROWEST) {
        positions.add(position);
        last++;
      }
      columns.put(edge, last);
    }
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : table.cells()) {
      int left = columns.getOrDefault(cell.column(), 0);
      int right = columns.getOrDefault(cell.right(), 0);
      boolean here = cell.row() >= from && cell.row() < to;
      if (here && (left < right || !cell.text().isBlank())) {
        cells.add(
            cell.at(cell.row() - from, left, cell.bottom() - from, Math.max(right, left + 1)));
      }
    }
    return new TablePart(
        to - from,
        positions,
        cells,
        table.box(),
        cells.isEmpty() || from == 0 ? table.place() : cells.get(0).place());
  }
}

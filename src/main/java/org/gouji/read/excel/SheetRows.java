package org.gouji.read.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.model.Place;

/**
 * The rows of a sheet as they are seen: merges resolved, hidden rows and columns left out. What a
 * merge covers but its first cell is not seen either.
 */
final class SheetRows {
  private final Sheet sheet;

  /** The merges that reach into the row at hand, by their first columns. */
  private final TreeMap<Integer, Area> open = new TreeMap<>();

  private final List<Piece> pieces = new ArrayList<>();

  private SheetRows(Sheet sheet) {
    this.sheet = sheet;
  }

  static List<SheetRow> of(Sheet sheet) {
    SheetRows rows = new SheetRows(sheet);
    rows.collect();
    return rows.rows();
  }

  private void collect() {
    List<Area> merges = sheet.merges();
    int next = 0;
    for (StoredCell cell : sheet.cells()) {
      while (next < merges.size() && merges.get(next).row() <= cell.row()) {
        open(merges.get(next++), cell.row());
      }
      Area merge = at(cell.row(), cell.column());
      if (merge == null) {
        add(cell, new Area(cell.row(), cell.column(), cell.row(), cell.column()));
      } else if (merge.row() == cell.row() && merge.column() == cell.column()) {
        add(cell, merge);
      }
    }
  }

  /** Merges never overlap in a sound file; the first one counts. */
  private void open(Area merge, int row) {
    if (merge.lastRow() < row) {
      return;
    }
    Map.Entry<Integer, Area> below = open.floorEntry(merge.column());
    if (below != null
        && below.getValue().lastRow() >= merge.row()
        && below.getValue().hasColumn(merge.column())) {
      return;
    }
    Map<Integer, Area> within = open.subMap(merge.column(), true, merge.lastColumn(), true);
    within.values().removeIf(area -> area.lastRow() < merge.row());
    if (within.isEmpty()) {
      open.put(merge.column(), merge);
    }
  }

  private @org.jspecify.annotations.Nullable Area at(int row, int column) {
    Map.Entry<Integer, Area> entry = open.floorEntry(column);
    boolean covers =
        entry != null && entry.getValue().lastRow() >= row && entry.getValue().hasColumn(column);
    return covers && entry != null ? entry.getValue() : null;
  }

  private void add(StoredCell cell, Area area) {
    Place place = sheet.place(cell.row(), cell.column());
    int row = sheet.firstVisibleRow(area.row(), area.lastRow());
    int column = sheet.firstVisibleColumn(area.column(), area.lastColumn());
    if (row >= 0 && column >= 0) {
      String text = cell.text().replace("\r\n", "\n").replace('\r', '\n');
      pieces.add(
          new Piece(row, column, area.lastRow(), area.lastColumn(), text, cell.bordered(), place));
    } else if (!cell.isBlank()) {
      sheet.tally().hidden(place);
    }
  }

  private List<SheetRow> rows() {
    pieces.sort(Comparator.comparingInt(Piece::row).thenComparingInt(Piece::column));
    Map<Integer, List<Piece>> byRow = new HashMap<>();
    List<Integer> numbers = new ArrayList<>();
    for (Piece piece : pieces) {
      if (numbers.isEmpty() || numbers.get(numbers.size() - 1) != piece.row()) {
        numbers.add(piece.row());
      }
      List<Piece> row = byRow.computeIfAbsent(piece.row(), number -> new ArrayList<>());
      if (row.isEmpty() || row.get(row.size() - 1).column() != piece.column()) {
        // A cell that stands twice is there once.
        row.add(piece);
      }
    }
    List<SheetRow> rows = new ArrayList<>();
    int reach = -1;
    int before = -1;
    for (int number : numbers) {
      List<Piece> row = byRow.getOrDefault(number, List.of());
      int blank = sheet.firstVisibleRow(Math.max(before, reach) + 1, number - 1);
      rows.add(new SheetRow(number, before >= 0 && blank >= 0, reach >= number, row));
      for (Piece piece : row) {
        reach = piece.isBlank() ? reach : Math.max(reach, piece.lastRow());
      }
      before = number;
    }
    return rows;
  }
}

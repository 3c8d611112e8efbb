package org.gouji.read.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.model.Grid;
import org.gouji.model.Place;
import org.gouji.model.Problem;
import org.gouji.read.GridBuilder;
import org.gouji.read.UnreadableException;

/**
 * Makes a grid of rows of a sheet. Columns in which no text begins only widen others and are left
 * out. A place without a cell is a blank cell, as it looks to whoever reads the sheet.
 */
final class TableDrawing {
  /** Drawn rows behind the last text that still may be cells left blank. */
  private static final int MOST_BLANK_ROWS = 3;

  private final String sheet;
  private final List<SheetRow> rows;
  private final TreeMap<Integer, Integer> columns = new TreeMap<>();
  private final TreeMap<Integer, Integer> indices = new TreeMap<>();

  TableDrawing(String sheet, List<SheetRow> rows) {
    this.sheet = sheet;
    this.rows = trimmed(rows);
    TreeSet<Integer> begun = new TreeSet<>();
    for (SheetRow row : this.rows) {
      indices.put(row.number(), indices.size());
      row.texts().forEach(piece -> begun.add(piece.column()));
    }
    begun.forEach(column -> columns.put(column, columns.size()));
  }

  private static List<SheetRow> trimmed(List<SheetRow> rows) {
    int end = rows.size();
    while (rows.get(end - 1).texts().isEmpty()) {
      end--;
    }
    return rows.subList(0, Math.min(rows.size(), end + MOST_BLANK_ROWS));
  }

  Grid grid() throws UnreadableException {
    if ((long) rows.size() * columns.size() > GridBuilder.MOST_POSITIONS) {
      throw new UnreadableException(Problem.of("sheetTooLarge", "sheet", sheet));
    }
    Map<Integer, Map<Integer, Grid.Cell>> cells = new HashMap<>();
    boolean[][] taken = new boolean[rows.size()][columns.size()];
    for (SheetRow row : rows) {
      for (Piece piece : row.pieces()) {
        put(piece, taken, cells);
      }
    }
    List<Grid.Cell> ordered = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (Map.Entry<Integer, Integer> column : columns.entrySet()) {
        Grid.Cell cell = cells.getOrDefault(row, Map.of()).get(column.getValue());
        if (cell != null) {
          ordered.add(cell);
        } else if (!taken[row][column.getValue()]) {
          Place place = place(rows.get(row).number(), column.getKey());
          ordered.add(new Grid.Cell(row, column.getValue(), 1, 1, "", place));
        }
      }
    }
    return new Grid(rows.size(), columns.size(), ordered, rows.get(0).pieces().get(0).place());
  }

  private void put(Piece piece, boolean[][] taken, Map<Integer, Map<Integer, Grid.Cell>> cells) {
    Map.Entry<Integer, Integer> first = columns.ceilingEntry(piece.column());
    if (first == null || first.getKey() > piece.lastColumn()) {
      return;
    }
    int row = indices.getOrDefault(piece.row(), 0);
    int rowEnd = indexBehind(indices, piece.lastRow());
    int column = first.getValue();
    int columnEnd = indexBehind(columns, piece.lastColumn());
    if (taken[row][column]) {
      return;
    }
    for (int r = row; r < rowEnd; r++) {
      for (int c = column; c < columnEnd; c++) {
        taken[r][c] = true;
      }
    }
    cells
        .computeIfAbsent(row, r -> new HashMap<>())
        .put(
            column,
            new Grid.Cell(
                row, column, rowEnd - row, columnEnd - column, piece.text(), piece.place()));
  }

  /** The index behind that of a line of the sheet, or of the last line before it that is there. */
  private static int indexBehind(NavigableMap<Integer, Integer> indices, int line) {
    Map.Entry<Integer, Integer> last = indices.floorEntry(line);
    return last == null ? 0 : last.getValue() + 1;
  }

  private Place place(int row, int column) {
    return Place.at("sheet " + sheet + ", cell " + new A1(row, column));
  }
}

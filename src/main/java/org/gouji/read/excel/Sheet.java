package org.gouji.read.excel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.gouji.model.Place;
import org.gouji.model.Problem;
import org.gouji.read.UnreadableException;

/** A sheet of a workbook while it is being read: its cells, merges, and what of it is hidden. */
final class Sheet {
  private final String name;
  private final Tally tally;
  private final List<StoredCell> cells = new ArrayList<>();
  private final List<Area> merges = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();

  Sheet(String name, Tally tally) {
    this.name = name;
    this.tally = tally;
  }

  String name() {
    return name;
  }

  Tally tally() {
    return tally;
  }

  /** Adds a cell; one that holds nothing and has no lines around it tells nothing. */
  void cell(int row, int column, String text, boolean bordered) throws UnreadableException {
    if (text.isBlank() && !bordered) {
      return;
    }
    if (row < 0 || column < 0) {
      throw new UnreadableException(Problem.of("brokenWorkbook"));
    }
    tally.cell(text);
    cells.add(new StoredCell(row, column, text, bordered));
  }

  /** Adds a cell whose formula has no value in the file: the formula stands for it. */
  void formula(int row, int column, String formula, boolean bordered) throws UnreadableException {
    tally.formulaWithoutValue(place(row, column));
    cell(row, column, "=" + formula, bordered);
  }

  void merge(Area area) throws UnreadableException {
    tally.merge();
    boolean sound = area.row() >= 0 && area.row() <= area.lastRow();
    sound &= area.column() >= 0 && area.column() <= area.lastColumn();
    if (sound && (area.row() < area.lastRow() || area.column() < area.lastColumn())) {
      merges.add(area);
    }
  }

  void hideRow(int row) {
    hiddenRows.set(row);
  }

  void hideColumns(int first, int last) {
    hiddenColumns.set(first, Math.min(last, A1.COLUMNS - 1) + 1);
  }

  /** Where a cell stands. */
  Place place(int row, int column) {
    return Place.at("sheet " + name + ", cell " + new A1(row, column));
  }

  /** Its cells by rows. */
  List<StoredCell> cells() {
    cells.sort(Comparator.comparingInt(StoredCell::row).thenComparingInt(StoredCell::column));
    return cells;
  }

  /** Its merged areas by their first rows. */
  List<Area> merges() {
    merges.sort(Comparator.comparingInt(Area::row).thenComparingInt(Area::column));
    return merges;
  }

  /** The first row of an area that can be seen; -1 if none can. */
  int firstVisibleRow(int from, int to) {
    int row = hiddenRows.nextClearBit(from);
    return row <= to ? row : -1;
  }

  /** The first column of an area that can be seen; -1 if none can. */
  int firstVisibleColumn(int from, int to) {
    int column = hiddenColumns.nextClearBit(from);
    return column <= to ? column : -1;
  }
}

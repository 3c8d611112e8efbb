package org.gouji.read.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gouji.model.Block;
import org.gouji.model.Place;
import org.gouji.read.CellDraft;
import org.gouji.read.TableDraft;
import org.gouji.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * A table while it is being read. A row lists its cells, and only the mark at its end says how wide
 * they are; which columns they cover is known when all rows are.
 */
final class TableReader {
  private static final int MOST_CELLS = 100_000;

  private final int number;
  private final List<Row> rows = new ArrayList<>();
  private final List<CellDraft> cells = new ArrayList<>();
  private @Nullable CellDraft open;
  private int count;
  private int read;

  TableReader(int number) {
    this.number = number;
  }

  private record Row(int number, List<CellDraft> cells, List<RowShape.Extent> extents) {}

  /** The cell that is being read. */
  CellDraft cell() {
    if (open == null) {
      open = new CellDraft();
      open.placed(rowPlace());
    }
    return open;
  }

  /** Where the last cell of a row stands that is to end. */
  Supplier<Place> lastPlace() {
    if (cells.isEmpty()) {
      Place row = rowPlace();
      return () -> row;
    }
    return cells.get(cells.size() - 1)::place;
  }

  void endCell() throws UnreadableException {
    cells.add(cell());
    open = null;
    if (++count > MOST_CELLS) {
      throw TableDraft.tooLarge(number);
    }
  }

  /**
   * Ends a row.
   *
   * @param gone whether nobody sees it
   */
  void endRow(RowShape shape, boolean gone) throws UnreadableException {
    if (open != null || shape.cells() != cells.size()) {
      throw WordFile.broken();
    }
    read++;
    if (!gone && !cells.isEmpty()) {
      rows.add(new Row(read, List.copyOf(cells), shape.extents()));
    }
    cells.clear();
  }

  /** Whether no cell of the row that is being read shows anything. */
  boolean isRowBlank() {
    return cells.stream().allMatch(cell -> cell.text().isEmpty());
  }

  /** The finished table. */
  List<Block> build() throws UnreadableException {
    if (open != null || !cells.isEmpty()) {
      throw WordFile.broken();
    }
    Lines lines = Lines.of(rows.stream().map(Row::extents).toList());
    List<Covered> all = new ArrayList<>();
    Map<Integer, Covered> above = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      for (RowShape.Extent extent : row.extents()) {
        int start = lines.column(extent.left());
        int end = lines.column(extent.right());
        Covered top = above.get(start);
        boolean goesOn = extent.down() == RowShape.Merge.GOES_ON;
        if (end <= start) {
          // Too narrow to be seen, as what programs leave behind when cells are merged.
          continue;
        }
        if (goesOn && top != null && top.isAbove(i, end)) {
          top.height++;
          continue;
        }
        Covered cell = new Covered(joined(row, extent), i, start, end, extent.down());
        cell.draft.placed(Place.at(locator(row, start)));
        all.add(cell);
        above.put(start, cell);
      }
    }
    TableDraft table = new TableDraft(number);
    for (Covered cell : all) {
      table.add(cell.draft, cell.row, cell.start, cell.height, cell.end - cell.start);
    }
    return table.build();
  }

  private Place rowPlace() {
    return Place.at("table " + number + ", row " + (read + 1));
  }

  private String locator(Row row, int column) {
    return "table " + number + ", row " + row.number() + ", column " + (column + 1);
  }

  /** The cell that is seen; cells that were merged into it sideways keep what they hold. */
  private static CellDraft joined(Row row, RowShape.Extent extent) {
    CellDraft cell = row.cells().get(extent.first());
    for (int i = extent.first() + 1; i <= extent.last(); i++) {
      cell.flow().add(row.cells().get(i).flow().blocks());
    }
    return cell;
  }

  /** A cell of the grid while those below may still belong to it. */
  private static final class Covered {
    final CellDraft draft;
    final int row;
    final int start;
    final int end;
    final boolean merged;
    int height = 1;

    Covered(CellDraft draft, int row, int start, int end, RowShape.Merge down) {
      this.draft = draft;
      this.row = row;
      this.start = start;
      this.end = end;
      this.merged = down != RowShape.Merge.NONE;
    }

    boolean isAbove(int toRow, int toEnd) {
      return merged && row + height == toRow && end == toEnd;
    }
  }
}

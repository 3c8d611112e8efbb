package org.gouji.diagnose;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.CellRef;

/** Which cells of a sheet lie side by side. */
final class Neighbourhood {
  private static final String TOTAL = "total";
  private static final String HANDLED = "handledTotal";
  private static final String OTHER_ORG = "otherOrg";
  private static final int BEFORE_OTHER = 4;

  private Neighbourhood() {}

  /** Whether a cell is a total by its column or its row. */
  static boolean isTotal(Sheet sheet, int cell) {
    CellRef name = sheet.cell(cell);
    return name.column().equals(TOTAL) || name.row().equals(HANDLED);
  }

  /** Whether two cells are of one row. */
  static boolean areInRow(Sheet sheet, int one, int other) {
    return one / sheet.width() == other / sheet.width();
  }

  /** Whether two cells are of one column. */
  static boolean areInColumn(Sheet sheet, int one, int other) {
    return one % sheet.width() == other % sheet.width();
  }

  /** The cell to the right; -1 if there is none. */
  static int right(Sheet sheet, int cell) {
    return cell + 1 < sheet.size() && areInRow(sheet, cell, cell + 1) ? cell + 1 : -1;
  }

  /** The cell below; -1 if there is none. */
  static int below(Sheet sheet, int cell) {
    int next = cell + sheet.width();
    return next < sheet.size() ? next : -1;
  }

  /** Whether two cells touch. */
  static boolean touch(Sheet sheet, int one, int other) {
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    return right(sheet, low) == high || below(sheet, low) == high;
  }

  /** Whether a cell beside, above or below holds this figure, which is not 0. */
  static boolean hasBeside(Sheet sheet, int cell, long figure) {
    int above = cell - sheet.width();
    boolean left = cell > 0 && right(sheet, cell - 1) == cell;
    return figure != 0
        && (holds(sheet, right(sheet, cell), figure)
            || holds(sheet, below(sheet, cell), figure)
            || holds(sheet, above, figure)
            || (left && holds(sheet, cell - 1, figure)));
  }

  private static boolean holds(Sheet sheet, int cell, long figure) {
    return cell >= 0 && sheet.isKnown(cell) && sheet.value(cell) == figure;
  }

  /** The cells of the row of a cell, left to right. */
  static List<Integer> row(Sheet sheet, int cell) {
    List<Integer> row = new ArrayList<>();
    int first = cell - cell % sheet.width();
    for (int i = first; i < first + sheet.width(); i++) {
      row.add(i);
    }
    return row;
  }

  /** Whether column 其他 holds the sum of the four columns before it, which is not 0. */
  static boolean isSubtotal(Sheet sheet, int cell) {
    if (!sheet.cell(cell).column().equals(OTHER_ORG) || cell < BEFORE_OTHER) {
      return false;
    }
    long sum = 0;
    for (int i = cell - BEFORE_OTHER; i < cell; i++) {
      if (!sheet.isKnown(i)) {
        return false;
      }
      sum += sheet.value(i);
    }
    return sum > 0 && sum == sheet.value(cell);
  }
}

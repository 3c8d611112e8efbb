package org.gouji.model;

/**
 * The name of a cell of the three tables.
 *
 * @param table its table
 * @param row the key of its row, such as {@code denied.stateSecret}
 * @param column the key of its column, such as {@code natural}
 */
public record CellRef(TableName table, String row, String column) {
  // Written out: what the compiler makes is linked at the first call, and that costs start-up.
  @Override
  public boolean equals(Object other) {
    return other instanceof CellRef cell
        && table == cell.table
        && row.equals(cell.row)
        && column.equals(cell.column);
  }

  @Override
  public int hashCode() {
    return 31 * row.hashCode() + column.hashCode();
  }
}

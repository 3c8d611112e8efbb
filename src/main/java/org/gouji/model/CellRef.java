package org.gouji.model;

/**
 * The name of a cell of the three tables.
 *
 * @param table its table
 * @param row the key of its row, such as {@code denied.stateSecret}
 * @param column the key of its column, such as {@code natural}
 */
public record CellRef(TableName table, String row, String column) {}

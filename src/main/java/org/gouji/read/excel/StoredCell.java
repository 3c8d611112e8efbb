package org.gouji.read.excel;

/**
 * A cell of a sheet.
 *
 * @param row its row, from 0
 * @param column its column, from 0
 * @param text its text, empty where it holds nothing
 * @param bordered whether lines are drawn around it
 */
record StoredCell(int row, int column, String text, boolean bordered) {
  boolean isBlank() {
    return text.isBlank();
  }
}

package org.gouji.read.excel;

import org.gouji.model.Place;

/**
 * What can be seen of a cell, over all rows and columns that it is merged over.
 *
 * @param row first row that can be seen, as the sheet counts, from 0
 * @param column first column that can be seen
 * @param lastRow last row
 * @param lastColumn last column
 * @param text its text, empty where it holds nothing
 * @param bordered whether lines are drawn around it
 * @param place where it stands
 */
record Piece(
    int row, int column, int lastRow, int lastColumn, String text, boolean bordered, Place place) {
  boolean isBlank() {
    return text.isBlank();
  }
}

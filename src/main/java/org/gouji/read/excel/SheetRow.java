package org.gouji.read.excel;

import java.util.List;

/**
 * A row of a sheet in which something begins.
 *
 * @param number its number, as the sheet counts, from 0
 * @param afterGap whether rows stand above it in which nothing is
 * @param covered whether a text from above reaches into it
 * @param pieces what begins in it, from left to right; never none
 */
record SheetRow(int number, boolean afterGap, boolean covered, List<Piece> pieces) {
  SheetRow {
    pieces = List.copyOf(pieces);
  }

  /** What begins in it and holds text. */
  List<Piece> texts() {
    return pieces.stream().filter(piece -> !piece.isBlank()).toList();
  }
}

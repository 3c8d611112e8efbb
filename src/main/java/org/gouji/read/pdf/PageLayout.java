package org.gouji.read.pdf;

import java.util.List;

/**
 * A page, taken apart.
 *
 * @param number from 1
 * @param turn how it was turned
 * @param tables from top to bottom
 * @param lines of text outside the tables, from top to bottom
 */
record PageLayout(int number, Turn turn, List<TablePart> tables, List<TextLine> lines) {
  PageLayout {
    tables = List.copyOf(tables);
    lines = List.copyOf(lines);
  }

  double height() {
    return turn.quarters() % 2 == 0 ? turn.height() : turn.width();
  }

  PageLayout withLines(List<TextLine> others) {
    return new PageLayout(number, turn, tables, others);
  }
}

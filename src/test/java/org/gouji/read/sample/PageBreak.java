package org.gouji.read.sample;

import java.util.ArrayList;
import java.util.List;

/** Cuts a table in two, as a page break does: heads and labels that span the cut are repeated. */
final class PageBreak {
  private PageBreak() {}

  static List<List<List<FormCell>>> split(List<List<FormCell>> rows, int heads, int after) {
    int cut = heads + after;
    List<List<FormCell>> first = new ArrayList<>();
    List<List<FormCell>> second = new ArrayList<>(rows.subList(0, heads));
    List<FormCell> carried = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (i == cut) {
        List<FormCell> row = new ArrayList<>(carried);
        row.addAll(rows.get(i));
        second.add(row);
      } else if (i > cut) {
        second.add(rows.get(i));
      } else {
        List<FormCell> row = new ArrayList<>();
        for (FormCell cell : rows.get(i)) {
          int below = i + cell.rows() - cut;
          row.add(below <= 0 ? cell : tall(cell, cut - i));
          if (below > 0) {
            carried.add(tall(cell, below));
          }
        }
        first.add(row);
      }
    }
    return List.of(first, second);
  }

  private static FormCell tall(FormCell cell, int rows) {
    return new FormCell(cell.text(), rows, cell.columns(), cell.head());
  }
}

package org.gouji.read.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One thing that goes wrong in a table on its way to the reader. */
public enum Mishap {
  /** A row is gone. */
  ROW_LOST,
  /** A row's own label is damaged. */
  LABEL_DAMAGED,
  /** A row's own label is gone, its cell with it. */
  LABEL_LOST,
  /** A figure is gone, its cell with it. */
  FIGURE_LOST,
  /** A figure that belongs to nothing stands behind a row. */
  FIGURE_ADDED,
  /** Two figures stand in one cell, and the other cell is gone. */
  FIGURES_JOINED,
  /** Words stand where a figure belongs. */
  WORDS,
  /** A row stands twice. */
  ROW_DOUBLED,
  /** A label covers a row more than it should. */
  SPAN_TALL,
  /** A label covers a column more than it should. */
  SPAN_WIDE;

  /** Lets it happen to a random row of figures of a random table. */
  public FormRows in(FormRows rows, Random random) {
    List<List<List<FormCell>>> disclosure = new ArrayList<>(rows.disclosure());
    int table = random.nextInt(3);
    if (table == 0) {
      int block = random.nextInt(disclosure.size());
      disclosure.set(block, in(disclosure.get(block), random));
    }
    return new FormRows(
        disclosure,
        table == 1 ? in(rows.requests(), random) : rows.requests(),
        table == 2 ? in(rows.remedies(), random) : rows.remedies());
  }

  private List<List<FormCell>> in(List<List<FormCell>> rows, Random random) {
    List<Integer> withFigures = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).stream().anyMatch(cell -> !cell.head())) {
        withFigures.add(i);
      }
    }
    int index = withFigures.get(random.nextInt(withFigures.size()));
    List<List<FormCell>> changed = new ArrayList<>(rows);
    List<FormCell> row = new ArrayList<>(rows.get(index));
    int label = label(row);
    int figure = label + 1 + random.nextInt(row.size() - label - 1);
    changed.set(index, row);
    switch (this) {
      case ROW_LOST -> changed.remove(index);
      case LABEL_DAMAGED ->
          row.replaceAll(cell -> cell.equals(at(row, label)) ? damaged(cell) : cell);
      case LABEL_LOST -> removeLabel(row, label);
      case FIGURE_LOST -> row.remove(figure);
      case FIGURE_ADDED -> row.add(FormCell.figure("7"));
      case FIGURES_JOINED -> join(row, figure);
      case WORDS -> row.set(figure, new FormCell("见附件", 1, row.get(figure).columns(), false));
      case ROW_DOUBLED -> changed.add(index, row);
      case SPAN_TALL -> row.replaceAll(cell -> cell.head() ? spanned(cell, 1, 0) : cell);
      case SPAN_WIDE -> row.replaceAll(cell -> cell.head() ? spanned(cell, 0, 1) : cell);
    }
    return changed;
  }

  private static FormCell at(List<FormCell> row, int label) {
    return row.get(Math.max(0, label));
  }

  private static FormCell damaged(FormCell cell) {
    return cell.head() ? new FormCell("乱?码", cell.rows(), cell.columns(), true) : cell;
  }

  private static void removeLabel(List<FormCell> row, int label) {
    if (label >= 0) {
      row.remove(label);
    }
  }

  private static void join(List<FormCell> row, int figure) {
    if (figure + 1 < row.size()) {
      FormCell second = row.remove(figure + 1);
      row.set(figure, FormCell.figure(row.get(figure).text() + " " + second.text()));
    }
  }

  private static FormCell spanned(FormCell cell, int down, int right) {
    return new FormCell(cell.text(), cell.rows() + down, cell.columns() + right, true);
  }

  /** The index of the row's own label, the last before its figures; -1 if it has none. */
  private static int label(List<FormCell> row) {
    int label = -1;
    for (int i = 0; i < row.size() && row.get(i).head(); i++) {
      label = i;
    }
    return label;
  }
}

package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The columns that the cells of a table cover. Word's own rows agree on the columns of one grid;
 * where the rows of a table do not (other programs leave spans out), the widths of its cells tell,
 * as they do on paper.
 */
final class Columns {
  /** Edges that are nearer than this share of the table's width are one. */
  private static final double NEAR = 1.0 / 150;

  /** Rows differ in width by no more than this share, or their widths say nothing. */
  private static final double RAGGED = 0.02;

  private final List<TableRow> rows;
  private final List<int[]> starts = new ArrayList<>();

  private Columns(List<TableRow> rows) {
    this.rows = rows;
  }

  /** Finds the columns of rows. */
  static Columns of(List<TableRow> rows) {
    Columns columns = new Columns(rows);
    if (columns.agree() || !columns.byWidths()) {
      columns.bySpans();
    }
    return columns;
  }

  /** The first column of a cell. */
  int start(int row, int cell) {
    return starts.get(row)[cell];
  }

  /** The column behind a cell. */
  int end(int row, int cell) {
    return starts.get(row)[cell + 1];
  }

  private boolean agree() {
    return rows.stream().mapToInt(Columns::span).distinct().count() <= 1;
  }

  private static int span(TableRow row) {
    return row.before + row.cells.stream().mapToInt(cell -> cell.span).sum() + row.after;
  }

  private void bySpans() {
    starts.clear();
    for (TableRow row : rows) {
      int[] edges = new int[row.cells.size() + 1];
      edges[0] = row.before;
      for (int i = 0; i < row.cells.size(); i++) {
        edges[i + 1] = edges[i] + row.cells.get(i).span;
      }
      starts.add(edges);
    }
  }

  private boolean byWidths() {
    double widest = 0;
    double narrowest = Double.MAX_VALUE;
    List<double[]> edges = new ArrayList<>();
    for (TableRow row : rows) {
      double[] own = edges(row);
      edges.add(own);
      widest = Math.max(widest, own[own.length - 1] + row.widthAfter);
      narrowest = Math.min(narrowest, own[own.length - 1] + row.widthAfter);
      if (row.cells.stream().anyMatch(cell -> cell.width <= 0)) {
        return false;
      }
    }
    if (narrowest < widest * (1 - RAGGED)) {
      return false;
    }
    double[] all = edges.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    List<Double> lines = new ArrayList<>();
    for (double edge : all) {
      if (lines.isEmpty() || edge - lines.get(lines.size() - 1) > widest * NEAR) {
        lines.add(edge);
      }
    }
    for (double[] own : edges) {
      int[] columns = new int[own.length];
      for (int i = 0; i < own.length; i++) {
        columns[i] = line(lines, own[i]);
        if (i > 0 && columns[i] <= columns[i - 1]) {
          return false;
        }
      }
      starts.add(columns);
    }
    return true;
  }

  private static double[] edges(TableRow row) {
    double[] edges = new double[row.cells.size() + 1];
    edges[0] = row.widthBefore;
    for (int i = 0; i < row.cells.size(); i++) {
      edges[i + 1] = edges[i] + row.cells.get(i).width;
    }
    return edges;
  }

  /** The last line that is not right of an edge. */
  private static int line(List<Double> lines, double edge) {
    int found = 0;
    for (int i = 0; i < lines.size() && lines.get(i) <= edge; i++) {
      found = i;
    }
    return found;
  }
}

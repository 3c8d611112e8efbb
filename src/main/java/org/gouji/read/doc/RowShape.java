package org.gouji.read.doc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;

/**
 * Where the cells of a row begin and end, and which of them are merged, as the mark at the end of
 * the row says. Lengths are twentieths of a point.
 */
final class RowShape {
  private static final int DEFINITION = 0xd608;
  private static final int WIDTHS = 0x7623;
  private static final int MERGE = 0x5624;
  private static final int SPLIT = 0x5625;
  private static final int VERTICAL_MERGE = 0xd62b;

  private static final int CELL_SIZE = 20;
  private static final int MOST_CELLS = 64;
  private static final int SIDEWAYS = 3;
  private static final int DOWN_SHIFT = 5;
  private static final int OPERAND = 2;

  private int cells;
  private int[] edges = new int[1];
  private int[] sideways = new int[0];
  private int[] down = new int[0];

  private RowShape() {}

  /** A cell as it is seen: merged cells are one. */
  record Extent(int first, int last, int left, int right, Merge down) {}

  /** Whether a cell is merged with others below or above. */
  enum Merge {
    NONE,
    BEGINS,
    GOES_ON
  }

  /** Reads the properties of a row's end; without a definition, it has no cells. */
  static RowShape of(SprmBuffer properties) {
    RowShape shape = new RowShape();
    for (SprmIterator i = properties.iterator(); i.hasNext(); ) {
      SprmOperation operation = i.next();
      byte[] bytes = operation.toByteArray();
      switch (u2(bytes, 0)) {
        case DEFINITION -> shape.define(bytes);
        case WIDTHS -> shape.widths(bytes[OPERAND] & 0xff, bytes[3] & 0xff, u2(bytes, 4));
        case MERGE -> shape.merge(bytes[OPERAND] & 0xff, bytes[3] & 0xff);
        case SPLIT -> shape.split(bytes[OPERAND] & 0xff, bytes[3] & 0xff);
        case VERTICAL_MERGE -> shape.mergeDown(bytes[3] & 0xff, bytes[4] & 0xff);
        default -> {}
      }
    }
    return shape;
  }

  /** How many cells the row has, those that are merged away too. */
  int cells() {
    return cells;
  }

  private void define(byte[] bytes) {
    int count = bytes[4] & 0xff;
    if (count > MOST_CELLS) {
      throw new IllegalArgumentException("more cells than a row can have");
    }
    cells = count;
    edges = new int[count + 1];
    sideways = new int[count];
    down = new int[count];
    int at = 5;
    for (int i = 0; i <= count; i++, at += 2) {
      edges[i] = (short) u2(bytes, at);
    }
    // Of the last cells, nothing may be said.
    for (int i = 0; i < count && at + 1 < bytes.length; i++, at += CELL_SIZE) {
      int flags = u2(bytes, at);
      sideways[i] = flags & SIDEWAYS;
      down[i] = flags >> DOWN_SHIFT & 3;
    }
  }

  private void widths(int first, int limit, int width) {
    for (int i = first; i < Math.min(limit, cells); i++) {
      int shift = width - (edges[i + 1] - edges[i]);
      for (int j = i + 1; j <= cells; j++) {
        edges[j] += shift;
      }
    }
  }

  private void merge(int first, int limit) {
    for (int i = first; i < Math.min(limit, cells); i++) {
      sideways[i] = i == first ? 1 : 2;
    }
  }

  private void split(int first, int limit) {
    Arrays.fill(sideways, Math.min(first, cells), Math.max(first, Math.min(limit, cells)), 0);
  }

  private void mergeDown(int cell, int flags) {
    if (cell < cells) {
      down[cell] = flags & 3;
    }
  }

  /** The cells as they are seen, from left to right. */
  List<Extent> extents() {
    List<Extent> extents = new ArrayList<>();
    for (int i = 0; i < cells; ) {
      int end = i + 1;
      // The two documents that describe the format do not agree which value is the first cell's.
      while (end < cells
          && sideways[i] != 0
          && sideways[end] != 0
          && sideways[end] != sideways[i]) {
        end++;
      }
      Merge merge =
          switch (down[i]) {
            case 0 -> Merge.NONE;
            case 1 -> Merge.GOES_ON;
            default -> Merge.BEGINS;
          };
      if (edges[end] < edges[i]) {
        throw new IllegalArgumentException("a cell that ends before it begins");
      }
      extents.add(new Extent(i, end - 1, edges[i], edges[end], merge));
      i = end;
    }
    return extents;
  }

  private static int u2(byte[] bytes, int at) {
    return (bytes[at] & 0xff) | (bytes[at + 1] & 0xff) << 8;
  }
}

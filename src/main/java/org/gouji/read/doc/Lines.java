package org.gouji.read.doc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The upright lines of a table: the edges of its cells, those that nearly meet taken as one. A line
 * begins the column that has its index.
 */
final class Lines {
  /** Edges that are nearer than this share of the table's width are one, if no cell is lost. */
  private static final int NEAR = 150;

  private final int[] at;

  private Lines(int[] at) {
    this.at = at;
  }

  /** Finds the lines of rows. */
  static Lines of(List<List<RowShape.Extent>> rows) {
    int[] edges =
        rows.stream()
            .flatMap(List::stream)
            .flatMapToInt(extent -> java.util.stream.IntStream.of(extent.left(), extent.right()))
            .sorted()
            .toArray();
    int width = edges.length == 0 ? 0 : edges[edges.length - 1] - edges[0];
    for (int near = width / NEAR; near > 0; near /= 2) {
      Lines lines = join(edges, near);
      if (rows.stream().flatMap(List::stream).allMatch(lines::keeps)) {
        return lines;
      }
    }
    return join(edges, 0);
  }

  private static Lines join(int[] edges, int near) {
    List<Integer> lines = new ArrayList<>();
    for (int edge : edges) {
      if (lines.isEmpty() || edge - lines.get(lines.size() - 1) > near) {
        lines.add(edge);
      }
    }
    return new Lines(lines.stream().mapToInt(Integer::intValue).toArray());
  }

  private boolean keeps(RowShape.Extent extent) {
    return extent.right() == extent.left() || column(extent.right()) > column(extent.left());
  }

  /** The column that begins at an edge: that of the last line which is not right of it. */
  int column(int edge) {
    int found = Arrays.binarySearch(at, edge);
    return found >= 0 ? found : -found - 2;
  }
}

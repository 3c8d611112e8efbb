package org.gouji.read.pdf;

import java.util.List;

/**
 * Tells a page whose text is set in two columns: its lines would be read across both, so that it is
 * better not read at all.
 */
final class TwoColumns {
  private static final int FEWEST_LINES = 6;

  /** How many ideographs a line of a column has at least, in the mean. */
  private static final int SHORTEST = 8;

  /** How wide the space between the columns is at least, in parts of the size. */
  private static final double GUTTER = 1;

  private final double from;
  private final double to;
  private int both;
  private int leftOnly;
  private int rightOnly;
  private int across;
  private int leftGlyphs;
  private int rightGlyphs;

  private TwoColumns(double left, double right) {
    double reach = (right - left) / 8;
    from = (left + right) / 2 - reach;
    to = (left + right) / 2 + reach;
  }

  /**
   * Whether the lines of a page stand in two columns.
   *
   * @param rows the glyphs of each line, from left to right
   */
  static boolean isSet(List<List<Glyph>> rows) {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    for (List<Glyph> row : rows) {
      left = Math.min(left, row.get(0).x());
      right = Math.max(right, row.get(row.size() - 1).endX());
    }
    TwoColumns columns = new TwoColumns(left, right);
    rows.forEach(columns::count);
    return columns.isSet();
  }

  private boolean isSet() {
    int pairs = both + Math.min(leftOnly, rightOnly);
    return pairs >= FEWEST_LINES
        && pairs > across
        && leftGlyphs >= SHORTEST * both
        && rightGlyphs >= SHORTEST * both;
  }

  private void count(List<Glyph> row) {
    List<Glyph> seen = row.stream().filter(g -> !g.text().isEmpty() && !g.isBlank()).toList();
    int gap = gap(seen);
    int dense = dense(seen);
    if (gap > 0) {
      both++;
      leftGlyphs += dense(seen.subList(0, gap));
      rightGlyphs += dense(seen.subList(gap, seen.size()));
    } else if (dense >= SHORTEST) {
      boolean onLeft = seen.get(seen.size() - 1).endX() < to;
      boolean onRight = seen.get(0).x() > from;
      leftOnly += onLeft ? 1 : 0;
      rightOnly += onRight ? 1 : 0;
      across += onLeft || onRight ? 0 : 1;
    }
  }

  /** How many glyphs stand before the gap in the middle; 0 if there is none. */
  private int gap(List<Glyph> row) {
    for (int i = 1; i < row.size(); i++) {
      double end = row.get(i - 1).endX();
      double next = row.get(i).x();
      if (next - end > GUTTER * row.get(i).size() && next > from && end < to) {
        return i;
      }
    }
    return 0;
  }

  private static int dense(List<Glyph> glyphs) {
    return (int) glyphs.stream().filter(g -> g.text().codePointAt(0) >= 0x2e80).count();
  }
}

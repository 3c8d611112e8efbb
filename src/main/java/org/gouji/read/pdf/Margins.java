package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the text of a document is set.
 *
 * @param left where its lines begin
 * @param right where its full lines end
 * @param leading the distance of lines within a paragraph, in parts of their size
 * @param size of most of its lines
 */
record Margins(double left, double right, double leading, double size) {
  /** Lines end together if they do within this part of their size. */
  private static final double TOGETHER = 1.2;

  private static final double LOOSEST = 2.6;

  static Margins of(List<PageLayout> pages) {
    List<TextLine> lines = new ArrayList<>();
    List<Double> leadings = new ArrayList<>();
    for (PageLayout page : pages) {
      lines.addAll(page.lines());
      for (int i = 1; i < page.lines().size(); i++) {
        TextLine before = page.lines().get(i - 1);
        TextLine line = page.lines().get(i);
        double leading = (line.base() - before.base()) / Math.max(before.size(), line.size());
        if (leading > 1 && leading < LOOSEST && Math.abs(before.size() - line.size()) < 0.5) {
          leadings.add(leading);
        }
      }
    }
    if (lines.isEmpty()) {
      return new Margins(0, 0, 1, 1);
    }
    double size = median(lines.stream().mapToDouble(TextLine::size).toArray());
    double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
    double[] leads = leadings.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double leading = leads.length == 0 ? LOOSEST : leads[leads.length / 10];
    return new Margins(left, rightMost(lines, size), leading, size);
  }

  /** The margin that more than one line reaches; else that of the longest. */
  private static double rightMost(List<TextLine> lines, double size) {
    double[] ends = lines.stream().mapToDouble(TextLine::right).sorted().toArray();
    for (int i = ends.length - 1; i > 0; i--) {
      if (ends[i] - ends[i - 1] <= TOGETHER * size) {
        return ends[i];
      }
    }
    return ends[ends.length - 1];
  }

  private static double median(double[] numbers) {
    Arrays.sort(numbers);
    return numbers[numbers.length / 2];
  }
}

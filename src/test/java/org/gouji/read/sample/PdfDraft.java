package org.gouji.read.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A report drawn on PDF pages: ruled tables with wrapped labels that go on over pages.
 *
 * @param pages how the pages are made
 * @param border how lines are drawn
 * @param openSides whether tables have no line at their left and right
 * @param repeatedHeads whether a table's heads are drawn again on the next page
 * @param cutOpen whether cells that go on over a page have no line there
 * @param shuffled whether things are drawn in no order
 */
public record PdfDraft(
    PdfPages pages,
    Border border,
    boolean openSides,
    boolean repeatedHeads,
    boolean cutOpen,
    boolean shuffled) {
  private static final double SIZE = 9;
  private static final double LEADING = 12;
  private static final double MARGIN = 50;
  private static final double PADDING = 3;
  private static final int HEAD_ROWS = 3;

  /** How lines are drawn. */
  public enum Border {
    /** A stroke from cell to cell. */
    STROKES,
    /** Narrow areas, a piece for each side of a cell. */
    AREAS,
    /** A rectangle for each cell, stroked. */
    BOXES,
    /** A rectangle for each cell, with a little space between cells. */
    SPACED_BOXES,
    /** Short dashes, each drawn by itself. */
    DASHES,
    /** Two strokes side by side. */
    DOUBLE
  }

  /** Writes a report. */
  public byte[] write(FormRows rows, int year, Random random) {
    return pages.write(new Writer(random).write(rows, year));
  }

  private record Placed(FormCell cell, int row, int column) {}

  private final class Writer {
    private final Random random;
    private final List<String> contents = new ArrayList<>();
    private List<String> drawn = new ArrayList<>();
    private double y = MARGIN;

    Writer(Random random) {
      this.random = random;
    }

    List<String> write(FormRows rows, int year) {
      paragraph(ReportText.title(year), 16, 0);
      paragraph(ReportText.introduction(year), 12, 24);
      for (int section = 1; section <= 6; section++) {
        paragraph(ReportText.headings().get(section - 1), 12, 24);
        ReportText.prose(section).forEach(text -> paragraph(text, 12, 24));
        switch (section) {
          case 2 -> rows.disclosure().forEach(block -> table(block, new double[] {2, 1, 1, 1}, 2));
          case 3 -> table(rows.requests(), widths(), HEAD_ROWS);
          case 4 -> table(rows.remedies(), equal(15), HEAD_ROWS);
          default -> {}
        }
      }
      endPage();
      return contents;
    }

    private double[] widths() {
      double[] widths = new double[10];
      for (int i = 0; i < widths.length; i++) {
        widths[i] = i == 2 ? 2.2 : i < 2 ? 0.9 : 1;
      }
      return widths;
    }

    private double[] equal(int count) {
      double[] widths = new double[count];
      java.util.Arrays.fill(widths, 1);
      return widths;
    }

    private void endPage() {
      if (shuffled) {
        Collections.shuffle(drawn, random);
      }
      contents.add(String.join("", drawn));
      drawn = new ArrayList<>();
      y = MARGIN;
    }

    private void need(double height) {
      if (y + height > pages.height() - MARGIN && y > MARGIN) {
        endPage();
      }
    }

    private void paragraph(String text, double size, double indent) {
      double width = pages.width() - 2 * MARGIN;
      double x = MARGIN + indent;
      int start = 0;
      while (start < text.length()) {
        int end = start;
        double used = x - MARGIN;
        while (end < text.length() && used + glyph(text, end, size) <= width) {
          used += glyph(text, end++, size);
        }
        need(size * 1.6);
        y += size * 1.6;
        show(x, y, size, text.substring(start, end));
        start = end;
        x = MARGIN;
      }
    }

    private double glyph(String text, int at, double size) {
      return PdfPages.width(text.substring(at, at + 1), size);
    }

    private void show(double x, double base, double size, String text) {
      drawn.add(PdfPages.text(x, pages.height() - base, size, text));
    }

    private void table(List<List<FormCell>> rows, double[] parts, int heads) {
      List<Placed> cells = place(rows);
      double[] edges = edges(parts);
      double[] heights = heights(cells, rows.size(), edges);
      int from = 0;
      y += 6;
      while (from < rows.size()) {
        double room = pages.height() - MARGIN - y;
        double above = from > 0 && repeatedHeads ? sum(heights, 0, heads) : 0;
        int to = from;
        double used = above;
        while (to < rows.size() && used + heights[to] <= room) {
          used += heights[to++];
        }
        int first = Math.min(rows.size(), from == 0 ? heads + 1 : from + 1);
        if (to < first && y > MARGIN + 7) {
          endPage();
          y += 6;
          continue;
        }
        to = Math.max(to, from + 1);
        if (above > 0) {
          draw(cells, edges, heights, 0, heads);
          y += above;
        }
        draw(cells, edges, heights, from, to);
        y += sum(heights, from, to);
        from = to;
        if (from < rows.size()) {
          endPage();
          y += 6;
        }
      }
      y += 8;
    }

    private double sum(double[] numbers, int from, int to) {
      double sum = 0;
      for (int i = from; i < to; i++) {
        sum += numbers[i];
      }
      return sum;
    }

    private List<Placed> place(List<List<FormCell>> rows) {
      List<Placed> cells = new ArrayList<>();
      int[] free = new int[40];
      for (int row = 0; row < rows.size(); row++) {
        int column = 0;
        for (FormCell cell : rows.get(row)) {
          while (free[column] > row) {
            column++;
          }
          cells.add(new Placed(cell, row, column));
          for (int i = 0; i < cell.columns(); i++) {
            free[column + i] = row + cell.rows();
          }
          column += cell.columns();
        }
      }
      return cells;
    }

    private double[] edges(double[] parts) {
      double all = sum(parts, 0, parts.length);
      double[] edges = new double[parts.length + 1];
      edges[0] = MARGIN;
      for (int i = 0; i < parts.length; i++) {
        edges[i + 1] = edges[i] + parts[i] / all * (pages.width() - 2 * MARGIN);
      }
      return edges;
    }

    private double[] heights(List<Placed> cells, int rows, double[] edges) {
      double[] heights = new double[rows];
      java.util.Arrays.fill(heights, LEADING + 2 * PADDING);
      for (Placed placed : cells) {
        double need = lines(placed, edges).size() * LEADING + 2 * PADDING;
        int last = placed.row() + placed.cell().rows() - 1;
        double have = sum(heights, placed.row(), last + 1);
        heights[last] += Math.max(0, need - have);
      }
      return heights;
    }

    private List<String> lines(Placed placed, double[] edges) {
      double width =
          edges[placed.column() + placed.cell().columns()] - edges[placed.column()] - 2 * PADDING;
      String text = placed.cell().text();
      List<String> lines = new ArrayList<>();
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        boolean full =
            i < text.length()
                && PdfPages.width(text.substring(start, i + 1), SIZE) > width
                && i > start;
        if (full || i == text.length()) {
          lines.add(text.substring(start, i));
          start = i;
        }
      }
      return lines;
    }

    private void draw(List<Placed> cells, double[] edges, double[] heights, int from, int to) {
      for (Placed placed : cells) {
        int end = placed.row() + placed.cell().rows();
        if (placed.row() >= to || end <= from) {
          continue;
        }
        double top = y + sum(heights, from, Math.max(from, placed.row()));
        double bottom = y + sum(heights, from, Math.min(to, end));
        double left = edges[placed.column()];
        double right = edges[placed.column() + placed.cell().columns()];
        boolean last = placed.column() + placed.cell().columns() == edges.length - 1;
        box(
            left,
            top,
            right,
            bottom,
            openSides && placed.column() == 0,
            openSides && last,
            cutOpen && placed.row() < from,
            cutOpen && end > to);
        if (placed.row() >= from) {
          text(placed, edges, left, right, top, sum(heights, placed.row(), end));
        }
      }
    }

    private void text(
        Placed placed, double[] edges, double left, double right, double top, double height) {
      List<String> lines = lines(placed, edges);
      boolean cut = placed.cell().rows() > 2;
      double start = cut ? PADDING : (height - lines.size() * LEADING) / 2;
      double base = top + start + LEADING * 0.8;
      for (String line : lines) {
        double free = right - left - PdfPages.width(line, SIZE);
        show(left + (placed.cell().head() ? PADDING : free / 2), base, SIZE, line);
        base += LEADING;
      }
    }

    private void box(
        double left,
        double top,
        double right,
        double bottom,
        boolean noLeft,
        boolean noRight,
        boolean noTop,
        boolean noBottom) {
      double space = border == Border.SPACED_BOXES ? 1 : 0;
      double l = left + space;
      double r = right - space;
      double t = top + space;
      double b = bottom - space;
      boolean whole = border == Border.BOXES || border == Border.SPACED_BOXES;
      if (whole && !noLeft && !noRight && !noTop && !noBottom) {
        drawn.add(
            String.format(
                Locale.ROOT, "%.3f %.3f %.3f %.3f re S%n", l, pages.height() - b, r - l, b - t));
        return;
      }
      line(l, t, r, t, noTop);
      line(l, b, r, b, noBottom);
      line(l, t, l, b, noLeft);
      line(r, t, r, b, noRight);
    }

    private void line(double x, double top, double endX, double bottom, boolean none) {
      if (none) {
        return;
      }
      double start = pages.height() - top;
      double end = pages.height() - bottom;
      boolean level = top == bottom;
      switch (border) {
        case AREAS ->
            drawn.add(
                String.format(
                    Locale.ROOT,
                    "%.3f %.3f %.3f %.3f re f%n",
                    level ? x : x - 0.25,
                    level ? start - 0.25 : end,
                    level ? endX - x : 0.5,
                    level ? 0.5 : start - end));
        case DASHES -> dashes(x, start, endX, end, level);
        case DOUBLE -> {
          stroke(x, start, endX, end);
          stroke(
              x + (level ? 0 : 2),
              start - (level ? 2 : 0),
              endX + (level ? 0 : 2),
              end - (level ? 2 : 0));
        }
        default -> stroke(x, start, endX, end);
      }
    }

    private void dashes(double x, double start, double endX, double end, boolean level) {
      double length = level ? endX - x : start - end;
      for (double at = 0; at < length; at += 4) {
        double to = Math.min(length, at + 2.5);
        stroke(
            level ? x + at : x,
            level ? start : start - at,
            level ? x + to : x,
            level ? start : start - to);
      }
    }

    private void stroke(double x, double start, double endX, double end) {
      drawn.add(
          String.format(Locale.ROOT, "0.5 w %.3f %.3f m %.3f %.3f l S%n", x, start, endX, end));
    }
  }
}

package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts upright glyphs in lines by where they stand, in whatever order they are drawn. */
final class Lines {
  /** Glyphs of a line leave its base line by less than this part of their size. */
  private static final double SAME_LINE = 0.45;

  /** What is raised or lowered more is no part of the word it stands beside. */
  private static final double RAISED = 0.15;

  /** Words stand farther apart than this. */
  private static final double WORD_GAP = 0.2;

  /** Parts of a line that stand farther apart than this have to be told apart. */
  private static final double WIDE_GAP = 1;

  /** The same glyph drawn again nearer than this is only meant to be bold. */
  private static final double DOUBLED = 0.25;

  private static final int LOOK_BACK = 3;

  private Lines() {}

  /** The lines from top to bottom. */
  static List<TextLine> of(List<Glyph> glyphs) {
    return ofRows(rows(glyphs));
  }

  /** The lines of glyphs that share a base line each; these are put in order. */
  static List<TextLine> ofRows(List<List<Glyph>> rows) {
    List<TextLine> lines = new ArrayList<>();
    for (List<Glyph> row : rows) {
      TextLine line = line(row);
      if (line != null) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** Glyphs that share a base line. */
  static List<List<Glyph>> rows(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    List<List<Glyph>> rows = new ArrayList<>();
    List<Glyph> row = new ArrayList<>();
    double size = 0;
    for (Glyph glyph : sorted) {
      double tallest = Math.max(size, glyph.size());
      if (!row.isEmpty() && glyph.y() - row.get(0).y() > SAME_LINE * tallest) {
        rows.add(row);
        row = new ArrayList<>();
        tallest = glyph.size();
      }
      row.add(glyph);
      size = tallest;
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  private static @Nullable TextLine line(List<Glyph> row) {
    row.sort(Comparator.comparingDouble(Glyph::x));
    StringBuilder text = new StringBuilder();
    List<Glyph> kept = new ArrayList<>();
    Box box = null;
    Glyph largest = row.get(0);
    for (Glyph glyph : row) {
      if (isDouble(kept, glyph) || (text.isEmpty() && glyph.isBlank())) {
        continue;
      }
      Glyph before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (before != null) {
        text.append(between(before, glyph));
      }
      kept.add(glyph);
      text.append(glyph.text());
      if (!glyph.isBlank()) {
        box = box == null ? glyph.box() : box.with(glyph.box());
        largest = glyph.size() > largest.size() || largest.isBlank() ? glyph : largest;
      }
    }
    return box == null
        ? null
        : new TextLine(text.toString().strip(), box, largest.y(), largest.size());
  }

  private static boolean isDouble(List<Glyph> kept, Glyph glyph) {
    for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - LOOK_BACK); i--) {
      Glyph before = kept.get(i);
      double near = Math.min(DOUBLED * glyph.size(), Math.abs(glyph.width()) / 2);
      if (glyph.x() - before.x() < near
          && Math.abs(glyph.y() - before.y()) < DOUBLED * glyph.size()
          && before.text().equals(glyph.text())) {
        return true;
      }
    }
    return false;
  }

  /** What belongs between two glyphs of a line. */
  private static String between(Glyph left, Glyph right) {
    double size = Math.max(left.size(), right.size());
    double gap = right.x() - left.endX();
    boolean figures = Script.isFigure(left) && Script.isFigure(right);
    if (figures && -gap > Math.min(left.width(), right.width()) / 2) {
      // One is drawn over the other.
      return "\uFFFD";
    }
    if (left.isBlank() || right.isBlank()) {
      return "";
    }
    boolean dense = isDense(left) || isDense(right);
    boolean apart = gap > (dense ? WIDE_GAP : WORD_GAP) * size;
    return apart || Math.abs(left.y() - right.y()) > RAISED * size ? " " : "";
  }

  private static boolean isDense(Glyph glyph) {
    return !glyph.text().isEmpty() && Script.isDense(glyph.text().codePointAt(0));
  }
}

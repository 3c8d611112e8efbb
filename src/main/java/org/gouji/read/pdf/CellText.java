package org.gouji.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a cell: its lines, with line feeds between them.
 *
 * @param text it says
 * @param full whether its last line has no room for another character
 */
record CellText(String text, boolean full) {
  /** A full line may end so much, in parts of the size, before the border. */
  private static final double RAGGED = 0.2;

  private static final String UNREADABLE = "\uFFFD";

  /**
   * The text of a cell.
   *
   * @param glyphs in the cell
   * @param width of the cell
   * @param padding the least distance that text keeps from the borders of the table
   */
  static CellText of(List<Glyph> glyphs, double width, double padding) {
    List<Glyph> level = new ArrayList<>();
    List<Glyph> turned = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      (glyph.quarters() == 0 ? level : turned).add(glyph.upright());
    }
    List<TextLine> lines = new ArrayList<>(Lines.of(level));
    lines.addAll(Lines.of(turned));
    String feed = turned.isEmpty() && isBrokenFigure(lines, width, padding) ? "" : "\n";
    StringBuilder text = new StringBuilder();
    for (TextLine line : lines) {
      text.append(text.isEmpty() ? "" : feed).append(line.text());
    }
    TextLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
    double next = last == null ? 0 : last.box().width() + (1 + RAGGED) * last.size();
    boolean full = last != null && next > width - 2 * padding;
    return new CellText(text.toString(), full);
  }

  /** This text, of which it is not certain that it is all there, or belongs there. */
  CellText inDoubt() {
    boolean words = !text.isBlank() && text.chars().noneMatch(c -> Script.isDigit((char) c));
    return words ? this : new CellText(text + UNREADABLE, false);
  }

  /**
   * Whether lines are one figure that the width of its cell broke: nothing but digits, and in each
   * line but the last no room for another.
   */
  private static boolean isBrokenFigure(List<TextLine> lines, double width, double padding) {
    if (lines.size() < 2) {
      return false;
    }
    double digit =
        lines.stream().mapToDouble(l -> l.box().width() / l.text().length()).max().orElse(0);
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (!line.text().chars().allMatch(Script::isFigure)) {
        return false;
      }
      boolean full = line.box().width() + digit > width - 2 * padding;
      if (i + 1 < lines.size() && !full) {
        return false;
      }
    }
    return true;
  }
}

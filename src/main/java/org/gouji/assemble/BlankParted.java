package org.gouji.assemble;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Paragraph;

/**
 * Lines of a table whose cells nothing but blanks parts, as copying from a page or a PDF leaves
 * them. That they are such shows where no line has a bar and figures stand side by side in some.
 */
final class BlankParted {
  private static final int FEWEST_FIGURES = 2;
  private static final int FEWEST_IN_ROW = 3;

  private BlankParted() {}

  /** Whether blanks part the cells of these lines. */
  static boolean isTable(List<Paragraph> lines) {
    boolean figures = false;
    for (Paragraph line : lines) {
      String text = line.text();
      for (int i = 0; i < text.length(); i++) {
        if (CellToken.isBar(text.charAt(i))) {
          return false;
        }
      }
      figures = figures || hasFiguresTogether(text);
    }
    return figures;
  }

  private static boolean hasFiguresTogether(String line) {
    int together = 0;
    for (Piece piece : pieces(line)) {
      together = piece.isFigure(line) ? together + 1 : 0;
      if (together == FEWEST_FIGURES) {
        return true;
      }
    }
    return false;
  }

  /**
   * A piece of a line.
   *
   * @param start where it begins
   * @param end the index behind it
   */
  record Piece(int start, int end) {
    private String of(String line) {
      return line.substring(start, end);
    }

    private boolean isFigure(String line) {
      return FigureReader.isFigureLike(of(line));
    }
  }

  /**
   * The pieces of a line between its blanks; a unit stays with its figure, and what stands in
   * brackets together. A sentence is one piece; a line that ends with a row of figures is none, and
   * a bracket may go on in the next one.
   */
  static List<Piece> pieces(String line) {
    List<Piece> pieces = new ArrayList<>();
    boolean row = endsWithRow(line);
    int depth = 0;
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      char c = i < line.length() ? line.charAt(i) : ' ';
      if (c == '（' || c == '(') {
        depth += row && Math.max(line.indexOf('）', i), line.indexOf(')', i)) < 0 ? 0 : 1;
      } else if (c == '）' || c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (!row && depth == 0 && "，。；：！？".indexOf(c) >= 0) {
        return List.of(new Piece(0, line.length()));
      } else if (i == line.length() || (depth == 0 && isBlank(c))) {
        if (i > start) {
          add(pieces, line, new Piece(start, i));
        }
        start = i + 1;
      }
    }
    return pieces;
  }

  /** Whether a line ends with some figures that blanks part. */
  private static boolean endsWithRow(String line) {
    int figures = 0;
    int end = line.length();
    while (figures < FEWEST_IN_ROW) {
      while (end > 0 && isBlank(line.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0 && !isBlank(line.charAt(start - 1))) {
        start--;
      }
      if (start == end || !FigureReader.isFigureLike(line.substring(start, end))) {
        return false;
      }
      figures++;
      end = start;
    }
    return true;
  }

  private static void add(List<Piece> pieces, String line, Piece piece) {
    int last = pieces.size() - 1;
    if (last >= 0 && FigureReader.isUnit(piece.of(line)) && pieces.get(last).isFigure(line)) {
      pieces.set(last, new Piece(pieces.get(last).start(), piece.end()));
    } else {
      pieces.add(piece);
    }
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

package org.gouji.write.html;

import java.io.IOException;
import java.util.List;

/** A distribution as bars; each bar's figures stand beside it as text. */
final class BarChart {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 10;

  private final Html html;

  BarChart(Html html) {
    this.html = html;
  }

  /**
   * A bar.
   *
   * @param label what it counts
   * @param pieces its pieces, from left to right
   * @param figures what it says in figures
   */
  record Bar(Both label, List<Piece> pieces, String figures) {
    Bar {
      pieces = List.copyOf(pieces);
    }

    int size() {
      return pieces.stream().mapToInt(Piece::size).sum();
    }
  }

  /**
   * A piece of a bar.
   *
   * @param style how it looks: a tone, a verdict or plain
   * @param size what it counts
   */
  record Piece(String style, int size) {}

  void draw(String id, Both title, List<Bar> bars) throws IOException {
    int most = Math.max(1, bars.stream().mapToInt(Bar::size).max().orElse(1));
    html.open("figure", "class", "chart", "aria-labelledby", id);
    html.open("figcaption", "id", id).both(title).close();
    html.open("table", "aria-labelledby", id).open("tbody");
    for (Bar bar : bars) {
      html.open("tr").element("th", bar.label(), "scope", "row").open("td", "class", "bar");
      html.open(
          "svg",
          "viewBox",
          "0 0 " + WIDTH + " " + HEIGHT,
          "preserveAspectRatio",
          "none",
          "aria-hidden",
          "true",
          "focusable",
          "false");
      int from = 0;
      int sum = 0;
      for (Piece piece : bar.pieces()) {
        sum += piece.size();
        int to = (int) ((long) WIDTH * sum / most);
        int width = piece.size() == 0 ? 0 : Math.max(1, to - from);
        html.element(
            "rect", "", "class", piece.style(), "x", from, "width", width, "height", HEIGHT);
        from = to;
      }
      html.close(2).element("td", bar.figures(), "class", "number").close().line();
    }
    html.close(3).line();
  }
}

package org.gouji.read.pdf;

import java.util.List;

/**
 * What is drawn on a page, turned so that most of its text is upright.
 *
 * @param number the page, from 1
 * @param turn how it was turned
 * @param glyphs its visible glyphs, in the order in which they are drawn
 * @param rulings its lines
 * @param invisible how many glyphs are there to be searched, not seen
 * @param pictures whether it has pictures
 */
record PageContent(
    int number,
    Turn turn,
    List<Glyph> glyphs,
    List<Ruling> rulings,
    int invisible,
    boolean pictures) {
  /** Makes the content of a page from glyphs and lines as the page shows them. */
  static PageContent of(
      int number,
      Box shown,
      List<Glyph> glyphs,
      List<Ruling> rulings,
      int invisible,
      boolean pictures) {
    Turn turn = new Turn(mostly(glyphs), shown.width(), shown.height());
    return new PageContent(
        number,
        turn,
        turn.quarters() == 0 ? glyphs : glyphs.stream().map(turn::turn).toList(),
        turn.quarters() == 0 ? rulings : rulings.stream().map(turn::turn).toList(),
        invisible,
        pictures);
  }

  private static int mostly(List<Glyph> glyphs) {
    int[] counts = new int[4];
    glyphs.forEach(glyph -> counts[glyph.quarters()]++);
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return most;
  }

  boolean hasText() {
    return glyphs.stream().anyMatch(glyph -> !glyph.isBlank());
  }
}

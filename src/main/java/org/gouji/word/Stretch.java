package org.gouji.word;

import java.util.List;
import java.util.Optional;

/**
 * A line or a cell as it was read, and the elements that its text comes from.
 *
 * @param text its text
 * @param pieces where the text of which element begins in it
 * @param cell its first paragraph, where it is a cell
 */
record Stretch(String text, List<Piece> pieces, Optional<Element> cell) {
  Stretch {
    pieces = List.copyOf(pieces);
  }

  /**
   * A piece of the text.
   *
   * @param start where it begins
   * @param element the element that holds it
   */
  record Piece(int start, Element element) {}

  /**
   * Where words stand, as the offsets of the first and of the last of their characters. Blanks do
   * not count: what is quoted has been made tidy.
   *
   * @param near the offset near which they stand
   */
  Optional<Range> find(String words, int near) {
    String wanted = words.replaceAll("\\s+", "");
    StringBuilder dense = new StringBuilder(text.length());
    int[] origin = new int[text.length()];
    int before = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        before += i < near ? 1 : 0;
        origin[dense.length()] = i;
        dense.append(text.charAt(i));
      }
    }
    int best = -1;
    int at = wanted.isEmpty() ? -1 : dense.indexOf(wanted);
    while (at >= 0) {
      if (best < 0 || Math.abs(at - before) < Math.abs(best - before)) {
        best = at;
      }
      at = dense.indexOf(wanted, at + 1);
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(new Range(origin[best], origin[best + wanted.length() - 1]));
  }

  /**
   * Characters of the text.
   *
   * @param first the offset of the first
   * @param last the offset of the last
   */
  record Range(int first, int last) {}
}

package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;

/**
 * A line of a text.
 *
 * @param text its characters, without the line end
 * @param number its number, from 1
 * @param offset how many characters of the text stand before it
 */
record TextLine(String text, int number, int offset) {
  /**
   * The paragraph that one line is, or several that were broken to fit a width.
   *
   * @param lines the lines
   * @param start where the text of the first one begins
   */
  static Paragraph paragraph(List<TextLine> lines, int start) {
    TextLine first = lines.get(0);
    if (lines.size() == 1) {
      return new Paragraph(first.text.substring(start), first.number, first.place(start));
    }
    StringBuilder text = new StringBuilder(first.text.substring(start).stripTrailing());
    List<Place.Turn> turns = new ArrayList<>();
    for (TextLine line : lines.subList(1, lines.size())) {
      turns.add(new Place.Turn(text.length(), line.place(0)));
      text.append(line.text.stripTrailing());
    }
    return new Paragraph(text.toString(), first.number, first.place(start).turning(turns));
  }

  /** The place of a character, counted from 0. */
  Place place(int character) {
    return Place.ofLine(number, offset).within(character);
  }
}

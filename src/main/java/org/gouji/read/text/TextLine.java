package org.gouji.read.text;

import org.gouji.model.Place;

/**
 * A line of a text.
 *
 * @param text its characters, without the line end
 * @param number its number, from 1
 * @param offset how many characters of the text stand before it
 */
record TextLine(String text, int number, int offset) {
  /** The place of a character, counted from 0. */
  Place place(int character) {
    return Place.ofLine(number, offset).within(character);
  }
}

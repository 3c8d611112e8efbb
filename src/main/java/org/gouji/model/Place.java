package org.gouji.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where something stands in the original.
 *
 * @param block the paragraph, line or cell in words that lead a person there in that format, such
 *     as {@code line 12} or {@code table 3, row 4, column 5}
 * @param character the character within the block, counted from 1; 0 for the block as a whole
 * @param page the page, counted from 1, where the format has pages
 * @param offset characters before it in the original text, where the format is text
 * @param turns where the block goes on in further lines of the original text, in order
 */
public record Place(
    String block, int character, OptionalInt page, OptionalInt offset, List<Turn> turns) {
  /** No place: the thing was not in the original. */
  public static final Place NOWHERE = at("");

  private static final String LINE = "line ";

  /** Makes a place within a block that does not go on elsewhere. */
  public Place(String block, int character, OptionalInt page, OptionalInt offset) {
    this(block, character, page, offset, List.of());
  }

  /**
   * A line end within a block: text that was broken to fit a width goes on behind it.
   *
   * @param behind how many characters of the block stand before it
   * @param next where the next line begins
   */
  public record Turn(int behind, Place next) {}

  /** The same place of a block that goes on in further lines. */
  public Place turning(List<Turn> further) {
    return new Place(block, character, page, offset, List.copyOf(further));
  }

  /** A place known by its block alone. */
  public static Place at(String block) {
    return new Place(block, 0, OptionalInt.empty(), OptionalInt.empty());
  }

  /** A block of a text. */
  public static Place at(String block, int offset) {
    return new Place(block, 0, OptionalInt.empty(), OptionalInt.of(offset));
  }

  /** A block on a page. */
  public static Place onPage(String block, int page) {
    return new Place(block, 0, OptionalInt.of(page), OptionalInt.empty());
  }

  /** The beginning of a line, counted from 1, of a plain text. */
  public static Place ofLine(int line, int offset) {
    return new Place(LINE + line, 1, OptionalInt.empty(), OptionalInt.of(offset));
  }

  /** The block and the character within it; a line has columns instead. */
  public String locator() {
    if (character == 0) {
      return block;
    }
    return block + (block.startsWith(LINE) ? ", column " : ", character ") + character;
  }

  /** Whether the thing was not in the original. */
  public boolean isNowhere() {
    return block.isEmpty();
  }

  /** The place so many characters behind this one in the same block. */
  public Place within(int characters) {
    if (characters <= 0) {
      return this;
    }
    for (int i = turns.size() - 1; i >= 0; i--) {
      Turn turn = turns.get(i);
      if (turn.behind() <= characters) {
        return turn.next()
            .turning(shifted(turns.subList(i + 1, turns.size()), turn.behind()))
            .within(characters - turn.behind());
      }
    }
    OptionalInt behind =
        offset.isPresent() ? OptionalInt.of(offset.getAsInt() + characters) : OptionalInt.empty();
    List<Turn> further = shifted(turns, characters);
    return new Place(block, Math.max(1, character) + characters, page, behind, further);
  }

  private static List<Turn> shifted(List<Turn> turns, int characters) {
    if (turns.isEmpty()) {
      return turns;
    }
    return turns.stream().map(turn -> new Turn(turn.behind() - characters, turn.next())).toList();
  }
}

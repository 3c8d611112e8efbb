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
 * @param offset characters before it in the original text, as UTF-16 code units and without a byte
 *     order mark, where the format is text and the place in it is known for sure
 * @param turns where the block goes on in further lines of the original text, in order
 * @param trail where the characters of the block stand in a text of markup
 */
public record Place(
    String block,
    int character,
    OptionalInt page,
    OptionalInt offset,
    List<Turn> turns,
    Trail trail) {
  /** No place: the thing was not in the original. */
  public static final Place NOWHERE = at("");

  private static final String LINE = "line ";

  /** Makes a place within a block that does not go on elsewhere. */
  public Place(String block, int character, OptionalInt page, OptionalInt offset) {
    this(block, character, page, offset, List.of(), Trail.STRAIGHT);
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
    return new Place(block, character, page, offset, List.copyOf(further), trail);
  }

  /** A place known by its block alone. */
  public static Place at(String block) {
    return new Place(block, 0, OptionalInt.empty(), OptionalInt.empty());
  }

  /** A block of a text. */
  public static Place at(String block, int offset) {
    return new Place(block, 0, OptionalInt.empty(), OptionalInt.of(offset));
  }

  /** A block of a text of markup; what stands within it is found along a trail. */
  public static Place at(String block, int offset, Trail trail) {
    return new Place(block, 0, OptionalInt.empty(), OptionalInt.of(offset), List.of(), trail);
  }

  /** A block of a text of markup that begins where a trail does. */
  public static Place at(String block, Trail trail) {
    return new Place(block, 0, OptionalInt.empty(), trail.offset(), List.of(), trail);
  }

  /** What stands on a line, counted from 1, of a text of markup, and begins where a trail does. */
  public static Place ofLine(int line, Trail trail) {
    return at(LINE + line, trail).along(trail, 0, List.of());
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
    List<Turn> further = shifted(turns, characters);
    int next = Math.max(1, character) + characters;
    if (!trail.isStraight()) {
      return along(trail.behind(characters), next, further);
    }
    OptionalInt behind =
        offset.isPresent() ? OptionalInt.of(offset.getAsInt() + characters) : OptionalInt.empty();
    return new Place(block, next, page, behind, further, trail);
  }

  /** The place where a trail is; a line has a column, which its markup counts into. */
  private Place along(Trail rest, int next, List<Turn> further) {
    OptionalInt here = rest.offset();
    int column = here.isPresent() ? rest.lines().column(here.getAsInt()) : 0;
    return new Place(block, block.startsWith(LINE) ? column : next, page, here, further, rest);
  }

  private static List<Turn> shifted(List<Turn> turns, int characters) {
    if (turns.isEmpty()) {
      return turns;
    }
    return turns.stream().map(turn -> new Turn(turn.behind() - characters, turn.next())).toList();
  }
}

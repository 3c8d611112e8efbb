package org.gouji.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What stands in a cell of a statistical table. Read, blank, unreadable and absent are four
 * different things, and none is ever turned into another.
 */
public sealed interface Figure {
  /** The text as published, empty where there is none. */
  String text();

  /** Where it stands. */
  Place place();

  /**
   * The value that arithmetic takes: the figure read, 0 for a blank cell (the blank itself is
   * reported once, by D01), nothing for a cell that is unreadable or absent.
   */
  default Optional<BigDecimal> amount() {
    return Optional.empty();
  }

  /** Whether the cell holds nothing. */
  default boolean isBlank() {
    return this instanceof Blank;
  }

  /** Whether a figure was read. */
  default boolean isRead() {
    return this instanceof Read;
  }

  /**
   * A figure that was read.
   *
   * @param value its value
   * @param unit the unit that stands with it in the cell or in the head of its column; empty where
   *     none does
   * @param text the text as published
   * @param place where it stands
   */
  record Read(BigDecimal value, String unit, String text, Place place) implements Figure {
    @Override
    public Optional<BigDecimal> amount() {
      return Optional.of(value);
    }
  }

  /**
   * A cell without content.
   *
   * @param place where it stands
   */
  record Blank(Place place) implements Figure {
    private static final Optional<BigDecimal> ZERO = Optional.of(BigDecimal.ZERO);

    @Override
    public String text() {
      return "";
    }

    @Override
    public Optional<BigDecimal> amount() {
      return ZERO;
    }
  }

  /**
   * A cell whose content is no figure, or whose figure cannot be told without guessing.
   *
   * @param why what stands in the way
   * @param text the text as published
   * @param place where it stands
   */
  record Unreadable(Why why, String text, Place place) implements Figure {}

  /** A cell that the source lacks. */
  record Absent() implements Figure {
    /** The one absent cell. */
    public static final Absent CELL = new Absent();

    @Override
    public String text() {
      return "";
    }

    @Override
    public Place place() {
      return Place.NOWHERE;
    }
  }

  /** Why a cell could not be read. */
  enum Why {
    /** A sign that stands instead of a figure: a slash, a dash, 无. */
    SIGN,
    /** Text that is no figure. */
    TEXT,
    /** Several numbers in one cell. */
    SEVERAL,
    /** A figure, but the structure does not tell for certain which cell it belongs to. */
    MISPLACED
  }
}

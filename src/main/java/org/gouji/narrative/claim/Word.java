package org.gouji.narrative.claim;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A word of the lexicon. It may be of several kinds; what stands around it decides. */
final class Word {
  private static final Set<Kind> TELLING =
      EnumSet.of(
          Kind.MATTERS,
          Kind.ACTS,
          Kind.OUTCOMES,
          Kind.PARTS_OF_ROWS,
          Kind.RESULTS,
          Kind.APPLICANTS,
          Kind.CHANNELS,
          Kind.REST);
  private static final Set<Kind> PLAIN =
      EnumSet.of(Kind.FILLERS, Kind.AND, Kind.IGNORED, Kind.FOREIGN, Kind.ASIDES, Kind.UNITS);

  /** Stands for the second character of a word of one character. */
  static final char ALONE = 0;

  private final String text;
  private final char second;
  private @Nullable Kind first;
  private boolean telling;
  private boolean small;
  private final Map<Kind, String> keys = new EnumMap<>(Kind.class);

  Word(String text) {
    this.text = text;
    this.second = text.length() > 1 ? text.charAt(1) : ALONE;
  }

  String text() {
    return text;
  }

  /** Its second character, or {@link #ALONE}. */
  char second() {
    return second;
  }

  void add(Kind kind, String key) {
    keys.putIfAbsent(kind, key);
    first = first == null || kind.compareTo(first) < 0 ? kind : first;
    telling |= TELLING.contains(kind);
    small |= !TELLING.contains(kind) && !PLAIN.contains(kind);
  }

  /** Whether it tells what is counted, or what was done with it. */
  boolean isTelling() {
    return telling;
  }

  /** Whether it changes the sense of the words around it. */
  boolean isSmall() {
    return small;
  }

  /** The kind that comes first in the order of kinds. */
  Kind first() {
    return java.util.Objects.requireNonNull(first);
  }

  /** Whether it is of a kind. */
  boolean is(Kind kind) {
    return keys.containsKey(kind);
  }

  /** What it stands for as a word of a kind; none where it is not of that kind. */
  @Nullable String key(Kind kind) {
    return keys.get(kind);
  }
}

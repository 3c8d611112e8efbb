package org.gouji.narrative.claim;

import java.util.Arrays;
import java.util.EnumSet;
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
      EnumSet.of(
          Kind.FILLERS,
          Kind.AND,
          Kind.IGNORED,
          Kind.FOREIGN,
          Kind.ASIDES,
          Kind.UNITS,
          Kind.PAIRED_APPLICANTS);

  private final String text;
  // Few words are of more than one kind, and all are made at the start.
  private Kind[] kinds;
  private String[] keys;
  private boolean telling;
  private boolean small;

  Word(String text, Kind kind, String key) {
    this.text = text;
    this.kinds = new Kind[] {kind};
    this.keys = new String[] {key};
    mark(kind);
  }

  String text() {
    return text;
  }

  /** Says that it is of a further kind; the first key that it has as such a word stays. */
  void add(Kind kind, String key) {
    if (is(kind)) {
      return;
    }
    int place = 0;
    while (place < kinds.length && kinds[place].compareTo(kind) < 0) {
      place++;
    }
    Kind[] moreKinds = Arrays.copyOf(kinds, kinds.length + 1);
    String[] moreKeys = Arrays.copyOf(keys, keys.length + 1);
    System.arraycopy(kinds, place, moreKinds, place + 1, kinds.length - place);
    System.arraycopy(keys, place, moreKeys, place + 1, keys.length - place);
    moreKinds[place] = kind;
    moreKeys[place] = key;
    kinds = moreKinds;
    keys = moreKeys;
    mark(kind);
  }

  private void mark(Kind kind) {
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
    return kinds[0];
  }

  /** Whether it is of a kind. */
  boolean is(Kind kind) {
    for (Kind own : kinds) {
      if (own == kind) {
        return true;
      }
    }
    return false;
  }

  /** What it stands for as a word of a kind; none where it is not of that kind. */
  @Nullable String key(Kind kind) {
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == kind) {
        return keys[i];
      }
    }
    return null;
  }
}

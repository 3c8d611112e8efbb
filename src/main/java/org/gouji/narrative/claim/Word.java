package org.gouji.narrative.claim;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word of the lexicon. It may be of several kinds; what stands around it decides. */
final class Word {
  private final String text;
  private final Map<Kind, String> keys = new EnumMap<>(Kind.class);

  Word(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  void add(Kind kind, String key) {
    keys.putIfAbsent(kind, key);
  }

  /** The kind that comes first in the order of kinds. */
  Kind first() {
    return keys.keySet().iterator().next();
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

package org.gouji.texts;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place in the program that says words by key.
 *
 * @param place where it is
 * @param keys the keys that it may say, one of them at a time
 * @param gaps the names of what it fills their gaps with; nothing where that cannot be told
 */
record Said(String place, List<Key> keys, Optional<Set<String>> gaps) {
  /**
   * A key, as far as the program writes it out.
   *
   * @param text the key, or what it begins with
   * @param whole whether it is the whole key
   */
  record Key(String text, boolean whole) {
    /** Whether it may be this key. */
    boolean matches(String key) {
      return whole ? key.equals(text) : key.startsWith(text);
    }
  }

  /** Whether it may say this key. */
  boolean maySay(String key) {
    return keys.stream().anyMatch(k -> k.matches(key));
  }
}

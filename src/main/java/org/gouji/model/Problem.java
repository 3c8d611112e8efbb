package org.gouji.model;

import java.util.Map;

/**
 * Why an input could not be read, in words that the texts hold in each language.
 *
 * @param key the key of the words, such as {@code missingFile}
 * @param terms what fills their gaps
 */
public record Problem(String key, Map<String, Term> terms) {
  public Problem {
    terms = Map.copyOf(terms);
  }

  /** A problem without particulars. */
  public static Problem of(String key) {
    return new Problem(key, Map.of());
  }

  /** A problem with one particular. */
  public static Problem of(String key, String gap, Object value) {
    return new Problem(key, Map.of(gap, Term.words(value)));
  }
}

package org.gouji.rule;

import java.util.Map;

/**
 * Rules of an office's own, beside the built-in ones.
 *
 * @param rules the rules
 * @param texts what they say: by the name of a data file, such as {@code text/zh/X01}, its content
 * @param hash the hash of their files
 */
public record OfficeRules(
    CompiledRules rules, Map<String, Map<String, Object>> texts, String hash) {
  public OfficeRules {
    texts = Map.copyOf(texts);
  }
}

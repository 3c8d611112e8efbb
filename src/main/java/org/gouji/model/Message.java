package org.gouji.model;

import java.util.Map;

/**
 * A message without its language: a key of the rulebook's texts and what fills its gaps.
 *
 * @param key the key below the rule's texts, such as {@code message} or {@code message.blankTotal}
 * @param terms by the name of the gap
 */
public record Message(String key, Map<String, Term> terms) {
  public Message {
    terms = Map.copyOf(terms);
  }

  /** A message without gaps. */
  public static Message of(String key) {
    return new Message(key, Map.of());
  }
}

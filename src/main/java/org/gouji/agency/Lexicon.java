package org.gouji.agency;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads lists of words out of a data file. */
final class Lexicon {
  private Lexicon() {}

  /** The words of a list; none if the data lack it. */
  static List<String> words(Map<?, ?> data, String key) {
    return data.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The words of a list, for look-ups. */
  static Set<String> set(Map<?, ?> data, String key) {
    return Set.copyOf(words(data, key));
  }

  /** A map within the data; an empty one if the data lack it. */
  static Map<?, ?> map(Map<?, ?> data, String key) {
    return data.get(key) instanceof Map<?, ?> map ? map : Map.of();
  }

  /** The words of all lists of a map. */
  static Set<String> all(Map<?, ?> lists) {
    return lists.keySet().stream()
        .flatMap(key -> words(lists, String.valueOf(key)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The length of the longest of some words that a text begins with; 0 if it begins with none. */
  static int prefix(String text, Set<String> words) {
    int length = text.length();
    while (length > 0 && !words.contains(text.substring(0, length))) {
      length--;
    }
    return length;
  }
}

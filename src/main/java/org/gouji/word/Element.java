package org.gouji.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An element of a part, by its offsets in the text: {@code <name …>} from {@link #from} to {@link
 * #inner}, its end tag from {@link #innerEnd} to {@link #to}. An empty tag has nothing between.
 */
final class Element {
  final String name;
  final int from;
  final int inner;
  final @Nullable Element parent;
  final List<Element> children = new ArrayList<>(0);
  int innerEnd;
  int to;

  Element(String name, int from, int inner, @Nullable Element parent) {
    this.name = name;
    this.from = from;
    this.inner = inner;
    this.innerEnd = inner;
    this.to = inner;
    this.parent = parent;
  }

  /** Its name without the prefix. */
  String local() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** Its prefix with the colon; empty where there is none. */
  String prefix() {
    return name.substring(0, name.indexOf(':') + 1);
  }

  /** Whether it is an empty tag, without an end tag. */
  boolean isEmptyTag() {
    return to == inner;
  }

  /** Whether it is this element in the vocabulary of that prefix. */
  boolean is(String prefix, String local) {
    return name.length() == prefix.length() + local.length()
        && name.startsWith(prefix)
        && name.endsWith(local);
  }

  /** Its first child of a name. */
  Optional<Element> child(String local) {
    return children.stream().filter(child -> child.local().equals(local)).findFirst();
  }

  /** Its start tag. */
  String startTag(String text) {
    return text.substring(from, inner);
  }

  /** All of it, as written. */
  String written(String text) {
    return text.substring(from, to);
  }

  /** What an attribute holds, as written; by its name with or without a prefix. */
  Optional<String> attribute(String text, String local) {
    Matcher value =
        Pattern.compile("\\s(?:[^\\s=:<>\"']+:)?" + local + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
            .matcher(text)
            .region(from, inner);
    return value.find()
        ? Optional.of(value.group(1) == null ? value.group(2) : value.group(1))
        : Optional.empty();
  }

  /** Adds all elements within it that have a name, in the order of the text. */
  void collect(String local, List<Element> found) {
    for (Element child : children) {
      if (child.local().equals(local)) {
        found.add(child);
      }
      child.collect(local, found);
    }
  }
}

package org.gouji.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.model.Problem;
import org.gouji.model.Term;
import org.gouji.read.UnreadableException;

/**
 * A value of a JSON document that knows its path, so that a wrong shape is told by path.
 *
 * @param node the value; missing where the document has none
 * @param path its JSON pointer
 */
record Shape(JsonNode node, String path) {
  Shape child(String key) {
    return new Shape(node.path(key), path + "/" + key);
  }

  Shape child(int index) {
    return new Shape(node.path(index), path + "/" + index);
  }

  boolean isMissing() {
    return node.isMissingNode() || node.isNull();
  }

  /** Refuses the value. */
  UnreadableException wrong(Term expected) {
    Term found =
        node.isMissingNode()
            ? new Term.Key("shape.nothing")
            : Term.words(abbreviate(node.toString()));
    return new UnreadableException(
        new Problem(
            "wrongShape",
            Map.of(
                "path", Term.words(path.isEmpty() ? "/" : path),
                "expected", expected,
                "found", found)));
  }

  /** Words for a whole number between two others. */
  static Term whole(int least, int most) {
    return new Term.Phrase(
        "shape.whole", Map.of("least", Term.words(least), "most", Term.words(most)));
  }

  void requireObject() throws UnreadableException {
    if (!node.isObject()) {
      throw wrong(new Term.Key("shape.object"));
    }
  }

  /** Whether it is an object without other keys than these. */
  boolean has(Set<String> known) {
    for (var keys = node.fieldNames(); keys.hasNext(); ) {
      if (!known.contains(keys.next())) {
        return false;
      }
    }
    return node.isObject();
  }

  /** Refuses keys that the model does not have: a misspelt one would be lost without a word. */
  void requireKeys(Set<String> known) throws UnreadableException {
    requireObject();
    for (var keys = node.fieldNames(); keys.hasNext(); ) {
      String key = keys.next();
      if (!known.contains(key)) {
        throw child(key)
            .wrong(
                new Term.Phrase(
                    "shape.unknownKey",
                    Map.of("known", Term.words(String.join(", ", new TreeSet<>(known))))));
      }
    }
  }

  Optional<String> text() throws UnreadableException {
    if (isMissing()) {
      return Optional.empty();
    }
    if (!node.isTextual()) {
      throw wrong(new Term.Key("shape.string"));
    }
    return Optional.of(node.textValue());
  }

  OptionalInt integer(int least, int most) throws UnreadableException {
    if (isMissing()) {
      return OptionalInt.empty();
    }
    if (!node.canConvertToInt()
        || !node.isIntegralNumber()
        || node.intValue() < least
        || node.intValue() > most) {
      throw wrong(whole(least, most));
    }
    return OptionalInt.of(node.intValue());
  }

  Optional<LocalDate> day() throws UnreadableException {
    Optional<String> text = text();
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw wrong(new Term.Key("shape.day"));
    }
  }

  int size() throws UnreadableException {
    if (isMissing()) {
      return 0;
    }
    if (!node.isArray()) {
      throw wrong(new Term.Key("shape.array"));
    }
    return node.size();
  }

  private static String abbreviate(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "…";
  }
}

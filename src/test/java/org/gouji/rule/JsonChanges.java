package org.gouji.rule;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Changes of a JSON document by pointer. A pointer that leads nowhere is an error: the case would
 * show something else than it says.
 *
 * @param root the document, changed in place
 */
record JsonChanges(JsonNode root) {
  private static final String APPEND = "-";

  void set(String path, JsonNode value) {
    JsonPointer pointer = JsonPointer.compile(path);
    String key = pointer.last().getMatchingProperty();
    JsonNode parent = parent(pointer);
    if (parent instanceof ArrayNode array) {
      if (key.equals(APPEND)) {
        array.add(value);
      } else {
        array.set(existing(array, pointer), value);
      }
    } else {
      ((ObjectNode) parent).set(key, value);
    }
  }

  void remove(String path) {
    JsonPointer pointer = JsonPointer.compile(path);
    JsonNode parent = parent(pointer);
    if (parent instanceof ArrayNode array) {
      array.remove(existing(array, pointer));
    } else if (((ObjectNode) parent).remove(pointer.last().getMatchingProperty()) == null) {
      throw new IllegalArgumentException("there is nothing to remove at " + path);
    }
  }

  private JsonNode parent(JsonPointer pointer) {
    JsonNode parent = root.at(pointer.head());
    if (!parent.isContainerNode()) {
      throw new IllegalArgumentException("the base has no " + pointer.head());
    }
    return parent;
  }

  private static int existing(ArrayNode array, JsonPointer pointer) {
    int index = pointer.last().getMatchingIndex();
    if (index < 0 || index >= array.size()) {
      throw new IllegalArgumentException("the base has no " + pointer);
    }
    return index;
  }
}

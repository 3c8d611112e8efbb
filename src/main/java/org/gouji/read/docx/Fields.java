package org.gouji.read.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields that are open in a flow of text. What stands between a field's beginning and its
 * separator is its instruction, even the results of other fields in it; what stands behind is
 * shown.
 */
final class Fields {
  private final Deque<Boolean> open = new ArrayDeque<>();
  private int instructions;

  void mark(String type) {
    switch (type) {
      case "begin" -> {
        open.push(true);
        instructions++;
      }
      case "separate" -> {
        if (!open.isEmpty() && open.pop()) {
          instructions--;
        }
        open.push(false);
      }
      case "end" -> {
        if (!open.isEmpty() && open.pop()) {
          instructions--;
        }
      }
      default -> {}
    }
  }

  /** Whether what stands here is an instruction. */
  boolean areInstructions() {
    return instructions > 0;
  }

  /** An instruction that its paragraph does not end is damaged, and hides nothing below. */
  void endParagraph() {
    if (instructions > 0) {
      open.removeIf(instruction -> instruction);
      instructions = 0;
    }
  }
}

package org.gouji.read.doc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * The fields that are open in a text. What stands between a field's beginning and its separator is
 * its instruction, even the results of other fields in it; what stands behind is shown.
 */
final class Fields {
  static final char BEGIN = 0x13;
  static final char SEPARATE = 0x14;
  static final char END = 0x15;

  private static final class Open {
    final StringBuilder instruction = new StringBuilder();
    boolean shown;
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private int instructions;

  /** Takes a mark of a field; answers with what the field shows that is nowhere written. */
  String mark(char mark) {
    if (mark == BEGIN) {
      open.push(new Open());
      instructions++;
      return "";
    }
    Open field = open.peek();
    if (field == null) {
      return "";
    }
    boolean instruction = !field.shown;
    if (instruction) {
      field.shown = true;
      instructions--;
    }
    if (mark == END) {
      open.pop();
      String words = field.instruction.toString().strip().toLowerCase(Locale.ROOT);
      // An equation, such as a number in a circle, is drawn from its instruction.
      return instruction && words.startsWith("eq") && instructions == 0 ? "\uFFFD" : "";
    }
    return "";
  }

  /** Takes text if it is part of an instruction. */
  boolean takes(char c) {
    Open field = open.peek();
    if (field != null && !field.shown && field.instruction.length() < 8) {
      field.instruction.append(c);
    }
    return instructions > 0;
  }

  /** An instruction that its paragraph does not end is damaged, and hides nothing below. */
  void endParagraph() {
    open.removeIf(field -> !field.shown);
    instructions = 0;
  }
}

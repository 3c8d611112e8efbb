package org.gouji.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One wording: text with slots in braces. {@code [condition]} before the text says in which reports
 * it can stand. The slots:
 *
 * <ul>
 *   <li>{@code {newReceived}}: a figure, {@code {newReceived:comma}} printed in some way;
 *   <li>{@code {~year}}: one that is never falsified;
 *   <li>{@code {a:n>whole}}: one that is wrong only where it is more than the whole;
 *   <li>{@code {?carriedOut=0:均已办结}}: words that are true under a condition.
 * </ul>
 *
 * @param when the reports in which it can stand; empty for all
 * @param pieces its text and slots in order
 */
record Template(String when, List<Piece> pieces) {
  /** A piece of a wording. */
  sealed interface Piece {}

  /**
   * Text that stays.
   *
   * @param text the text
   */
  record Literal(String text) implements Piece {}

  /**
   * A figure.
   *
   * @param expression its value
   * @param print how it is printed
   * @param fixed whether it stays right
   * @param above what it must exceed to be wrong
   */
  record Slot(String expression, Print print, boolean fixed, Optional<String> above)
      implements Piece {}

  /**
   * Words that state something.
   *
   * @param condition when they are true
   * @param words the words
   */
  record Words(String condition, String words) implements Piece {}

  /** Whether a sentence so worded can be falsified. */
  boolean canBeWrong() {
    return pieces.stream()
        .anyMatch(piece -> piece instanceof Words || (piece instanceof Slot slot && !slot.fixed()));
  }

  /** Reads a wording. */
  static Template parse(String source) {
    String when = "";
    String text = source;
    if (source.startsWith("[")) {
      int end = source.indexOf(']');
      when = source.substring(1, end);
      text = source.substring(end + 1);
    }
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      if (open < 0) {
        pieces.add(new Literal(text.substring(at)));
        break;
      }
      int close = text.indexOf('}', open);
      if (close < 0) {
        throw new IllegalArgumentException("a slot is not closed: " + source);
      }
      if (open > at) {
        pieces.add(new Literal(text.substring(at, open)));
      }
      pieces.add(slot(text.substring(open + 1, close)));
      at = close + 1;
    }
    return new Template(when, List.copyOf(pieces));
  }

  private static Piece slot(String inside) {
    int colon = inside.indexOf(':');
    String expression = colon < 0 ? inside : inside.substring(0, colon);
    String rest = colon < 0 ? "" : inside.substring(colon + 1);
    if (expression.startsWith("?")) {
      return new Words(expression.substring(1), rest);
    }
    int bound = rest.indexOf('>');
    Optional<String> above = bound < 0 ? Optional.empty() : Optional.of(rest.substring(bound + 1));
    boolean fixed = expression.startsWith("~");
    return new Slot(
        fixed ? expression.substring(1) : expression,
        Print.named(bound < 0 ? rest : rest.substring(0, bound)),
        fixed,
        above);
  }
}

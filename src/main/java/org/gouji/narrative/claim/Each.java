package org.gouji.narrative.claim;

import java.util.List;

/** One figure that is said of several things alike: 行政复议、行政诉讼各 1 件. */
final class Each {
  private static final char WORD = '各';

  private Each() {}

  /**
   * What a figure is said of, one by one; nothing where it is said of one thing, or not plainly.
   *
   * @param ahead the words before it
   * @param number the figure
   * @param text the paragraph
   */
  static List<Slots> of(Slots ahead, Token number, String text) {
    boolean said = number.gap() == 1 && text.charAt(number.start() - 1) == WORD;
    boolean plain = !ahead.dirty && !ahead.none && !ahead.scoped && !ahead.channel && !ahead.rest;
    List<Slots> each = said && plain ? Apart.of(ahead) : List.of();
    return each.size() > 1 ? each : List.of();
  }
}

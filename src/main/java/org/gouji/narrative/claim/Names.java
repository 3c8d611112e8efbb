package org.gouji.narrative.claim;

import org.gouji.model.Quantity;
import org.gouji.text.CharSet;

/** Numbers that count nothing which a table or a list could hold. */
final class Names {
  private static final int DIGITS_OF_A_COUNT = 3;
  private static final CharSet ENDS = CharSet.of("，。；：、（）()");

  private final Prose prose;
  private final Context context;

  Names(Prose prose, Context context) {
    this.prose = prose;
    this.context = context;
  }

  /** 按 1 条计: how something is counted. */
  boolean isCountedAs(Token number) {
    return context.hasSign("countedAs", next(number));
  }

  /** 12333 热线, 5 个工作日: the name of something, or a time. */
  boolean isName(Token number) {
    Quantity quantity = number.value();
    if (Units.isOfTime(quantity.unit())) {
      return true;
    }
    String next = next(number);
    return quantity.unit().isEmpty()
        && number.end() - number.start() > DIGITS_OF_A_COUNT
        && !next.isEmpty()
        && !ENDS.has(next.charAt(0));
  }

  private String next(Token token) {
    String text = prose.normal();
    return text.substring(token.end(), Math.min(token.end() + 1, text.length()));
  }
}

package org.gouji.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Joins years in figures with the words of carrying over: 2022年结转 in the report of 2023 is what was
 * carried in, 结转至2024年 what was carried out.
 */
final class CarryOver {
  private static final Word IN = word("carriedIn");
  private static final Word OUT = word("carriedOut");

  private CarryOver() {}

  private static Word word(String key) {
    return new Word(key, Kind.ACTS, key);
  }

  static List<Token> joined(List<Token> tokens, Context context) {
    List<Token> joined = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      Token before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      Token both = before == null ? null : join(before, token, context);
      if (both == null) {
        joined.add(token);
      } else {
        joined.set(joined.size() - 1, both);
      }
    }
    return joined;
  }

  private static @Nullable Token join(Token before, Token token, Context context) {
    if (token.gap() > 0) {
      return null;
    }
    boolean carriedIn = isCarried(token) || "carriedIn".equals(token.key(Kind.ACTS));
    if (isYear(before, context, -1) && carriedIn) {
      return new Token(Kind.ACTS, IN, null, before.start(), token.end(), before.gap());
    }
    if (isYear(before, context, 1) && isHandled(token)) {
      // 将于 2024 年办结
      return new Token(Kind.ACTS, OUT, null, before.start(), token.end(), before.gap());
    }
    boolean out = isCarried(before) || "carriedOut".equals(before.key(Kind.ACTS));
    boolean to = out && isTo(token);
    boolean next = out && isYear(token, context, 1);
    // 结转至 2024 年, in the report of 2024
    boolean here =
        isCarried(before) && before.end() - before.start() > 2 && isYear(token, context, 0);
    Word word = next ? OUT : here ? IN : before.word();
    return to || next || here
        ? new Token(Kind.ACTS, word, null, before.start(), token.end(), before.gap())
        : null;
  }

  private static boolean isCarried(Token token) {
    return "carried".equals(token.key(Kind.ACTS));
  }

  private static boolean isHandled(Token token) {
    String act = token.key(Kind.ACTS);
    return "handled".equals(act) || "processed".equals(act);
  }

  /** 至, 到 between the word and the year. */
  private static boolean isTo(Token token) {
    Word word = token.word();
    return word != null && (word.text().equals("至") || word.text().equals("到"));
  }

  private static boolean isYear(Token token, Context context, int offset) {
    Quantity value = token.quantity();
    return token.kind() == Kind.YEAR
        && value != null
        && context.years().isReportYear(value.value(), offset);
  }
}

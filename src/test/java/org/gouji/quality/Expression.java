package org.gouji.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A small language over the cells of a report: {@code denied+unavailable}, {@code
 * granted/handledTotal}, {@code any(20,400)}, {@code part(newReceived,40,60)}, {@code
 * carriedOut=0}. A comparison is 1 where it holds, 0 where it does not.
 */
final class Expression {
  /** Where names get their values from. */
  interface Scope {
    /** The value of a name; empty if the report has no such cell. */
    Optional<BigDecimal> value(String name);

    /** The source of all chance. */
    Random random();
  }

  /** Thrown where a report cannot give the value: a missing cell, a division by zero. */
  static final class UndefinedException extends Exception {
    private static final long serialVersionUID = 1;

    UndefinedException(String message) {
      super(message);
    }
  }

  private static final List<String> COMPARISONS = List.of(">=", "<=", "!=", "=", ">", "<");

  private final String text;
  private final Scope scope;
  private int at;

  private Expression(String text, Scope scope) {
    this.text = text;
    this.scope = scope;
  }

  /** Whether a condition holds; not if it is undefined. */
  static boolean holds(String text, Scope scope) {
    return find(text, scope).filter(value -> value.signum() != 0).isPresent();
  }

  /** The value of an expression; empty if the report cannot give it. */
  static Optional<BigDecimal> find(String text, Scope scope) {
    try {
      return Optional.of(evaluate(text, scope));
    } catch (UndefinedException e) {
      return Optional.empty();
    }
  }

  /**
   * The value of an expression.
   *
   * @throws UndefinedException if the report cannot give it
   */
  static BigDecimal evaluate(String text, Scope scope) throws UndefinedException {
    Expression expression = new Expression(text.replace(" and ", "&").replace(" ", ""), scope);
    BigDecimal value = expression.both();
    if (expression.at < expression.text.length()) {
      throw new IllegalArgumentException("not understood from " + expression.at + ": " + text);
    }
    return value;
  }

  private BigDecimal both() throws UndefinedException {
    boolean holds = true;
    BigDecimal value = comparison();
    boolean several = false;
    while (take("&")) {
      several = true;
      holds &= value.signum() != 0;
      value = comparison();
    }
    return several ? truth(holds && value.signum() != 0) : value;
  }

  private BigDecimal comparison() throws UndefinedException {
    BigDecimal left = sum();
    for (String sign : COMPARISONS) {
      if (take(sign)) {
        int order = left.compareTo(sum());
        return truth(
            switch (sign) {
              case ">=" -> order >= 0;
              case "<=" -> order <= 0;
              case "!=" -> order != 0;
              case "=" -> order == 0;
              case ">" -> order > 0;
              default -> order < 0;
            });
      }
    }
    return left;
  }

  private BigDecimal sum() throws UndefinedException {
    BigDecimal value = product();
    while (true) {
      if (take("+")) {
        value = value.add(product());
      } else if (take("-")) {
        value = value.subtract(product());
      } else {
        return value;
      }
    }
  }

  private BigDecimal product() throws UndefinedException {
    BigDecimal value = factor();
    while (true) {
      if (take("*")) {
        value = value.multiply(factor());
      } else if (take("/")) {
        BigDecimal divisor = factor();
        if (divisor.signum() == 0) {
          throw new UndefinedException("division by zero");
        }
        value = value.divide(divisor, MathContext.DECIMAL128);
      } else {
        return value;
      }
    }
  }

  private BigDecimal factor() throws UndefinedException {
    if (take("(")) {
      BigDecimal value = both();
      expect(")");
      return value;
    }
    int start = at;
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    if (word.isEmpty()) {
      throw new IllegalArgumentException("a value is missing at " + at + ": " + text);
    }
    if (Character.isDigit(word.charAt(0))) {
      return new BigDecimal(word);
    }
    if (take("(")) {
      List<BigDecimal> arguments = new ArrayList<>();
      do {
        arguments.add(both());
      } while (take(","));
      expect(")");
      return call(word, arguments);
    }
    return scope.value(word).orElseThrow(() -> new UndefinedException(word));
  }

  private BigDecimal call(String name, List<BigDecimal> arguments) throws UndefinedException {
    BigDecimal first = arguments.get(0);
    return switch (name) {
      case "any" -> between(first, arguments.get(1));
      // Between so many and so many of a hundred.
      case "part" -> between(percent(first, arguments.get(1)), percent(first, arguments.get(2)));
      case "abs" -> first.abs();
      case "fee" -> BigDecimal.valueOf(10).multiply(between(first, arguments.get(1)));
      default -> throw new IllegalArgumentException("no function: " + name);
    };
  }

  private BigDecimal between(BigDecimal least, BigDecimal most) throws UndefinedException {
    int from = least.intValue();
    int to = most.intValue();
    if (to < from) {
      throw new UndefinedException("nothing between " + from + " and " + to);
    }
    return BigDecimal.valueOf(from + scope.random().nextInt(to - from + 1));
  }

  private static BigDecimal percent(BigDecimal whole, BigDecimal share) {
    return whole.multiply(share).movePointLeft(2);
  }

  private static BigDecimal truth(boolean holds) {
    return holds ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private boolean take(String sign) {
    if (text.startsWith(sign, at)) {
      at += sign.length();
      return true;
    }
    return false;
  }

  private void expect(String sign) {
    if (!take(sign)) {
      throw new IllegalArgumentException(sign + " is missing at " + at + ": " + text);
    }
  }
}

package org.gouji.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The mistakes that are made in copying a figure. */
enum Mistake {
  TRANSPOSED,
  MISTYPED,
  LOST,
  DOUBLED,
  NEAR,
  NEIGHBOUR;

  private static final int TRIES = 12;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /**
   * A wrong figure instead of a right one: one that cannot be true in any reading.
   *
   * @param stated the right one
   * @param sentence the sentence it stands in, where the wrong one must be told from others
   */
  static Optional<BigDecimal> in(Draft.Stated stated, String sentence, Random random) {
    List<Mistake> kinds = new ArrayList<>(List.of(values()));
    Collections.shuffle(kinds, random);
    for (Mistake kind : kinds) {
      for (int i = 0; i < TRIES; i++) {
        Optional<BigDecimal> figure = kind.make(stated, random);
        if (figure.isPresent() && isFalse(figure.get(), stated, sentence)) {
          return figure;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isFalse(BigDecimal figure, Draft.Stated stated, String sentence) {
    Print print = stated.slot().print();
    if (figure.signum() < 0) {
      return false;
    }
    if (print.isShare() && figure.compareTo(WHOLE) > 0) {
      return false;
    }
    boolean printable = figure.signum() > 0 || print == Print.N || print == Print.WIDE;
    boolean grouped = print != Print.COMMA || figure.intValue() >= 1000;
    if (!printable || !grouped || Quotes.shows(sentence, print.core(figure))) {
      return false;
    }
    if (stated.above().isPresent() && figure.compareTo(stated.above().get()) <= 0) {
      return false;
    }
    return print.contradicts(figure, stated.value())
        && stated.readings().stream().allMatch(value -> print.contradicts(figure, value));
  }

  private Optional<BigDecimal> make(Draft.Stated stated, Random random) {
    String digits = stated.figure().unscaledValue().toString();
    int at = random.nextInt(digits.length());
    StringBuilder changed = new StringBuilder(digits);
    switch (this) {
      case TRANSPOSED -> {
        if (at + 1 >= digits.length()) {
          return Optional.empty();
        }
        changed.setCharAt(at, digits.charAt(at + 1));
        changed.setCharAt(at + 1, digits.charAt(at));
      }
      case MISTYPED -> changed.setCharAt(at, (char) ('0' + random.nextInt(10)));
      case LOST -> changed.deleteCharAt(at);
      case DOUBLED -> changed.insert(at, digits.charAt(at));
      case NEAR -> {
        int step = (1 + random.nextInt(3)) * (random.nextBoolean() ? 1 : -1);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(stated.figure().scale());
        return Optional.of(stated.figure().add(unit.multiply(BigDecimal.valueOf(step))));
      }
      case NEIGHBOUR -> {
        List<BigDecimal> others = stated.neighbours();
        boolean none = others.isEmpty() || !stated.slot().print().isExact();
        return none ? Optional.empty() : Optional.of(others.get(random.nextInt(others.size())));
      }
    }
    boolean unusual = changed.length() == 0 || (changed.length() > 1 && changed.charAt(0) == '0');
    return unusual
        ? Optional.empty()
        : Optional.of(
            new BigDecimal(new java.math.BigInteger(changed.toString()), stated.figure().scale()));
  }
}

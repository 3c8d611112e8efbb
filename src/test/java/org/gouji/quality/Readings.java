package org.gouji.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a figure could also be in the usage of some place: 收到 with or without what was carried in,
 * 办理 with or without what is carried out, shares and growth on either base. Such a value is no
 * mistake.
 */
final class Readings {
  private static final String RECEIVED = "newReceived";
  private static final String HANDLED = "handledTotal";

  private Readings() {}

  /** Other values that a figure could have. */
  static List<BigDecimal> of(String expression, Form form, Expression.Scope scope) {
    Set<String> others = new LinkedHashSet<>(form.or());
    if (expression.startsWith(RECEIVED)) {
      String column = column(expression, RECEIVED);
      others.add(RECEIVED + column);
      others.add(RECEIVED + column + "+carriedIn" + column);
    }
    if (expression.startsWith(HANDLED)) {
      String column = column(expression, HANDLED);
      others.add(HANDLED + column);
      others.add(HANDLED + column + "+carriedOut" + column);
    }
    int slash = expression.lastIndexOf('/');
    String base = slash < 0 ? "" : expression.substring(slash + 1);
    if (base.equals(HANDLED) || base.equals(RECEIVED)) {
      String part = expression.substring(0, slash + 1);
      others.add(part + RECEIVED);
      others.add(part + HANDLED);
      others.add(part + "(newReceived+carriedIn)");
    }
    if (expression.contains("prior." + RECEIVED)) {
      others.add(expression.replace(RECEIVED, HANDLED));
      others.add(
          expression
              .replace("prior." + RECEIVED, "(prior.#+prior.carriedIn)")
              .replace(RECEIVED, "(newReceived+carriedIn)")
              .replace("#", RECEIVED));
    }
    List<BigDecimal> values = new ArrayList<>();
    for (String other : others) {
      Expression.find(other, scope).ifPresent(values::add);
    }
    return List.copyOf(values);
  }

  /** The column of a cell, with its dot; none where the expression is more than a cell. */
  private static String column(String expression, String row) {
    String rest = expression.substring(row.length());
    boolean cell =
        rest.startsWith(".") && rest.chars().noneMatch(c -> "+-*/(),=<>".indexOf(c) >= 0);
    return cell ? rest : "";
  }
}

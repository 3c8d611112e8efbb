package org.gouji.assemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two figures that ran together in a row whose last is the sum of the others: a row that seems to
 * lack a figure, and adds up once one of the others is cut in two.
 */
final class GluedFigures {
  /** Two figures of a report together are no longer. */
  private static final int MOST_DIGITS = 18;

  private GluedFigures() {}

  /** Whether one of the figures of a row must be two. */
  static boolean areIn(List<CellToken> row) {
    if (!row.stream().allMatch(token -> isDigits(token.text()))) {
      return false;
    }
    for (int i = 0; i < row.size(); i++) {
      String text = row.get(i).text();
      for (int cut = 1; cut < text.length(); cut++) {
        List<String> parts = new ArrayList<>(row.stream().map(CellToken::text).toList());
        parts.set(i, text.substring(0, cut));
        parts.add(i + 1, text.substring(cut));
        if (addsUp(parts)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean addsUp(List<String> figures) {
    List<BigDecimal> numbers = figures.stream().map(BigDecimal::new).toList();
    int last = numbers.size() - 1;
    return IntStream.range(0, last)
            .mapToObj(numbers::get)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .compareTo(numbers.get(last))
        == 0;
  }

  private static boolean isDigits(String text) {
    return text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}

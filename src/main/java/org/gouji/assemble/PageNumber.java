package org.gouji.assemble;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The number of a page between the rows of a flattened table: bare or with that of all pages, on a
 * line of its own, where the rows have theirs. A figure too wide for its cell may go on in the line
 * below as well, but none is too wide that has no more digits than such a number.
 */
final class PageNumber {
  private static final int MOST_DIGITS = 3;
  private static final Pattern NUMBER =
      Pattern.compile("[1-9][0-9]{0,2}(?:\\s*/\\s*[1-9][0-9]{0,2})?");

  private PageNumber() {}

  /**
   * Whether a cell is one.
   *
   * @param token the cell
   * @param row the figures of the row before it, which is complete
   */
  static boolean is(CellToken token, List<CellToken> row) {
    return NUMBER.matcher(token.paragraph().text().strip()).matches()
        && row.size() > 1
        && row.stream().allMatch(figure -> figure.text().length() <= MOST_DIGITS);
  }
}

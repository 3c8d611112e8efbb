package org.gouji.read;

/**
 * The number that a word processor shows before a paragraph, which stands nowhere in its text.
 *
 * @param text the number and its marks, not blank
 * @param spaced whether anything stands between it and the text
 */
public record ListLabel(String text, boolean spaced) {
  private static final String OPEN_ENDS = "、。．，）〕】》」：；";
  private static final String SIGNS = "+-−－＋.．,，";

  /** The label before a text; a figure never touches it, lest the two make another figure. */
  public String before(String line) {
    if (line.isEmpty()) {
      return text.strip();
    }
    char last = text.charAt(text.length() - 1);
    char first = line.charAt(0);
    boolean figure =
        Character.isDigit(first)
            || Character.getType(first) == Character.OTHER_NUMBER
            || SIGNS.indexOf(first) >= 0;
    boolean apart = figure || (spaced && OPEN_ENDS.indexOf(last) < 0);
    return apart ? text.stripTrailing() + " " + line : text + line;
  }
}

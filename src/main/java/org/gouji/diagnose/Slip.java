package org.gouji.diagnose;

import java.util.Locale;

/**
 * How a wrong figure may have come about, with its weight: the lighter, the likelier. The weights
 * are rough logarithms of how seldom a slip leads from the right figure to the very figure that
 * stands there; only their order and their distances matter.
 */
enum Slip {
  /** The figure is the subtotal of the organisations before it, where none belongs (R05). */
  SUBTOTAL(1),
  /** The sign is wrong. */
  SIGN(1),
  /** Two neighbouring digits are exchanged. */
  TRANSPOSED(2),
  /** A digit is typed twice. */
  DOUBLED(2.5),
  /** A digit is missing. */
  LOST(2.5),
  /** There is a nought too many or too few at the end. */
  NOUGHT(2.5),
  /** The cell is empty. */
  BLANK(3),
  /** One digit is another one. */
  MISTYPED(3.5),
  /** There is a digit too many. */
  EXTRA(3.5),
  /** Figures of two cells beside or above each other are exchanged: weighed as a whole. */
  EXCHANGED(3),
  /** A figure stands in the cell beside, above or below its own: weighed as a whole. */
  MOVED(3.5),
  /** A whole row has slid by one column: weighed as a whole. */
  SHIFTED(4),
  /** The figure of a neighbouring cell was copied. */
  COPIED(4.5),
  /** A total does not follow from its parts. */
  SUM(4.5),
  /** There is 0 instead of a figure, or a figure of one digit instead of 0. */
  ZERO(4.5),
  /** Figures of two cells of one line that do not touch are exchanged: weighed as a whole. */
  SWAPPED(5.5),
  /** Nothing that is known. */
  OTHER(7);

  private final double weight;

  Slip(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }

  /** The name in keys of words. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The likeliest slip by which a cell holds its figure, if another one is right. */
  static Slip of(Sheet sheet, int cell, long right) {
    if (Neighbourhood.isSubtotal(sheet, cell) && right == 0) {
      return SUBTOTAL;
    }
    long stated = sheet.value(cell);
    if (sheet.isBlank(cell)) {
      return BLANK;
    }
    Slip slip = stated < 0 ? (stated == -right ? SIGN : OTHER) : ofDigits(sheet, stated, right);
    if (slip == OTHER && Neighbourhood.hasBeside(sheet, cell, stated)) {
      return COPIED;
    }
    return slip == OTHER && Neighbourhood.isTotal(sheet, cell) ? SUM : slip;
  }

  private static Slip ofDigits(Sheet sheet, long stated, long right) {
    String wrong = sheet.written(stated);
    String correct = sheet.written(right);
    if (stated == 0 || (right == 0 && wrong.length() == 1)) {
      return ZERO;
    }
    if (wrong.length() == correct.length()) {
      return ofSameLength(wrong, correct);
    }
    if (wrong.equals(correct + "0") || correct.equals(wrong + "0")) {
      return NOUGHT;
    }
    if (wrong.length() == correct.length() + 1 && lacksOne(correct, wrong)) {
      return isDoubled(correct, wrong) ? DOUBLED : EXTRA;
    }
    return correct.length() == wrong.length() + 1 && lacksOne(wrong, correct) ? LOST : OTHER;
  }

  private static Slip ofSameLength(String wrong, String right) {
    int first = 0;
    while (first < wrong.length() && wrong.charAt(first) == right.charAt(first)) {
      first++;
    }
    int last = wrong.length() - 1;
    while (last > first && wrong.charAt(last) == right.charAt(last)) {
      last--;
    }
    if (first == last) {
      return MISTYPED;
    }
    boolean exchanged =
        last == first + 1
            && wrong.charAt(first) == right.charAt(last)
            && wrong.charAt(last) == right.charAt(first);
    return exchanged ? TRANSPOSED : OTHER;
  }

  /** Whether the shorter word is the longer one without one of its characters. */
  private static boolean lacksOne(String shorter, String longer) {
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    return shorter.substring(at).equals(longer.substring(at + 1));
  }

  private static boolean isDoubled(String shorter, String longer) {
    int at = 0;
    while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
      at++;
    }
    return at > 0 && longer.charAt(at) == longer.charAt(at - 1);
  }
}

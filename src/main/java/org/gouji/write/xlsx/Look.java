package org.gouji.write.xlsx;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.ooxml.SheetCell;

/** The styles of cells; each stands for its place in {@code styles.xml}. */
enum Look {
  HEAD(1),
  TEXT(2),
  /** A text that would be taken for a formula once someone edits it. */
  QUOTED(3),
  NUMBER(4),
  SHARE(5),
  VIOLATION(6),
  WARNING(7),
  NOTE(8),
  /** What does not count. */
  KNOWN(9),
  PASS(10);

  private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,6})?");
  private static final int EXACT_DIGITS = 15;

  private final int style;

  Look(int style) {
    this.style = style;
  }

  int style() {
    return style;
  }

  /** A text in a cell. */
  static SheetCell text(String text) {
    boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    return SheetCell.text((formula ? QUOTED : TEXT).style, text);
  }

  /** A figure as a number, if a sheet can hold it exactly; anything else as a text. */
  static SheetCell figure(String text) {
    if (PLAIN.matcher(text).matches()) {
      BigDecimal number = new BigDecimal(text);
      if (number.precision() <= EXACT_DIGITS) {
        return SheetCell.number(NUMBER.style, number);
      }
    }
    return text(text);
  }

  static SheetCell number(long number) {
    return SheetCell.number(NUMBER.style, number);
  }

  /** Words with the colour of a mark, which says nothing that the words do not say. */
  SheetCell mark(String words) {
    return SheetCell.text(style, words);
  }

  static Look of(Severity severity) {
    return switch (severity) {
      case VIOLATION -> VIOLATION;
      case WARNING -> WARNING;
      case NOTE -> NOTE;
    };
  }

  static Look of(Verdict verdict) {
    return switch (verdict) {
      case PASS -> PASS;
      case WARN -> WARNING;
      case FAIL -> VIOLATION;
      case UNREADABLE -> KNOWN;
    };
  }
}

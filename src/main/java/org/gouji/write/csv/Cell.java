package org.gouji.write.csv;

import java.util.regex.Pattern;

/** A cell of comma-separated values. */
final class Cell {
  /** What makes a spreadsheet program take a cell for a formula, also in the wide form. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private static final Pattern FIGURE = Pattern.compile("[+-]?[0-9][0-9,]*(\\.[0-9]+)?[%％]?");
  private static final String QUOTED = ",\"\r\n";

  private Cell() {}

  /** The cell of a text: quoted where it must be, and never a formula. A figure stays a figure. */
  static String of(String text) {
    boolean formula =
        !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && !FIGURE.matcher(text).matches();
    String plain = formula ? "'" + text : text;
    return mustBeQuoted(plain) ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }

  private static boolean mustBeQuoted(String text) {
    return text.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0)
        || text.startsWith(" ")
        || text.endsWith(" ");
  }
}

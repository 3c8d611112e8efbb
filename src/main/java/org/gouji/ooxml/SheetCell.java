package org.gouji.ooxml;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a sheet.
 *
 * @param style the place of its style in the workbook's styles
 * @param text its text, empty where it holds a number or nothing
 * @param number its number
 */
public record SheetCell(int style, String text, Optional<BigDecimal> number) {
  /** A text. */
  public static SheetCell text(int style, String text) {
    return new SheetCell(style, text, Optional.empty());
  }

  /** A number. */
  public static SheetCell number(int style, BigDecimal number) {
    return new SheetCell(style, "", Optional.of(number));
  }

  /** A whole number. */
  public static SheetCell number(int style, long number) {
    return number(style, BigDecimal.valueOf(number));
  }

  /** A cell without content. */
  public static SheetCell empty(int style) {
    return text(style, "");
  }
}

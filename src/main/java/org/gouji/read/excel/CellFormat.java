package org.gouji.read.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * How the numbers of a cell are written. What was published is the number that is stored, in full,
 * even where fewer of its digits are shown; and the unit that the format puts behind it. Where the
 * format makes another thing of it, a day or a percentage, what is shown is taken.
 */
final class CellFormat {
  /** A number as it is. */
  static final CellFormat GENERAL = new CellFormat(0, "General");

  private static final int DIGITS = 15;
  private static final int LARGEST_SCALE = 40;

  /** Formats of the Chinese programs that stand in no file. */
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(27, "yyyy\"年\"m\"月\""),
          Map.entry(28, "m\"月\"d\"日\""),
          Map.entry(29, "m\"月\"d\"日\""),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(32, "h\"时\"mm\"分\""),
          Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
          Map.entry(57, "yyyy\"年\"m\"月\""),
          Map.entry(58, "m\"月\"d\"日\""));

  private final int id;
  private final String code;
  private final FormatCode meaning;

  private CellFormat(int id, String code) {
    this.id = id;
    this.code = code;
    meaning = FormatCode.of(code);
  }

  /**
   * The format of an identifier.
   *
   * @param code how the file writes it; empty where it leaves that to the program
   */
  static CellFormat of(int id, String code) {
    String known = code.isEmpty() ? CHINESE.getOrDefault(id, "") : code;
    if (known.isEmpty()) {
      known = builtin(id);
    }
    return known.isEmpty() || known.equals("General") ? GENERAL : new CellFormat(id, known);
  }

  /** The codes of the identifiers below 50 that every program knows, as far as they matter. */
  private static String builtin(int id) {
    return switch (id) {
      case 9 -> "0%";
      case 10 -> "0.00%";
      case 15 -> "d-mmm-yy";
      case 16 -> "d-mmm";
      case 17 -> "mmm-yy";
      case 18 -> "h:mm AM/PM";
      case 19 -> "h:mm:ss AM/PM";
      case 20 -> "h:mm";
      case 21 -> "h:mm:ss";
      case 22 -> "yyyy/m/d h:mm";
      case 45 -> "mm:ss";
      case 46 -> "[h]:mm:ss";
      case 47 -> "mm:ss.0";
      default -> "";
    };
  }

  /**
   * The text of a number.
   *
   * @param stored the number as the file stores it
   * @param since1904 whether the workbook counts days from 1904
   */
  String text(String stored, boolean since1904) {
    double number;
    try {
      number = Double.parseDouble(stored.strip());
    } catch (NumberFormatException e) {
      return stored;
    }
    return switch (meaning.kind()) {
      case NUMBER -> plain(stored.strip(), number) + meaning.unit();
      case OTHER -> shown(number, stored, since1904);
      // Nobody can tell which is meant, what is stored or what is shown: no figure.
      case SCALED -> plain(stored.strip(), number) + "（" + code + "）";
    };
  }

  /** What a spreadsheet program shows of a number in an unformatted cell, without exponents. */
  private static String plain(String stored, double number) {
    if (!Double.isFinite(number)) {
      return stored;
    }
    BigDecimal value =
        new BigDecimal(Double.toString(number))
            .round(new MathContext(DIGITS, RoundingMode.HALF_UP));
    if (value.signum() == 0) {
      return "0";
    }
    value = value.stripTrailingZeros();
    return Math.abs(value.scale()) > LARGEST_SCALE ? stored : value.toPlainString();
  }

  private String shown(double number, String stored, boolean since1904) {
    try {
      return Shown.text(number, id, code, since1904);
    } catch (RuntimeException e) {
      // A format that nobody can make sense of.
      return stored;
    }
  }

  /** Loaded for the few cells that need it. */
  private static final class Shown {
    private static final Pattern QUOTED = Pattern.compile("\"([\\p{IsHan}]*)\"");
    private static final DataFormatter FORMATTER = new DataFormatter(Locale.CHINA);

    static synchronized String text(double number, int id, String code, boolean since1904) {
      // The formatter would print the quotation marks around Chinese words.
      String plain = QUOTED.matcher(code).replaceAll("$1");
      return FORMATTER.formatRawCellContents(number, id, plain, since1904);
    }
  }
}

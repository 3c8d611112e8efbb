package org.gouji.read;

import java.util.Locale;

/** Writes the numbers of lists in the formats that word processors have for them. */
public final class NumberFormat {
  private static final String CHINESE = "〇一二三四五六七八九";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
  private static final String TRADITIONAL_LEGAL = "零壹貳參肆伍陸柒捌玖";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int LARGEST_SPELLED = 9999;
  private static final int LARGEST_ROMAN = 3999;
  private static final int LARGEST_LETTERS = 780;
  private static final int LETTERS = 26;

  private NumberFormat() {}

  /**
   * A number in a format; in plain digits where the format has no sign for it.
   *
   * @param format the name of the format in WordprocessingML, such as {@code chineseCounting}
   */
  public static String write(int number, String format) {
    String plain = Integer.toString(number);
    return switch (format) {
      case "none", "bullet" -> "";
      case "decimalZero" -> number >= 0 && number < 10 ? "0" + plain : plain;
      case "decimalFullWidth", "decimalFullWidth2" -> wide(plain);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> sign(number, '①', 20);
      case "decimalEnclosedParen" -> sign(number, '⑴', 20);
      case "decimalEnclosedFullstop" -> sign(number, '⒈', 20);
      case "ideographEnclosedCircle" -> sign(number, '㊀', 10);
      case "numberInDash" -> "- " + plain + " -";
      case "upperLetter" -> letters(number);
      case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "chineseCounting", "taiwaneseCounting" ->
          number < 100 ? spelled(number, CHINESE, "十百千", false) : digits(plain);
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(plain);
      case "chineseCountingThousand", "taiwaneseCountingThousand" ->
          spelled(number, "零" + CHINESE.substring(1), "十百千", false);
      case "japaneseCounting" -> spelled(number, CHINESE, "十百千", true);
      case "chineseLegalSimplified" -> spelled(number, LEGAL, "拾佰仟", false);
      case "ideographLegalTraditional" -> spelled(number, TRADITIONAL_LEGAL, "拾佰仟", false);
      case "ideographTraditional" -> of(number, STEMS);
      case "ideographZodiac" -> of(number, BRANCHES);
      default -> plain;
    };
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    digits.chars().forEach(c -> wide.append(c >= '0' && c <= '9' ? (char) (c + 0xfee0) : (char) c));
    return wide.toString();
  }

  private static String digits(String plain) {
    StringBuilder digits = new StringBuilder();
    plain.chars().forEach(c -> digits.append(c >= '0' ? CHINESE.charAt(c - '0') : (char) c));
    return digits.toString();
  }

  private static String sign(int number, char first, int most) {
    return number >= 1 && number <= most
        ? String.valueOf((char) (first + number - 1))
        : Integer.toString(number);
  }

  private static String of(int number, String signs) {
    return number >= 1 && number <= signs.length()
        ? String.valueOf(signs.charAt(number - 1))
        : Integer.toString(number);
  }

  /** A to Z, then AA to ZZ, and so on. */
  private static String letters(int number) {
    return number >= 1 && number <= LARGEST_LETTERS
        ? String.valueOf((char) ('A' + (number - 1) % LETTERS)).repeat((number - 1) / LETTERS + 1)
        : Integer.toString(number);
  }

  private static String roman(int number) {
    if (number < 1 || number > LARGEST_ROMAN) {
      return Integer.toString(number);
    }
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        roman.append(signs[i]);
        rest -= values[i];
      }
    }
    return roman.toString();
  }

  /** A number in words, 一百零一; in Japanese 百一. 拾 is written with the one before it, 十 without. */
  private static String spelled(int number, String digits, String units, boolean japanese) {
    if (number < 0 || number > LARGEST_SPELLED) {
      return Integer.toString(number);
    }
    if (number == 0) {
      return digits.substring(0, 1);
    }
    StringBuilder words = new StringBuilder();
    boolean skipped = false;
    for (int place = units.length(), unit = 1000; place >= 0; place--, unit /= 10) {
      int digit = number / unit % 10;
      if (digit == 0) {
        skipped = !words.isEmpty();
        continue;
      }
      words.append(skipped && !japanese ? digits.substring(0, 1) : "");
      skipped = false;
      boolean bare =
          digit == 1
              && place > 0
              && (japanese || (place == 1 && words.isEmpty() && units.charAt(0) == '十'));
      words.append(bare ? "" : digits.substring(digit, digit + 1));
      words.append(place > 0 ? units.substring(place - 1, place) : "");
    }
    return words.toString();
  }
}

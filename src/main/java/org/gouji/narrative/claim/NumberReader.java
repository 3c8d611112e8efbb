package org.gouji.narrative.claim;

import java.math.BigDecimal;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Precision;
import org.gouji.text.Numerals;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number of a text, with its unit and precision. Dates, ordinals, ranges, the numbers of
 * documents and of telephones are read too, as what they are: they count nothing.
 */
final class NumberReader {
  private static final String PERCENT = "百分之";
  private static final int LONGEST = 9;
  private static final int UP_TO_NEXT_POWER = 9;
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2100;
  private static final String NO_COUNT_BEFORE = "-—–~～/.第〔[【#№";
  private static final String ONLY_BEHIND = "余多";
  private static final String CAPTIONS = "表图";
  private static final String NO_COUNT_BEHIND = "-—–~～/号时点分秒世届﹪°";

  private final String text;
  private final Lexicon lexicon;
  private int end;

  NumberReader(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** The number that begins at a place; none if it is none, or counts nothing that has a unit. */
  @Nullable Token read(int start, int gap, @Nullable Token before) {
    char first = text.charAt(start);
    return first >= '0' && first <= '9' ? arabic(start, gap, before) : chinese(start, gap, before);
  }

  private Token arabic(int start, int gap, @Nullable Token before) {
    end = start;
    int digits = 0;
    boolean fraction = false;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (isDigit(c)) {
        digits++;
      } else if (c == ',' && !fraction && isGroup(end + 1)) {
        // A separator of thousands.
      } else if (c == '.' && !fraction && isDigit(charAt(end + 1))) {
        fraction = true;
      } else {
        break;
      }
      end++;
    }
    if (isNoCount(start) || digits > LONGEST + 4) {
      return label(start, gap);
    }
    BigDecimal value = fraction ? decimal(start) : BigDecimal.valueOf(whole(start));
    skipBlank();
    char next = charAt(end);
    if (next == '年' && !fraction && isYear(value)) {
      return year(start, gap, value);
    }
    if (next == '月' || next == '日') {
      return date(start, gap, value);
    }
    if (next == '、' && isListNumber(start, value)) {
      return label(start, gap);
    }
    int behind = end;
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-value.scale());
    Token token = quantity(start, gap, value, step, before);
    if (end == behind && isCaption(start)) {
      return label(start, gap);
    }
    return token;
  }

  /** 表2 and 图 3 number a table or a picture, 图表3张 counts them. */
  private boolean isCaption(int start) {
    int before = start - 1;
    if (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && CAPTIONS.indexOf(text.charAt(before)) >= 0;
  }

  private BigDecimal decimal(int start) {
    String digits = text.substring(start, end);
    return new BigDecimal(digits.indexOf(',') < 0 ? digits : digits.replace(",", ""));
  }

  private long whole(int start) {
    long value = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      value = c == ',' ? value : value * 10 + (c - '0');
    }
    return value;
  }

  /** {@code 1、}: a number of a list, at the beginning or behind the end of a sentence. */
  private boolean isListNumber(int start, BigDecimal value) {
    char before = start == 0 ? '。' : text.charAt(start - 1);
    return value.scale() == 0
        && value.precision() < 3
        && "。；：".indexOf(before) >= 0
        && !isDigit(charAt(end + 1));
  }

  private @Nullable Token chinese(int start, int gap, @Nullable Token before) {
    if (text.startsWith(PERCENT, start)) {
      return percent(start, gap);
    }
    end = Numerals.end(text, start);
    char next = charAt(end);
    if (next == '年' && end - start == 4) {
      long year = Numerals.value(text, start, end);
      return year > FIRST_YEAR ? year(start, gap, BigDecimal.valueOf(year)) : null;
    }
    int first = start;
    while (first > 0 && end - first <= Numerals.LONGEST && Numerals.is(text.charAt(first - 1))) {
      first--;
    }
    if (end - first > Numerals.LONGEST) {
      return null;
    }
    char previous = first == 0 ? ' ' : text.charAt(first - 1);
    boolean several = end - start > 1 && end - start < 4 && isAllDigits(start);
    if (several) {
      // 三四件
      return null;
    }
    long value = Numerals.value(text, start, end);
    if (value < 0 || previous == '第' || previous == '数' || previous == '几') {
      return null;
    }
    Token token = quantity(start, gap, BigDecimal.valueOf(value), Numerals.step(value), before);
    boolean counted = token.quantity() != null && !token.quantity().unit().isEmpty();
    // 一 and the like are in many words: only before a unit are they numbers.
    return counted ? token : null;
  }

  /** Whether it holds neither a power of ten nor a nought: 三四件 are three or four. */
  private boolean isAllDigits(int start) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Numerals.power(c) > 0 || c == '〇' || c == '零') {
        return false;
      }
    }
    return true;
  }

  /** 百分之三十八点三. */
  private @Nullable Token percent(int start, int gap) {
    int from = start + PERCENT.length();
    int point = Numerals.end(text, from);
    long whole = point == from ? -1 : Numerals.value(text, from, point);
    if (whole < 0) {
      return null;
    }
    end = point;
    BigDecimal value = BigDecimal.valueOf(whole);
    int decimals = charAt(point) == '点' ? Numerals.end(text, point + 1) - point - 1 : 0;
    if (decimals > 0) {
      end = point + 1 + decimals;
      long fraction = Numerals.value(text, point + 1, end);
      value = value.add(BigDecimal.valueOf(fraction, decimals));
    }
    BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-decimals);
    return number(start, gap, new Quantity(value, Precision.EXACT, step, "%"));
  }

  private boolean isNoCount(int start) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char behind = charAt(end);
    boolean bullet =
        behind == '.' || behind == '．' || (behind == '）' && isListBefore(before, start));
    boolean split =
        (before == ' ' && start > 1 && isDigit(text.charAt(start - 2)))
            || (behind == ' ' && isDigit(charAt(end + 1)));
    return split
        || NO_COUNT_BEFORE.indexOf(before) >= 0
        || isLatin(before)
        || NO_COUNT_BEHIND.indexOf(behind) >= 0
        || isLatin(behind)
        || (bullet && end - start < 3)
        || (behind == '〕' || behind == ']' || behind == '】');
  }

  /** Whether a number behind such a character and before a bracket numbers an item: （1）, ；1）. */
  private boolean isListBefore(char before, int start) {
    boolean inBrackets = text.lastIndexOf('（', start) > text.lastIndexOf('）', start - 1);
    return before == '（' || (!inBrackets && "；：，。、 ".indexOf(before) >= 0);
  }

  private Token quantity(
      int start, int gap, BigDecimal number, BigDecimal lastDigit, @Nullable Token before) {
    BigDecimal value = number;
    BigDecimal step = lastDigit;
    boolean rough = false;
    int last = end + Numerals.LONGEST;
    while (end < last && Numerals.power(charAt(end)) > 0 && !isUnit("万元") && !isUnit("亿元")) {
      int power = Numerals.power(charAt(end));
      value = value.scaleByPowerOfTen(power);
      step = step.scaleByPowerOfTen(power);
      rough = true;
      end++;
    }
    Precision precision = rough ? Precision.ROUNDED : Precision.EXACT;
    Word mark = wordAt(end);
    if (mark != null && mark.is(Kind.AT_LEAST) && mark.text().length() <= 2) {
      precision = Precision.AT_LEAST;
      end += mark.text().length();
    }
    if (charAt(end) == '%') {
      end++;
      return number(start, gap, new Quantity(value, precision(precision, before), step, "%"));
    }
    String unit = unit();
    mark = wordAt(end);
    if (mark != null
        && (mark.is(Kind.AT_LEAST) || mark.is(Kind.ABOUT))
        && mark.text().length() > 1) {
      precision = mark.is(Kind.ABOUT) ? Precision.ABOUT : Precision.AT_LEAST;
      end += mark.text().length();
    }
    precision = precision(precision, before);
    if (unit.endsWith("元") && precision == Precision.EXACT) {
      precision = Precision.ROUNDED;
    }
    if (precision == Precision.AT_LEAST || precision == Precision.AT_MOST) {
      step = step.max(lastCounting(value));
      boolean upwards = before != null && "上".equals(text.substring(before.start(), before.end()));
      if (upwards) {
        // 上千: any number of four digits.
        step = value.multiply(BigDecimal.valueOf(UP_TO_NEXT_POWER));
      }
    }
    return number(start, gap, new Quantity(plain(value), precision, step, unit));
  }

  /** The unit of the last digit that is not 0: 10 for 330. */
  private static BigDecimal lastCounting(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return BigDecimal.ONE.scaleByPowerOfTen(-stripped.scale());
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  /** The precision that words before the number tell. */
  private Precision precision(Precision own, @Nullable Token before) {
    if (before == null) {
      return own;
    }
    if (before.is(Kind.ABOUT)) {
      return Precision.ABOUT;
    }
    if (before.is(Kind.AT_MOST)) {
      return Precision.AT_MOST;
    }
    // 余 2 件 are those left, 多 2 件 those more; only behind a number is it more than that.
    boolean behindOnly = ONLY_BEHIND.indexOf(text.charAt(before.end() - 1)) >= 0;
    return before.is(Kind.AT_LEAST) && !behindOnly && before.end() - before.start() <= 2
        ? Precision.AT_LEAST
        : own;
  }

  private String unit() {
    skipBlank();
    Word unit = wordAt(end);
    if (unit == null || !unit.is(Kind.UNITS)) {
      return "";
    }
    end += unit.text().length();
    return unit.text();
  }

  private boolean isUnit(String unit) {
    return text.startsWith(unit, end);
  }

  private Token year(int start, int gap, BigDecimal value) {
    end++;
    if (charAt(end) == '度') {
      end++;
    }
    Quantity year = new Quantity(value, Precision.EXACT, BigDecimal.ONE, "");
    return new Token(Kind.YEAR, null, year, start, end, gap);
  }

  private Token date(int start, int gap, BigDecimal value) {
    boolean month = charAt(end) == '月';
    end++;
    Quantity day = new Quantity(value, Precision.EXACT, BigDecimal.ONE, month ? "月" : "日");
    return new Token(Kind.DATE, null, day, start, end, gap);
  }

  private Token label(int start, int gap) {
    while (end < text.length()
        && (isDigit(charAt(end)) || "-—–~/.号〕]】".indexOf(charAt(end)) >= 0)) {
      end++;
    }
    return new Token(Kind.LABEL, null, null, start, Math.max(end, start + 1), gap);
  }

  private Token number(int start, int gap, Quantity quantity) {
    return new Token(Kind.NUMBER, null, quantity, start, end, gap);
  }

  private @Nullable Word wordAt(int place) {
    return place < text.length() ? lexicon.longest(text, place) : null;
  }

  private void skipBlank() {
    if (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
  }

  /** Whether three digits and no fourth stand at a place. */
  private boolean isGroup(int place) {
    return isDigit(charAt(place))
        && isDigit(charAt(place + 1))
        && isDigit(charAt(place + 2))
        && !isDigit(charAt(place + 3));
  }

  private static boolean isYear(BigDecimal value) {
    return value.compareTo(BigDecimal.valueOf(FIRST_YEAR)) > 0
        && value.compareTo(BigDecimal.valueOf(LAST_YEAR)) < 0;
  }

  private char charAt(int place) {
    return place < text.length() ? text.charAt(place) : ' ';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}

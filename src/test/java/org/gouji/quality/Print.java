package org.gouji.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** The ways in which reports print a figure. */
enum Print {
  /** 3525. */
  N,
  /** 3,525. */
  COMMA,
  /** ３５２５. */
  WIDE,
  /** 三千五百二十五. */
  HAN,
  /** 两, where it is two. */
  LIANG,
  /** 1862.5, with decimals as they are. */
  MONEY,
  /** An information-processing fee for one request, in yuan. */
  FEE,
  /** 4.14万. */
  WAN2,
  /** 4.1万. */
  WAN1,
  /** 14万余. */
  WANYU,
  /** 330余. */
  OVER,
  /** 330多. */
  MANY,
  /** 约330. */
  ABOUT,
  /** 近340. */
  NEAR,
  /** 上千. */
  THOUSANDS,
  /** 38%. */
  PCT0,
  /** 38.3%. */
  PCT1,
  /** 38.28%. */
  PCT2,
  /** 38.28%, cut off instead of rounded. */
  CUT2,
  /** 2.3 of a hundred, where 个百分点 follows. */
  POINTS,
  /** 百分之三十八点三. */
  FEN,
  /** The year of the report: wrong where it is the year before. */
  YEAR;

  private static final int ROUNDED_FROM = 60;

  /** A way by its name in the data; the plain one where there is none. */
  static Print named(String name) {
    return name.isEmpty() ? N : valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The figure that is printed for a value; empty if nobody would print it so. */
  Optional<BigDecimal> figure(BigDecimal value) {
    if (value.signum() < 0) {
      return Optional.empty();
    }
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return switch (this) {
      case N, WIDE, FEE, YEAR -> when(whole, value.setScale(0, RoundingMode.DOWN));
      case COMMA -> when(whole && value.intValue() >= 1000, value.setScale(0, RoundingMode.DOWN));
      case HAN -> when(whole && value.signum() > 0, value.setScale(0, RoundingMode.DOWN));
      case LIANG -> when(whole && value.intValue() == 2, value.setScale(0, RoundingMode.DOWN));
      case MONEY -> Optional.of(value);
      case WAN2 -> wan(value, 2, RoundingMode.HALF_UP);
      case WAN1 -> wan(value, 1, RoundingMode.HALF_UP);
      case WANYU -> wan(value, 0, RoundingMode.DOWN).filter(f -> apart(f, value));
      case OVER, MANY -> rounded(value, RoundingMode.DOWN);
      case NEAR -> rounded(value, RoundingMode.UP);
      case ABOUT -> rounded(value, RoundingMode.HALF_UP);
      case THOUSANDS -> when(whole && value.intValue() >= 1000, BigDecimal.valueOf(1000));
      case PCT0 -> share(value, 0, RoundingMode.HALF_UP);
      case PCT1, FEN, POINTS -> share(value, 1, RoundingMode.HALF_UP);
      case PCT2 -> share(value, 2, RoundingMode.HALF_UP);
      case CUT2 -> share(value, 2, RoundingMode.DOWN);
    };
  }

  /** A printed figure, all that belongs to it. */
  String text(BigDecimal figure) {
    return switch (this) {
      case WAN1, WAN2 -> core(figure) + "万";
      case WANYU -> core(figure) + "万余";
      case OVER -> core(figure) + "余";
      case MANY -> core(figure) + "多";
      case ABOUT -> "约" + core(figure);
      case NEAR -> "近" + core(figure);
      case PCT0, PCT1, PCT2, CUT2 -> core(figure) + "%";
      case FEN -> "百分之" + core(figure);
      default -> core(figure);
    };
  }

  /** The figure itself, which the quote of a finding has to show. */
  String core(BigDecimal figure) {
    return switch (this) {
      case COMMA -> String.format(Locale.ROOT, "%,d", figure.longValue());
      case WIDE -> wide(figure.toPlainString());
      case HAN -> Numerals.of(figure.longValue());
      case LIANG -> figure.intValue() == 2 ? "两" : Numerals.of(figure.longValue());
      case THOUSANDS -> "上千";
      case FEN -> {
        BigDecimal[] parts = figure.divideAndRemainder(BigDecimal.ONE);
        String tail = parts[1].movePointRight(figure.scale()).toBigInteger().toString();
        yield Numerals.of(parts[0].longValue())
            + (parts[1].signum() == 0 ? "" : "点" + Numerals.digits(tail));
      }
      default -> figure.toPlainString();
    };
  }

  /** Whether a printed figure is beyond doubt not a way of printing a value. */
  boolean contradicts(BigDecimal figure, BigDecimal value) {
    return switch (this) {
      case N, COMMA, WIDE, HAN, LIANG, MONEY -> figure.compareTo(value) != 0;
      case YEAR -> figure.add(BigDecimal.ONE).compareTo(value) == 0;
      case FEE -> !Tariff.allows(figure.longValue());
      case WAN1, WAN2 -> far(figure, value.movePointLeft(4), 2);
      // No less than so many: only too many are wrong.
      case WANYU -> figure.movePointRight(4).compareTo(value) > 0;
      case OVER, MANY -> figure.compareTo(value) > 0;
      case NEAR -> figure.compareTo(value) < 0;
      case ABOUT ->
          figure.subtract(value).abs().compareTo(value.multiply(new BigDecimal("0.15"))) > 0;
      case THOUSANDS -> false;
      // One unit of the last digit may be truncation.
      case PCT0, PCT1, PCT2, CUT2, POINTS, FEN -> far(figure, value.movePointRight(2), 2);
    };
  }

  /** Whether the value itself is printed, so that another cell's value could stand there. */
  boolean isExact() {
    return switch (this) {
      case N, COMMA, WIDE, HAN, LIANG -> true;
      default -> false;
    };
  }

  /** Whether it is a part of a hundred; nobody prints more than the whole without seeing it. */
  boolean isShare() {
    return switch (this) {
      case PCT0, PCT1, PCT2, CUT2, FEN -> true;
      default -> false;
    };
  }

  private static boolean far(BigDecimal figure, BigDecimal value, int units) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, figure.scale()));
    return figure.subtract(value).abs().compareTo(unit.multiply(BigDecimal.valueOf(units))) >= 0;
  }

  private static Optional<BigDecimal> share(BigDecimal value, int decimals, RoundingMode mode) {
    return Optional.of(value.movePointRight(2).setScale(decimals, mode));
  }

  private static Optional<BigDecimal> wan(BigDecimal value, int decimals, RoundingMode mode) {
    return when(value.intValue() >= 10_000, value.movePointLeft(4).setScale(decimals, mode));
  }

  private static boolean apart(BigDecimal figure, BigDecimal value) {
    return figure.movePointRight(4).compareTo(value) != 0;
  }

  private static Optional<BigDecimal> rounded(BigDecimal value, RoundingMode mode) {
    int places = value.intValue() >= 1000 ? 2 : 1;
    BigDecimal figure = value.movePointLeft(places).setScale(0, mode).movePointRight(places);
    boolean usual = value.intValue() >= ROUNDED_FROM && figure.compareTo(value) != 0;
    return when(usual, figure.setScale(0, RoundingMode.DOWN));
  }

  private static Optional<BigDecimal> when(boolean usual, BigDecimal figure) {
    return usual ? Optional.of(figure) : Optional.empty();
  }

  private static String wide(String digits) {
    StringBuilder wide = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      wide.append(c >= '0' && c <= '9' ? (char) (c + 0xfee0) : c);
    }
    return wide.toString();
  }
}

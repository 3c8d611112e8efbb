package org.gouji.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gouji.model.Quantity.Precision;

/** Which true numbers a stated number admits. */
class QuantityPropertiesTest {
  @Property
  void exact_admitsItselfOnly(
      @ForAll @IntRange(max = 100_000) int stated, @ForAll @IntRange(max = 100_000) int actual) {
    assertThat(admits(stated, Precision.EXACT, 1, actual)).isEqualTo(stated == actual);
    assertThat(admits(stated, Precision.EXACT, 1, stated)).isTrue();
  }

  @Property
  void about_admitsATenthEitherWay(
      @ForAll @IntRange(min = 1, max = 10_000) int stated,
      @ForAll @IntRange(max = 20_000) int actual) {
    boolean near = Math.abs(actual - stated) * 10L <= stated;

    assertThat(admits(stated, Precision.ABOUT, 1, actual)).isEqualTo(near);
  }

  /** 330余: 330 to 339. */
  @Property
  void atLeast_admitsUpToTheNextStep(
      @ForAll @IntRange(min = 1, max = 999) int tens,
      @ForAll @IntRange(min = -30, max = 30) int over) {
    boolean within = over >= 0 && over < 10;

    assertThat(admits(tens * 10, Precision.AT_LEAST, 10, tens * 10 + over)).isEqualTo(within);
  }

  /** 近330: 321 to 330. */
  @Property
  void atMost_admitsDownToTheStepBefore(
      @ForAll @IntRange(min = 1, max = 999) int tens,
      @ForAll @IntRange(min = -30, max = 30) int over) {
    boolean within = over <= 0 && over > -10;

    assertThat(admits(tens * 10, Precision.AT_MOST, 10, tens * 10 + over)).isEqualTo(within);
  }

  /** A number rounded, or cut off, to hundreds admits what it was made from. */
  @Property
  void rounded_admitsWhatItWasRoundedOrCutFrom(@ForAll @IntRange(max = 1_000_000) int actual) {
    int cut = actual / 100 * 100;
    int rounded = (actual + 50) / 100 * 100;

    assertThat(admits(cut, Precision.ROUNDED, 100, actual)).isTrue();
    assertThat(admits(rounded, Precision.ROUNDED, 100, actual)).isTrue();
    assertThat(admits(cut + 200, Precision.ROUNDED, 100, actual)).isFalse();
  }

  /** The same number in 元 and in 万元 admits the same. */
  @Property
  void otherUnit_admitsTheSame(
      @ForAll @IntRange(max = 10_000) int stated, @ForAll @IntRange(max = 10_000) int actual) {
    Quantity hundreds = quantity(stated, Precision.ROUNDED, 10).in("元", 4);
    boolean admitted = hundreds.admits(BigDecimal.valueOf(actual).scaleByPowerOfTen(4));

    assertThat(admitted).isEqualTo(admits(stated, Precision.ROUNDED, 10, actual));
    assertThat(hundreds.unit()).isEqualTo("元");
  }

  private static boolean admits(int stated, Precision precision, int step, int actual) {
    return quantity(stated, precision, step).admits(BigDecimal.valueOf(actual));
  }

  private static Quantity quantity(int stated, Precision precision, int step) {
    return new Quantity(BigDecimal.valueOf(stated), precision, BigDecimal.valueOf(step), "件");
  }
}

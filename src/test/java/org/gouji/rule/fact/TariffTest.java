package org.gouji.rule.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts that the tariff of the information-processing fee gives, worked out page by page. */
class TariffTest {
  @Property
  void feeOfSoManyPages_isGiven(@ForAll @IntRange(max = 5_000) int pages) {
    long fee = 0;
    for (int page = 31; page <= pages; page++) {
      fee += page <= 100 ? 10 : page <= 200 ? 20 : 40;
    }
    assertThat(Tariff.gives(BigDecimal.valueOf(fee))).as("%d pages: %d yuan", pages, fee).isTrue();
    assertThat(Tariff.givesTogether(BigDecimal.valueOf(fee))).isTrue();
  }

  @Property
  void feeOfSoManyItems_isGiven(@ForAll @IntRange(max = 500) int items) {
    long fee = 0;
    for (int item = 11; item <= items; item++) {
      fee += item <= 30 ? 100 : 100 + 100L * ((item - 21) / 10);
    }
    assertThat(Tariff.givesByItem(BigDecimal.valueOf(fee)))
        .as("%d items: %d yuan", items, fee)
        .isTrue();
    assertThat(Tariff.gives(BigDecimal.valueOf(fee))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"901", "5", "710", "2690", "2710", "3.5"})
  void otherAmount_isNotGiven(BigDecimal amount) {
    assertThat(Tariff.gives(amount)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10", "450", "2740"})
  void amountByVolume_isNoneByItem(BigDecimal amount) {
    assertThat(Tariff.gives(amount)).isTrue();
    assertThat(Tariff.givesByItem(amount)).isFalse();
  }

  /** 700 and 10 yuan: together they are what neither is alone. */
  @ParameterizedTest
  @ValueSource(strings = {"710", "2690"})
  void severalFees_mayGiveWhatOneCannot(BigDecimal amount) {
    assertThat(Tariff.givesTogether(amount)).isTrue();
    assertThat(Tariff.givesTogether(amount.add(BigDecimal.ONE))).isFalse();
  }
}

package org.gouji.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MistakeTest {
  private static final Form FORM =
      new Form("f", "r", Setting.REQUESTS, "", "", Map.of(), List.of(), List.of());
  private static final SampleReport REPORT =
      SampleReports.all().stream()
          .filter(report -> report.cells().value("carriedIn").orElseThrow().signum() > 0)
          .filter(report -> report.cells().value("carriedOut").orElseThrow().signum() > 0)
          .findFirst()
          .orElseThrow();

  @Test
  void mistakes_areThoseOfHandsAndEyesAndNeverTrue() {
    BigDecimal right = BigDecimal.valueOf(127);
    BigDecimal reading = BigDecimal.valueOf(172);
    BigDecimal neighbour = BigDecimal.valueOf(9);

    Set<Integer> made = made(Print.N, right, List.of(reading), List.of(neighbour, right), 0);

    // Transposed, mistyped, lost, doubled, near, beside.
    assertThat(made).contains(217, 121, 12, 1127, 128, 9).doesNotContain(127, 172);
  }

  @Test
  void mistakeInAPart_exceedsTheWhole() {
    assertThat(made(Print.N, BigDecimal.valueOf(127), List.of(), List.of(), 300))
        .isNotEmpty()
        .allMatch(figure -> figure > 300);
  }

  @Test
  void mistakeInAShare_isNoMoreThanTheWhole() {
    assertThat(made(Print.PCT0, new BigDecimal("0.38"), List.of(), List.of(), 0))
        .isNotEmpty()
        .allMatch(figure -> figure <= 100);
  }

  @Test
  void readings_areWhatLocalUsageKnows() throws Expression.UndefinedException {
    Ledger ledger = Ledger.of(FORM, REPORT, new Random(1));

    assertThat(Readings.of("newReceived", FORM, ledger))
        .contains(value("newReceived").add(value("carriedIn")));
    assertThat(Readings.of("newReceived.natural", FORM, ledger))
        .contains(value("newReceived.natural").add(value("carriedIn.natural")));
    assertThat(Readings.of("handledTotal", FORM, ledger))
        .contains(value("handledTotal").add(value("carriedOut")));
    assertThat(Readings.of("granted/handledTotal", FORM, ledger)).hasSize(3);
    assertThat(Readings.of("newReceived-prior.newReceived", FORM, ledger))
        .contains(
            Expression.evaluate("handledTotal-prior.handledTotal", ledger),
            Expression.evaluate("newReceived+carriedIn-prior.newReceived-prior.carriedIn", ledger));
    assertThat(Readings.of("granted", FORM, ledger)).isEmpty();
  }

  private static BigDecimal value(String cell) {
    return REPORT.cells().value(cell).orElseThrow();
  }

  private static Set<Integer> made(
      Print print,
      BigDecimal value,
      List<BigDecimal> readings,
      List<BigDecimal> neighbours,
      int above) {
    Template.Slot slot = new Template.Slot("x", print, false, Optional.empty());
    BigDecimal figure = print.figure(value).orElseThrow();
    Optional<BigDecimal> bound =
        above == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(above));
    Draft.Stated stated = new Draft.Stated(slot, value, figure, readings, bound, neighbours);
    Random random = new Random(3);
    Set<Integer> made = new HashSet<>();
    for (int i = 0; i < 3000; i++) {
      Mistake.in(stated, "收到" + print.text(figure), random)
          .ifPresent(wrong -> made.add(wrong.intValue()));
    }
    return made;
  }
}

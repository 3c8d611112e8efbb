package org.gouji.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines of a page are one table's. */
class RulingsTest {
  @ParameterizedTest
  @CsvSource({"100, 700, true", "98, 702, true", "100, 400, false", "40, 760, false"})
  void lineThatTouchesNothing_isOfTheTableBesideWhichItRuns(
      double from, double to, boolean itsSide) {
    List<Ruling> lines = new ArrayList<>();
    for (double x : new double[] {90, 200, 300}) {
      lines.add(new Ruling(false, x, 100, 700));
    }
    for (double y : new double[] {150, 300, 450}) {
      lines.add(new Ruling(true, y, 90, 300));
    }
    Ruling alone = new Ruling(false, 34, from, to);
    lines.add(alone);
    List<List<Ruling>> tables = Rulings.connected(lines);
    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).contains(alone)).isEqualTo(itsSide);
  }
}

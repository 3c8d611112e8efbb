package org.gouji.bench.twin;

import org.gouji.rule.HandWritten.Found;
import org.gouji.rule.fact.Figures;
import org.gouji.rule.fact.TableFact;

/** What stands in the cells: {@code rules/cells.drl}. */
final class CellChecks {
  private CellChecks() {}

  static void of(TableFact table, Found found) {
    found.unless(table.getFilled(), "D01");
    found.unless(table.getFigures(), "D02");
    found.unless(table.getCounts(), "D03");
    found.unless(table.getMoney(), "D04");
  }

  static void again(TableFact table, Found found) {
    found.unless(table.getTidy(), "D01 harmless");
    found.unless(table.getSigns(), "D02 zero");
  }

  static void of(Figures figures, Found found) {
    found.unless(figures.getSubstance(), "D05");
  }
}

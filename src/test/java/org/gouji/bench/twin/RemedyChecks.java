package org.gouji.bench.twin;

import org.gouji.rule.HandWritten.Found;
import org.gouji.rule.fact.CorrectedCases;
import org.gouji.rule.fact.RemediesOverYears;
import org.gouji.rule.fact.RemedyBlock;

/** The table of section 4: {@code rules/remedies.drl}. */
final class RemedyChecks {
  private RemedyChecks() {}

  static boolean of(Object fact, Found found) {
    if (fact instanceof RemedyBlock block) {
      found.unless(block.getSum(), "L01");
    } else if (fact instanceof CorrectedCases cases) {
      found.unless(cases.getConsequence(), "L02");
    } else if (fact instanceof RemediesOverYears years) {
      found.unless(years.getOccasion(), "L03");
      found.unless(years.getPendingConcluded(), "L04");
    } else {
      return false;
    }
    return true;
  }
}

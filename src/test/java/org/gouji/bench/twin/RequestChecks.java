package org.gouji.bench.twin;

import org.gouji.rule.HandWritten.Found;
import org.gouji.rule.fact.Column;
import org.gouji.rule.fact.Parameters;
import org.gouji.rule.fact.RequestsOverYears;
import org.gouji.rule.fact.RequestsTable;
import org.gouji.rule.fact.Row;

/** The table of section 3: {@code rules/requests.drl}; R06 is among those about structure. */
final class RequestChecks {
  private RequestChecks() {}

  static boolean of(Object fact, Parameters parameters, Found found) {
    if (fact instanceof Column column) {
      found.unless(column.getBalance(), "R01");
      found.unless(column.getOutcomes(), "R02");
    } else if (fact instanceof Row row) {
      found.unless(row.getSum(), "R03");
    } else if (fact instanceof RequestsTable table) {
      found.unless(table.getOtherColumn(), "R05");
      found.unless(table.otherShareWithin(parameters.maxOtherShare()), "R07");
      found.unless(table.getInflow(), "R08");
    } else if (fact instanceof RequestsOverYears years) {
      found.unless(years.getCarryOver(), "R04");
      found.unless(years.getApplicantsCarriedOver(), "R04 applicants");
    } else {
      return false;
    }
    return true;
  }
}

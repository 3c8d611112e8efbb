package org.gouji.bench.twin;

import org.gouji.rule.HandWritten.Found;
import org.gouji.rule.fact.DisclosureOverYears;
import org.gouji.rule.fact.DocumentsRow;
import org.gouji.rule.fact.FeesRow;
import org.gouji.rule.fact.ItemsRow;
import org.gouji.rule.fact.Procurement;

/** The table of section 2: {@code rules/disclosure.drl}. */
final class DisclosureChecks {
  private DisclosureChecks() {}

  static boolean of(Object fact, Found found) {
    if (fact instanceof DocumentsRow row) {
      documents(row, found);
    } else if (fact instanceof ItemsRow row) {
      found.unless(row.getRemainder(), "P05");
    } else if (fact instanceof Procurement row) {
      found.unless(row.getCompleteness(), "P06");
    } else if (fact instanceof FeesRow row) {
      found.unless(row.getMagnitude(), "P07");
    } else if (fact instanceof DisclosureOverYears years) {
      found.unless(years.getStock(), "P03");
      found.unless(years.getItems(), "P05 prior");
      found.unless(years.getMagnitudes(), "P08");
    } else {
      return false;
    }
    return true;
  }

  private static void documents(DocumentsRow row, Found found) {
    if (row.isRegulations()) {
      found.unless(row.getPower(), "P01");
    }
    found.unless(row.getStock(), "P02");
    found.unless(row.getPublication(), "P04");
  }

  static void again(DocumentsRow row, Found found) {
    found.unless(row.getProduction(), "P04 production");
  }
}

package org.gouji.bench.twin;

import org.gouji.rule.HandWritten.Found;
import org.gouji.rule.fact.Parameters;
import org.gouji.rule.fact.PersonalData;
import org.gouji.rule.fact.Prose;
import org.gouji.rule.fact.ReportFact;
import org.gouji.rule.fact.Reuse;
import org.gouji.rule.fact.Wording;

/**
 * The report and its prose as a whole, of which several files speak: {@code rules/wording.drl},
 * {@code rules/continuity.drl}, and what structure and narrative ask of them.
 */
final class WholeChecks {
  private WholeChecks() {}

  static boolean of(Object fact, Parameters parameters, Found found) {
    if (fact instanceof ReportFact report) {
      report(report, found);
    } else if (fact instanceof Prose prose) {
      prose(prose, found);
    } else if (fact instanceof Wording wording) {
      found.unless(wording.getSpelling(), "T03");
      found.unless(wording.getPunctuation(), "T05");
    } else if (fact instanceof PersonalData data) {
      found.unless(data.getSecrecy(), "T02");
      found.unless(data.getPrivacy(), "T02 mobile");
      found.unless(data.getContact(), "T02 office");
    } else if (fact instanceof Reuse reuse) {
      found.unless(reuse.below(parameters.maxReusedShare()), "Y01");
    } else {
      return false;
    }
    return true;
  }

  private static void report(ReportFact report, Found found) {
    found.unless(report.getSectionOrder(), "S02");
    found.unless(report.getPeriod(), "S06");
    found.unless(report.getPeriodGiven(), "S07");
    found.unless(report.getPartsList(), "S08");
    found.unless(report.getEdition(), report.isTrialYear() ? "S12 trial year" : "S12");
    found.unless(report.getSuccession(), "Y03");
  }

  private static void prose(Prose prose, Found found) {
    found.unless(prose.getNotice(), "S14");
    found.unless(prose.getCompleteness(), "S16");
    found.unless(prose.getNumbering(), "S21");
    found.unless(prose.getYears(), "N16");
    found.unless(prose.getReadability(), "T01");
    found.unless(prose.getPairs(), "T04");
  }
}

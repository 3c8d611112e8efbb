package org.gouji.bench.twin;

import org.gouji.rule.HandWritten.Found;
import org.gouji.rule.fact.ImprovementFact;
import org.gouji.rule.fact.InformationFee;
import org.gouji.rule.fact.Oversight;
import org.gouji.rule.fact.Overview;
import org.gouji.rule.fact.Parameters;
import org.gouji.rule.fact.Publication;
import org.gouji.rule.fact.SectionFact;
import org.gouji.rule.fact.TableFact;
import org.gouji.rule.fact.TitleFact;

/** Title, sections and tables: {@code rules/structure.drl}, and R06 of the requests. */
final class StructureChecks {
  private StructureChecks() {}

  static boolean of(Object fact, Parameters parameters, Found found) {
    if (fact instanceof SectionFact section) {
      found.unless(section.getPresence(), "S01");
      found.unless(section.getWording(), "S03");
      found.unless(section.getContent(), "S04");
    } else if (fact instanceof TitleFact title) {
      found.unless(title.getWording(), "S05");
    } else if (fact instanceof Oversight oversight) {
      found.unless(oversight.getAny(), "S09");
      found.unless(oversight.getComplete(), "S09 incomplete");
    } else if (fact instanceof Overview overview) {
      found.unless(overview.getAspects(), "S10");
      found.unless(overview.getAspects(), "S10 edition 2019");
      found.unless(overview.lengthWithin(parameters.maxOverviewCharacters()), "S15");
    } else if (fact instanceof ImprovementFact improvement) {
      found.unless(improvement.getBalance(), "S17");
      found.unless(improvement.getNumbers(), "S18");
    } else if (fact instanceof Publication publication) {
      boolean practice = publication.isDueByPractice();
      found.unless(publication.getPunctuality(), practice ? "S19 township" : "S19");
    } else if (fact instanceof InformationFee fee) {
      found.unless(fee.getStatement(), "S20");
      found.unless(fee.getUnpaid(), "R06");
    } else {
      return false;
    }
    return true;
  }

  static void of(TableFact table, Found found) {
    boolean trial = table.isTrialYear();
    found.unless(table.getPresence(), trial ? "S11 trial year" : "S11");
    boolean unread = table.isFlattened() && !table.isAnyRead();
    String flattened = unread && !trial ? "S13 unread" : "S13 flattened";
    found.unless(table.getStructure(), trial || table.isFlattened() ? flattened : "S13");
  }
}

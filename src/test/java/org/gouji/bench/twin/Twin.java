package org.gouji.bench.twin;

import java.util.List;
import org.gouji.rule.HandWritten;
import org.gouji.rule.HandWritten.Found;
import org.gouji.rule.RuleRun;
import org.gouji.rule.fact.ClaimFact;
import org.gouji.rule.fact.DocumentsRow;
import org.gouji.rule.fact.Dossier;
import org.gouji.rule.fact.Figures;
import org.gouji.rule.fact.Parameters;
import org.gouji.rule.fact.ShareFact;
import org.gouji.rule.fact.TableFact;

/** The rules about single reports, written by hand. */
public final class Twin {
  private Twin() {}

  /** Runs every check on a report. */
  public static RuleRun run(Dossier dossier, Parameters parameters) {
    return HandWritten.run(Twin::judge, dossier, parameters);
  }

  private static void judge(List<Object> facts, Parameters parameters, Found found) {
    for (Object fact : facts) {
      judge(fact, parameters, found);
    }
    for (Object fact : facts) {
      judgeAgain(fact, found);
    }
  }

  /** What a rule adds to its first condition comes last: findings that look alike are numbered. */
  private static void judgeAgain(Object fact, Found found) {
    if (fact instanceof ClaimFact claim) {
      NarrativeChecks.again(claim, found);
    } else if (fact instanceof ShareFact share) {
      NarrativeChecks.again(share, found);
    } else if (fact instanceof TableFact table) {
      CellChecks.again(table, found);
    } else if (fact instanceof DocumentsRow row) {
      DisclosureChecks.again(row, found);
    }
  }

  private static void judge(Object fact, Parameters parameters, Found found) {
    if (fact instanceof TableFact table) {
      StructureChecks.of(table, found);
      CellChecks.of(table, found);
    } else if (fact instanceof Figures figures) {
      CellChecks.of(figures, found);
    } else if (!(fact instanceof Parameters)
        && !RequestChecks.of(fact, parameters, found)
        && !NarrativeChecks.of(fact, found)
        && !StructureChecks.of(fact, parameters, found)
        && !WholeChecks.of(fact, parameters, found)
        && !DisclosureChecks.of(fact, found)
        && !RemedyChecks.of(fact, found)) {
      throw new IllegalArgumentException("no check knows " + fact.getClass());
    }
  }
}

package org.gouji.rule;

import java.util.Map;
import org.gouji.edition.Editions;
import org.gouji.model.Message;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.rule.RuleInfo.Variant;
import org.gouji.rule.fact.Judgement;
import org.gouji.rule.fact.batch.BatchDossier;
import org.jspecify.annotations.Nullable;

/**
 * Whether a condition speaks of a report, by what its file declares.
 *
 * @param missing what the report lacks for it to run
 * @param excluded why it does not speak of this report
 */
record Applicability(@Nullable Message missing, @Nullable Message excluded) {
  static final Applicability APPLIES = new Applicability(null, null);

  /** Whether a condition speaks of a report in such circumstances. */
  static Applicability of(Variant variant, Circumstances report) {
    if (variant.batch()) {
      return excluded(Message.of(variant.roster() ? "reason.rosterBatch" : "reason.batch"));
    }
    if (latestYear(report) < variant.since().orElse(0)) {
      return excluded(
          new Message("reason.since", Map.of("year", Term.words(variant.since().orElse(0)))));
    }
    if (variant.prose() && report.tablesAlone()) {
      return excluded(Message.of("reason.tablesAlone"));
    }
    if (variant.prior() && report.succession().isEmpty()) {
      return excluded(Message.of("reason.noPrior"));
    }
    if (variant.prior() && !report.succession().get().isHolds()) {
      return report.succession().get() instanceof Judgement.Unknown doubt
          ? new Applicability(doubt.reason(), null)
          : excluded(Message.of("reason.otherPrior"));
    }
    if (variant.claims().isPresent() && report.tooManyFigures()) {
      return new Applicability(Message.of("reason.tooManyFigures"), null);
    }
    if (variant.claims().isPresent() && !report.said().contains(variant.claims().get())) {
      return excluded(Message.of("reason.noClaim"));
    }
    for (TableName needed : variant.tables()) {
      String table = report.tables().get(needed);
      if (table == null && !follows(variant, report.edition())) {
        return otherEdition(variant);
      }
      if (table == null) {
        return new Applicability(
            new Message("reason.noTable", Map.of("table", new Term.Key("table." + needed.code()))),
            null);
      }
      if (!follows(variant, table)) {
        return otherEdition(variant);
      }
    }
    return variant.tables().isEmpty() && !follows(variant, report.edition())
        ? otherEdition(variant)
        : APPLIES;
  }

  /** Whether a condition about batches speaks of a batch. */
  static Applicability of(Variant variant, BatchDossier batch) {
    if (variant.roster()) {
      return batch.roster().isPresent() ? APPLIES : excluded(Message.of("reason.noRoster"));
    }
    return batch.reports().size() > 1 ? APPLIES : excluded(Message.of("reason.oneReport"));
  }

  /** The report's year; where it is unknown, the last one that its tables were made for. */
  private static int latestYear(Circumstances report) {
    return report.year().isPresent()
        ? report.year().getAsInt()
        : Editions.standard().lastYear(report.edition()).orElse(Integer.MAX_VALUE);
  }

  private static boolean follows(Variant variant, String edition) {
    return variant.edition().map(edition::equals).orElse(true);
  }

  private static Applicability otherEdition(Variant variant) {
    return excluded(
        new Message("reason.edition", Map.of("edition", Term.words(variant.edition().orElse("")))));
  }

  private static Applicability excluded(Message reason) {
    return new Applicability(null, reason);
  }

  boolean applies() {
    return missing == null && excluded == null;
  }
}

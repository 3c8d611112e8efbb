package org.gouji.rule;

import java.util.Map;
import java.util.Optional;
import org.gouji.model.Claims;
import org.gouji.model.Message;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.rule.RuleInfo.Variant;
import org.gouji.rule.fact.Dossier;
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

  /**
   * Whether a condition speaks of a report.
   *
   * @param succession whether the report follows the prior one, where there is one
   */
  static Applicability of(Variant variant, Dossier dossier, Judgement succession) {
    Report report = dossier.report();
    if (variant.batch()) {
      return excluded(Message.of(variant.roster() ? "reason.rosterBatch" : "reason.batch"));
    }
    if (report.year().orElse(Integer.MAX_VALUE) < variant.since().orElse(0)) {
      return excluded(
          new Message("reason.since", Map.of("year", Term.words(variant.since().orElse(0)))));
    }
    if (variant.prose() && report.tablesAlone()) {
      return excluded(Message.of("reason.tablesAlone"));
    }
    if (variant.prior() && dossier.prior().isEmpty()) {
      return excluded(Message.of("reason.noPrior"));
    }
    if (variant.prior() && !succession.isHolds()) {
      return succession instanceof Judgement.Unknown doubt
          ? new Applicability(doubt.reason(), null)
          : excluded(Message.of("reason.otherPrior"));
    }
    if (variant.claims().isPresent() && dossier.narrative().claims().tooMany()) {
      return new Applicability(Message.of("reason.tooManyFigures"), null);
    }
    if (variant.claims().isPresent() && !isSaid(variant.claims().get(), dossier)) {
      return excluded(Message.of("reason.noClaim"));
    }
    for (TableName needed : variant.tables()) {
      Optional<Table> table = report.table(needed);
      if (table.isEmpty() && !follows(variant, report.edition())) {
        return otherEdition(variant);
      }
      if (table.isEmpty()) {
        return new Applicability(
            new Message("reason.noTable", Map.of("table", new Term.Key("table." + needed.code()))),
            null);
      }
      if (!follows(variant, table.get().edition())) {
        return otherEdition(variant);
      }
    }
    return variant.tables().isEmpty() && !follows(variant, report.edition())
        ? otherEdition(variant)
        : APPLIES;
  }

  /** Whether the prose states what a rule speaks of. */
  private static boolean isSaid(String what, Dossier dossier) {
    Claims claims = dossier.narrative().claims();
    return switch (what) {
      case "shares" -> !claims.shares().isEmpty();
      case "breakdowns" -> !claims.breakdowns().isEmpty();
      case "growths" -> !claims.growths().isEmpty();
      case "fees" -> !claims.fees().isEmpty();
      case "any" -> !claims.figures().isEmpty();
      default -> claims.speakOf(what);
    };
  }

  /** Whether a condition about batches speaks of a batch. */
  static Applicability of(Variant variant, BatchDossier batch) {
    if (variant.roster()) {
      return batch.roster().isPresent() ? APPLIES : excluded(Message.of("reason.noRoster"));
    }
    return batch.reports().size() > 1 ? APPLIES : excluded(Message.of("reason.oneReport"));
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

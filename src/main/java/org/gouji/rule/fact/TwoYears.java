package org.gouji.rule.fact;

import java.util.Map;
import java.util.function.Consumer;
import org.gouji.edition.Editions;
import org.gouji.model.Message;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.Term;
import org.jspecify.annotations.Nullable;

/** A table of a report beside that of the year before, which may lack it. */
final class TwoYears {
  private final Table table;
  private final Amounts now;
  private final @Nullable Table prior;

  TwoYears(Table table, Report prior) {
    this.table = table;
    this.now = amounts(table);
    this.prior = prior.table(table.name()).orElse(null);
  }

  /** The arithmetic of a table of any edition. */
  private static Amounts amounts(Table table) {
    return new Amounts(
        table, Facts.outcomes(Editions.standard().named(table.edition()).table(table.name())));
  }

  Table table() {
    return table;
  }

  Amounts now() {
    return now;
  }

  /** Compares the two, if there are two. */
  Judgement compare(Consumer<Comparison> comparer) {
    if (prior == null) {
      return Judgement.unknown(
          new Message(
              "reason.noPriorTable",
              Map.of("table", new Term.Key("table." + table.name().code()))));
    }
    Comparison comparison = new Comparison(table, now, prior, amounts(prior));
    comparer.accept(comparison);
    return comparison.judgement();
  }

  /** Compares the two in what only their edition has, if both are of the same. */
  Judgement compareInEdition(Consumer<Comparison> comparer) {
    return prior == null || prior.edition().equals(table.edition())
        ? compare(comparer)
        : Judgement.notApplicable(
            new Message("reason.priorEdition", Map.of("edition", Term.words(prior.edition()))));
  }
}

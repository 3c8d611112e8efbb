package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Scope;
import org.gouji.model.Claim.Year;
import org.gouji.model.Message;
import org.gouji.model.Quantity;
import org.gouji.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Figures that prose tells of the year before while they stand in the tables of this year: the year
 * was mostly left from last year's text. One such figure may be chance, several or a large one are
 * not.
 */
public final class LeftOverFigures {
  private static final BigDecimal TELLING = BigDecimal.valueOf(20);
  private static final BigDecimal LARGE = BigDecimal.valueOf(100);
  private static final int MOST_QUOTES = 3;

  private final Tables tables;
  private final @Nullable Tables prior;
  private final List<Claim> left = new ArrayList<>();

  LeftOverFigures(List<Claim> claims, Tables tables, @Nullable Tables prior) {
    this.tables = tables;
    this.prior = prior;
    Set<String> ofThisYear = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.ofThisYear() && claim.isBound()) {
        ofThisYear.add(claim.subject());
      }
    }
    for (Claim claim : claims) {
      if (claim.year() == Year.PRIOR && !ofThisYear.contains(claim.subject()) && isLeft(claim)) {
        left.add(claim);
      }
    }
  }

  /** No figure of this year is told of the year before. */
  public Judgement getYears() {
    boolean sure =
        left.stream().map(Claim::subject).distinct().count() > 1
            || left.stream().anyMatch(claim -> claim.quantity().value().compareTo(LARGE) >= 0);
    if (!sure) {
      return Judgement.held();
    }
    List<Term> quotes = new ArrayList<>();
    left.stream()
        .limit(MOST_QUOTES)
        .forEach(claim -> quotes.add(Term.words(claim.where().quote().orElse(""))));
    return Judgement.broken(
        Breach.of(
            new Message("message.figure", Map.of("quotes", new Term.Several(quotes))),
            left.get(0).where()));
  }

  private boolean isLeft(Claim claim) {
    boolean counted =
        switch (claim.topic()) {
          case RECEIVED, HANDLED, OUTCOME, APPLICANT, REMEDY -> claim.isBound();
          default -> false;
        };
    Quantity stated = claim.quantity();
    return counted
        && claim.scope() == Scope.WHOLE
        && stated.precision() == Quantity.Precision.EXACT
        && stated.value().compareTo(TELLING) >= 0
        && is(claim, tables)
        && (prior == null || !is(claim, prior));
  }

  /** Whether the likeliest reading of a figure has its value. */
  private static boolean is(Claim claim, Tables of) {
    BigDecimal value = of.sum(claim.readings().get(0));
    return value != null && value.compareTo(claim.quantity().value()) == 0;
  }
}

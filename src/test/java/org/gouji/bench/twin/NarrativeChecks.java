package org.gouji.bench.twin;

import org.gouji.rule.HandWritten.Found;
import org.gouji.rule.fact.Account;
import org.gouji.rule.fact.BreakdownFact;
import org.gouji.rule.fact.ChargedFees;
import org.gouji.rule.fact.ClaimFact;
import org.gouji.rule.fact.EarlierFigure;
import org.gouji.rule.fact.FeeFact;
import org.gouji.rule.fact.GrowthFact;
import org.gouji.rule.fact.LeftOverFigures;
import org.gouji.rule.fact.ShareFact;

/** Figures of the prose: {@code rules/narrative.drl} and {@code rules/fees.drl}. */
final class NarrativeChecks {
  private NarrativeChecks() {}

  static boolean of(Object fact, Found found) {
    if (fact instanceof ClaimFact claim) {
      claim(claim, found);
    } else if (fact instanceof ShareFact share) {
      found.unless(share.getRatio(), "N10");
    } else if (fact instanceof BreakdownFact breakdown) {
      found.unless(breakdown.getSum(), breakdown.isOfFee() ? "F02" : "N11");
    } else if (fact instanceof GrowthFact growth) {
      found.unless(growth.getChange(), "N12");
    } else if (fact instanceof EarlierFigure earlier) {
      found.unless(earlier.getAgreement(), "N12 earlier");
    } else if (fact instanceof Account account) {
      found.unless(account.getConsistency(), "N13");
      found.unless(account.getBalance(), "N14");
    } else if (fact instanceof LeftOverFigures figures) {
      found.unless(figures.getYears(), "N16 figure");
    } else if (fact instanceof FeeFact fee) {
      found.unless(fee.getTariff(), "F01");
    } else if (fact instanceof ChargedFees fees) {
      found.unless(fees.getPart(), "F03");
    } else {
      return false;
    }
    return true;
  }

  private static void claim(ClaimFact claim, Found found) {
    String rule = rule(claim);
    if (!rule.isEmpty()) {
      found.unless(claim.getAgreement(), rule);
    }
    found.unless(claim.getOccurrence(), "N09");
    found.unless(claim.getScope(), "N15");
  }

  static void again(ClaimFact claim, Found found) {
    String rule = rule(claim);
    if (!rule.isEmpty() && !claim.getLikeness().isHolds()) {
      found.unless(claim.getLikeness(), rule + " unclear");
    }
  }

  static void again(ShareFact share, Found found) {
    found.unless(share.getRounding(), "N10 truncated");
  }

  private static String rule(ClaimFact claim) {
    return switch (claim.getTopic()) {
      case RECEIVED -> "N01";
      case CARRIED -> "N02";
      case HANDLED -> "N03";
      case OUTCOME -> "N04";
      case APPLICANT -> "N05";
      case REMEDY -> "N06";
      case DOCUMENT -> "N07";
      case SERVICE -> "N08";
      default -> "";
    };
  }
}

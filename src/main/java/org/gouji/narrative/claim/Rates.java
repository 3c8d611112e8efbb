package org.gouji.narrative.claim;

import java.util.List;
import org.gouji.model.Growth;
import org.gouji.model.Share;
import org.jspecify.annotations.Nullable;

/** Percentages and differences: shares of a whole, and changes against the year before. */
final class Rates {
  private static final String PERCENT = "%";
  private static final String POINTS = "百分点";

  private final Prose prose;
  private final Context context;
  private final Figures figures;
  private final Shares shares;
  private final Growths growths;
  private final NamedRates named;
  private final SharesInTurn inTurn;

  Rates(Prose prose, Context context, Resolver resolver, Figures figures) {
    this.prose = prose;
    this.context = context;
    this.figures = figures;
    Rows rows = new Rows(context, resolver);
    this.shares = new Shares(prose, context, figures, rows);
    this.growths = new Growths(prose, context, resolver, figures);
    this.named = new NamedRates(prose, context, figures, rows);
    this.inTurn = new SharesInTurn(prose, context, figures, rows);
  }

  List<Share> shares() {
    return shares.shares();
  }

  List<Growth> growths() {
    return growths.growths();
  }

  /** Takes words without a figure. */
  void told(Slots words) {
    shares.told(words);
  }

  void endSentence() {
    shares.shares().addAll(inTurn.end());
    growths.endSentence();
  }

  /**
   * Takes a number that is a percentage, or points of a hundred.
   *
   * @return whether it is one
   */
  boolean takes(Token token, Slots slots) {
    String unit = token.value().unit();
    if (unit.equals(PERCENT)) {
      if (!inTurn.goesOn(token, slots)) {
        shares.shares().addAll(inTurn.end());
        percent(token, slots);
      }
      return true;
    }
    if (unit.endsWith(POINTS)) {
      growths.points(token, slots, shares.shares());
      return true;
    }
    return false;
  }

  private void percent(Token token, Slots slots) {
    if (slots.rate == Kind.TIMELY || slots.foreign) {
      shares.pass();
      if (slots.direction != 0) {
        growths.unknown(token);
      }
    } else if (slots.rate != null) {
      Share share = named.of(token, slots);
      if (share != null) {
        shares.shares().add(share);
      }
    } else if (slots.direction != 0) {
      growths.change(token, slots);
    } else if (slots.share && slots.respectively) {
      inTurn.begin(token, slots);
    } else {
      shares.percent(token, slots);
    }
  }

  /** Takes a difference against the year before. */
  void difference(Token token, Slots slots) {
    if (!slots.foreign && Units.countRequests(token.value().unit())) {
      growths.change(token, slots);
    } else {
      growths.unknown(token);
    }
  }

  /**
   * Takes a figure that was counted.
   *
   * @param before the figure before it
   * @param slots its words
   */
  void counted(@Nullable Counted before, Slots slots) {
    if (slots.share && before != null) {
      shares.base(before, figures.last());
    }
    growths.counted(slots);
  }

  /** Whether a change is said against a figure in brackets before it. */
  boolean areBesidePrior(Slots slots) {
    return growths.areBesidePrior(slots);
  }

  /** 与 2020 年的 104 件相比: whether a figure is the one that another is compared with. */
  boolean isComparedWith(Token number) {
    String text = prose.normal();
    String behind = text.substring(number.end(), Math.min(text.length(), number.end() + 2));
    return context.hasSign("comparedWith", behind);
  }
}

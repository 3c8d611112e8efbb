package org.gouji.narrative.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Topic;
import org.gouji.model.Claim.Year;
import org.gouji.model.Reading;
import org.gouji.model.Share;
import org.jspecify.annotations.Nullable;

/** Rates that bear a name: 办结率 and 公开率. Part and whole are known, whatever figures stand near. */
final class NamedRates {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  private final Prose prose;
  private final Context context;
  private final Figures figures;
  private final Rows rows;

  NamedRates(Prose prose, Context context, Figures figures, Rows rows) {
    this.prose = prose;
    this.context = context;
    this.figures = figures;
    this.rows = rows;
  }

  /** The share that a named rate states; none where it is not surely of all requests. */
  @Nullable Share of(Token token, Slots slots) {
    if (slots.rate == Kind.CORRECTION) {
      return correction(token, slots);
    }
    if (!isOfAllRequests(slots) || !speaksOfRequests() || isOfOtherYear()) {
      return null;
    }
    if (slots.rate == Kind.COMPLETION) {
      return share(token, slots, rows.of("handled"), List.of(), rows.of("inflow"));
    }
    // 公开率 100%: of what could be told, not of all.
    boolean sure = !slots.isSpecific() && token.value().value().compareTo(ALL) < 0;
    return sure && haveAnswersBeenTold() ? openness(token, slots) : null;
  }

  /** 行政复议 14 件，纠错率 28.6%: how many of the reviews told of were corrected. */
  private @Nullable Share correction(Token token, Slots slots) {
    List<Claim> reviews = new ArrayList<>();
    for (Counted counted : figures.sentence()) {
      Claim claim = counted.claim();
      boolean review = claim.subject().equals(Matter.REVIEW) && claim.ofThisYear();
      if (review && claim.isBound()) {
        reviews.add(claim);
      } else if (claim.topic() == Topic.REMEDY && !claim.subject().startsWith(Matter.REVIEW)) {
        return null;
      }
    }
    if (reviews.isEmpty() || slots.dirty || slots.scoped) {
      return null;
    }
    Slots corrected = new Slots();
    corrected.matters.add(Matter.REVIEW);
    corrected.results.add("corrected");
    Slots ended = new Slots();
    ended.matters.add(Matter.REVIEW);
    ended.results.add("concluded");
    return share(token, slots, rows.of(corrected), reviews, rows.of(ended));
  }

  /** 公开率: what was granted, with or without what was granted in part. */
  private Share openness(Token token, Slots slots) {
    Slots granted = new Slots();
    granted.outcomes.add("granted");
    granted.matters.add(Matter.REQUESTS);
    List<Reading> parts = new ArrayList<>(rows.of(granted));
    granted.outcomes.add("partlyGranted");
    parts.addAll(rows.of(granted));
    List<Claim> wholes = new ArrayList<>();
    for (Counted counted : figures.sentence()) {
      Topic topic = counted.claim().topic();
      if (topic == Topic.HANDLED || topic == Topic.RECEIVED) {
        wholes.add(counted.claim());
      }
    }
    return share(token, slots, parts, wholes, rows.bases());
  }

  private Share share(
      Token token, Slots slots, List<Reading> parts, List<Claim> wholes, List<Reading> cells) {
    return new Share(
        Optional.empty(),
        parts,
        token.value(),
        wholes,
        cells,
        prose.where(slots.rateStart, token.end()));
  }

  /** Not 按时答复办结率, 提前办结率, 诉讼案件办结率, nor the rate of one body among several. */
  private boolean isOfAllRequests(Slots slots) {
    boolean others =
        !slots.matters.isEmpty() && slots.matters.stream().noneMatch(Matter::isRequest);
    boolean some = slots.inTime || slots.dirty || slots.scoped;
    return !some && !others && context.scopeOf(slots) == Claim.Scope.WHOLE;
  }

  private boolean isOfOtherYear() {
    Year year = context.years().of(new Slots());
    return year == Year.OTHER || year == Year.PRIOR;
  }

  /** Whether the paragraph counted answers, or how many were granted. */
  private boolean haveAnswersBeenTold() {
    for (Claim claim : figures.claims()) {
      boolean answers = claim.topic() == Topic.HANDLED || claim.subject().endsWith(".granted");
      if (answers && claim.ofThisYear() && claim.isBound()) {
        return true;
      }
    }
    return false;
  }

  private boolean speaksOfRequests() {
    Counted main = figures.main();
    return context.speaksOfRequests()
        || (main != null
            && (main.claim().topic() == Topic.RECEIVED || main.claim().topic() == Topic.HANDLED)
            && !main.slots().dirty
            && Matter.isRequest(context.matterOf(new Slots())));
  }
}

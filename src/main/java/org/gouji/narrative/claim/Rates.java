package org.gouji.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Topic;
import org.gouji.model.Claim.Year;
import org.gouji.model.Growth;
import org.gouji.model.Quantity;
import org.gouji.model.Reading;
import org.gouji.model.Share;
import org.jspecify.annotations.Nullable;

/** Percentages and differences: shares of a whole, and changes against the year before. */
final class Rates {
  private final Prose prose;
  private final Context context;
  private final Resolver resolver;
  private final Figures figures;
  private final List<Share> shares = new ArrayList<>();
  private final List<Growth> growths = new ArrayList<>();
  private final List<Counted> parts = new ArrayList<>();
  private @Nullable Counted baseOf;

  Rates(Prose prose, Context context, Resolver resolver, Figures figures) {
    this.prose = prose;
    this.context = context;
    this.resolver = resolver;
    this.figures = figures;
  }

  List<Share> shares() {
    return shares;
  }

  List<Growth> growths() {
    return growths;
  }

  /** Takes a percentage. */
  void percent(Token token, Slots slots) {
    Quantity percent = token.value();
    if (slots.rate == Kind.TIMELY || slots.foreign) {
      baseOf = null;
      return;
    }
    if (slots.rate == Kind.COMPLETION) {
      if (isOfAllRequests(slots)) {
        completion(token, percent, slots);
      }
      return;
    }
    if (slots.direction != 0) {
      growth(token, percent, slots);
      return;
    }
    boolean inBrackets = slots.isEmpty() && isBehindBracket(token);
    Counted ofBase = baseOf;
    baseOf = null;
    if (ofBase != null && !slots.isTelling() && !slots.dirty) {
      shareOfBase(token, percent, ofBase);
    } else if ((slots.share && !slots.scoped) || inBrackets) {
      // Not 占全市总量的 8 %, which is of others' requests too.
      share(token, percent, slots);
    }
  }

  /** Not 按时答复办结率, 诉讼案件办结率, nor the rate of one body among several. */
  private boolean isOfAllRequests(Slots slots) {
    boolean others = !slots.matters.isEmpty() && !isOfRequests(slots);
    return !slots.inTime && !others && context.scopeOf(slots) == Claim.Scope.WHOLE;
  }

  /** 予以公开 49 件，占办结总数 128 件的: the next percentage is that of the part in the last figure. */
  void base(Counted part) {
    baseOf = part;
  }

  private void shareOfBase(Token token, Quantity percent, Counted part) {
    Counted base = figures.last();
    if (base != null) {
      shares.add(
          new Share(
              Optional.of(part.claim()),
              List.of(),
              percent,
              List.of(base.claim()),
              List.of(),
              prose.where(part.start(), token.end())));
    }
  }

  /** Takes a difference against the year before. */
  void difference(Token token, Slots slots) {
    if (!slots.foreign && Units.countRequests(token.value().unit())) {
      growth(token, token.value(), slots);
    }
  }

  /** Takes a change in points of a hundred: that of the share told before. */
  void points(Token token, Slots slots) {
    boolean change = slots.compare && Math.abs(slots.direction) == 1 && !slots.foreign;
    boolean elsewhere = context.years().areComparedElsewhere();
    if (!change || elsewhere || slots.isTelling() || shares.isEmpty()) {
      return;
    }
    Share share = shares.get(shares.size() - 1);
    growths.add(
        new Growth(
            List.of(),
            List.of(),
            Optional.of(share),
            token.value(),
            slots.direction > 0,
            prose.where(slots.begin, token.end())));
  }

  private boolean isBehindBracket(Token token) {
    int before = token.start() - 1;
    return before >= 0 && prose.normal().charAt(before) == '（';
  }

  /** 办结率: what was handled, of what came in and was carried in. */
  private void completion(Token token, Quantity percent, Slots slots) {
    Slots handled = new Slots();
    handled.acts.add("handled");
    handled.matters.add(Matter.REQUESTS);
    Slots inflow = new Slots();
    inflow.acts.add("inflow");
    inflow.matters.add(Matter.REQUESTS);
    if (!isOfRequests() || context.years().of(new Slots()) == Year.OTHER) {
      return;
    }
    shares.add(
        new Share(
            Optional.empty(),
            readings(handled),
            percent,
            List.of(),
            readings(inflow),
            prose.where(slots.rateStart, token.end())));
  }

  private boolean isOfRequests() {
    Counted main = figures.main();
    return context.speaksOfRequests()
        || (main != null
            && (main.claim().topic() == Topic.RECEIVED || main.claim().topic() == Topic.HANDLED)
            && !main.slots().dirty
            && Matter.isRequest(context.matterOf(new Slots())));
  }

  private List<Reading> readings(Slots slots) {
    List<Reading> readings = new ArrayList<>();
    for (Subject subject : resolver.resolve(slots, context, "")) {
      readings.addAll(subject.readings());
    }
    return readings;
  }

  private void share(Token token, Quantity percent, Slots slots) {
    Counted part = partOf(slots, token);
    if (part != null
        && new Siblings(figures.sentence()).areSaidTogether(part, token, prose.normal(), context)) {
      return;
    }
    if (part == null) {
      implied(token, percent, slots);
      return;
    }
    Claim claim = part.claim();
    List<Claim> wholes = new ArrayList<>();
    Lists.Parts list = context.lists().latest();
    if (list != null && list.parts().contains(part)) {
      wholes.add(list.total().claim());
    }
    boolean whole = !wholes.isEmpty();
    for (Counted other : figures.paragraph()) {
      if (isGreater(other, part) && !wholes.contains(other.claim())) {
        wholes.add(other.claim());
        whole |= !parts.contains(other);
      }
    }
    parts.add(part);
    List<Reading> cells = new ArrayList<>();
    if (isOfRequests(claim.topic())) {
      cells.addAll(bases());
    }
    if (whole || !cells.isEmpty()) {
      int start = Math.max(part.start(), 0);
      shares.add(
          new Share(
              Optional.of(claim),
              claim.readings(),
              percent,
              wholes,
              cells,
              prose.where(start, token.end())));
    }
  }

  /** Whether a figure may be the whole of which another is a part. */
  private static boolean isGreater(Counted other, Counted part) {
    String unit = other.claim().quantity().unit();
    String own = part.claim().quantity().unit();
    return !other.equals(part)
        && (own.isEmpty() || unit.isEmpty() || own.equals(unit))
        && other.claim().quantity().value().compareTo(part.claim().quantity().value()) >= 0;
  }

  /** 予以公开占 38.3%: the part is a row of the table, since no figure was told. */
  private void implied(Token token, Quantity percent, Slots slots) {
    if (slots.loose || (slots.outcomes.isEmpty() && slots.applicants.isEmpty())) {
      return;
    }
    List<Reading> parts = readings(alone(slots));
    List<Claim> wholes = new ArrayList<>();
    figures.sentence().forEach(counted -> wholes.add(counted.claim()));
    if (!parts.isEmpty() && context.isCertain(slots)) {
      shares.add(
          new Share(
              Optional.empty(),
              parts,
              percent,
              wholes,
              bases(),
              prose.where(slots.start, token.end())));
    }
  }

  /** What requests may be a share of. */
  private List<Reading> bases() {
    List<Reading> cells = new ArrayList<>();
    for (String act : List.of("received", "handled")) {
      Slots base = new Slots();
      base.acts.add(act);
      base.matters.add(Matter.REQUESTS);
      cells.addAll(readings(base));
    }
    return cells;
  }

  /** The part that a percentage is said of: the figure before it, or one named again. */
  private @Nullable Counted partOf(Slots slots, Token token) {
    Counted last = figures.last();
    boolean own = slots.isSpecific() && (!slots.outcomes.isEmpty() || !slots.applicants.isEmpty());
    if (!own) {
      boolean named = (slots.dirty && slots.begin >= 0) || slots.rest;
      return named ? null : last;
    }
    String name = name(slots);
    for (Claim claim : figures.claims()) {
      if (claim.subject().equals(name)) {
        return new Counted(claim, slots, slots.start, token.end(), false);
      }
    }
    return null;
  }

  private String name(Slots slots) {
    for (Subject subject : resolver.resolve(alone(slots), context, "")) {
      return subject.name();
    }
    return "";
  }

  /** The words of the part without those of the whole (予以公开的占办结总数的). */
  private static Slots alone(Slots slots) {
    Slots alone = new Slots();
    alone.outcomes.addAll(slots.outcomes);
    alone.group = slots.group;
    alone.applicants.addAll(slots.applicants);
    alone.matters.add(Matter.REQUESTS);
    return alone;
  }

  private static boolean isOfRequests(Topic topic) {
    return switch (topic) {
      case OUTCOME, APPLICANT, CHANNEL, HANDLED, CARRIED, RECEIVED -> true;
      default -> false;
    };
  }

  private void growth(Token token, Quantity change, Slots slots) {
    boolean inTurn = slots.respectively && figures.sentence().size() > 1;
    if (Math.abs(slots.direction) != 1 || inTurn || context.years().areComparedElsewhere()) {
      // 复议 2 件、诉讼 7 件，分别下降 60%、12.5%: which is whose is not read.
      return;
    }
    List<Claim> subjects = new ArrayList<>();
    boolean named = slots.isSpecific() || !slots.matters.isEmpty();
    if (named && !slots.loose) {
      for (Subject subject : resolver.resolve(slots, context, "")) {
        subjects.add(standIn(subject, slots, token));
      }
    }
    if (subjects.isEmpty() && !slots.isSpecific() && !slots.dirty) {
      // 申请数量同比增长: that of the figure before.
      // 申请量 is no part of them.
      List<Claim> received = isOfRequests(slots) ? received() : List.of();
      subjects.addAll(received.isEmpty() ? atHand() : received);
    }
    if (subjects.isEmpty()) {
      return;
    }
    List<Claim> before = new ArrayList<>();
    for (Claim claim : figures.claims()) {
      if (claim.year() == Year.PRIOR && isAbout(claim, subjects)) {
        before.add(claim);
      }
    }
    int start = slots.begin >= 0 ? slots.begin : token.start();
    growths.add(
        new Growth(
            subjects,
            before,
            Optional.empty(),
            change,
            slots.direction > 0,
            prose.where(start, token.end())));
  }

  private static boolean isAbout(Claim claim, List<Claim> subjects) {
    for (Claim subject : subjects) {
      boolean same = claim.topic() != Topic.REMEDY || subject.subject().equals(claim.subject());
      if (subject.topic() == claim.topic() && same) {
        return true;
      }
    }
    return false;
  }

  /** A subject that is named again: its figure, if prose stated one. */
  private Claim standIn(Subject subject, Slots slots, Token token) {
    for (Claim claim : figures.claims()) {
      if (claim.subject().equals(subject.name()) && claim.ofThisYear()) {
        return claim;
      }
    }
    return new Claim(
        subject.name(),
        subject.topic(),
        Quantity.none(),
        true,
        Year.THIS,
        context.scopeOf(slots),
        subject.certain(),
        subject.readings(),
        prose.where(Math.max(0, slots.start), token.end()));
  }

  /** Whether the words before a change name requests. */
  private static boolean isOfRequests(Slots slots) {
    return slots.matters.stream().anyMatch(Matter::isRequest);
  }

  /** How many requests came in, as the paragraph says. */
  private List<Claim> received() {
    List<Claim> claims = new ArrayList<>();
    for (Counted counted : figures.paragraph()) {
      Claim claim = counted.claim();
      if (claim.topic() == Topic.RECEIVED && claim.ofThisYear() && !counted.listed()) {
        claims.add(claim);
      }
    }
    return claims;
  }

  /** The figures of this year that a change may be said of: the last one, and its total. */
  private List<Claim> atHand() {
    List<Claim> claims = new ArrayList<>();
    Counted last = figures.last();
    Counted main = figures.main();
    boolean unknown = last != null && last.listed() && !last.claim().isBound();
    if (unknown) {
      // 收到 34 件，其中网络 20 件，同比增长 50%: of the 20, of which no cell tells.
      return claims;
    }
    for (Counted counted : new Counted[] {last, main}) {
      if (counted != null && counted.claim().ofThisYear() && !claims.contains(counted.claim())) {
        claims.add(counted.claim());
      }
    }
    if (last != null && last.claim().topic() == Topic.CARRIED) {
      // 收到 195 件，结转下年度 7 件，同比增长 53.5%
      claims.addAll(received());
    }
    return claims;
  }
}

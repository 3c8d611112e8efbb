package org.gouji.narrative.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Topic;
import org.gouji.model.Claim.Year;
import org.gouji.model.Growth;
import org.gouji.model.Quantity;
import org.gouji.model.Share;
import org.jspecify.annotations.Nullable;

/** Changes against the year before, with the figures of both years that the prose states. */
final class Growths {
  private static final String PERCENT = "%";

  private final Prose prose;
  private final Context context;
  private final Resolver resolver;
  private final Figures figures;
  private final List<Growth> growths = new ArrayList<>();
  private @Nullable Change before;

  /**
   * The change told before.
   *
   * @param subjects of what it may be said; none where that is unknown
   * @param amount the change
   * @param rising whether it goes up
   * @param end where its figure ends
   * @param told whether it is the last of the changes that are kept
   */
  private record Change(
      List<Claim> subjects, Quantity amount, boolean rising, int end, boolean told) {}

  Growths(Prose prose, Context context, Resolver resolver, Figures figures) {
    this.prose = prose;
    this.context = context;
    this.resolver = resolver;
    this.figures = figures;
  }

  List<Growth> growths() {
    return growths;
  }

  void endSentence() {
    before = null;
  }

  /** Takes a change in points of a hundred: that of the share told before. */
  void points(Token token, Slots slots, List<Share> shares) {
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

  /** Takes a change of something that no table counts, or nobody knows. */
  void unknown(Token token) {
    before = new Change(List.of(), token.value(), false, token.end(), false);
  }

  /** Takes a percentage or a difference. */
  void change(Token token, Slots slots) {
    boolean inTurn = slots.respectively && figures.sentence().size() > 1;
    boolean rising = slots.direction > 0;
    if (Math.abs(slots.direction) != 1 || inTurn || context.years().areComparedElsewhere()) {
      // 复议 2 件、诉讼 7 件，分别下降 60%、12.5%: which is whose is not read.
      before = null;
      if (inTurn) {
        unknown(token);
      }
      return;
    }
    Change difference = goesOn(token, slots) ? before : null;
    List<Claim> subjects =
        difference == null ? subjects(token, slots) : List.copyOf(difference.subjects());
    before = new Change(subjects, token.value(), rising, token.end(), !subjects.isEmpty());
    if (subjects.isEmpty()) {
      return;
    }
    List<Claim> earlier = new ArrayList<>(earlier(subjects));
    if (difference != null && difference.rising() == rising && isPercent(token.value())) {
      for (Claim subject : subjects) {
        undo(subject, difference).ifPresent(earlier::add);
      }
    }
    int start = slots.begin >= 0 ? slots.begin : token.start();
    growths.add(
        new Growth(
            subjects,
            earlier,
            Optional.empty(),
            token.value(),
            rising,
            prose.where(start, token.end())));
  }

  /** 同比上升 43.69%（2020 年为 104 件）: the figure of the year before stands behind the change. */
  void counted(Slots slots) {
    Change change = before;
    Counted prior = bare(figures.last());
    if (change == null || prior == null || !change.told() || slots.isSpecific()) {
      return;
    }
    String between = prose.normal().substring(change.end(), Math.max(change.end(), prior.start()));
    if (context.hasSign("opens", between) && !context.hasSign("closes", between)) {
      Growth told = growths.remove(growths.size() - 1);
      List<Claim> earlier = new ArrayList<>(told.before());
      earlier.add(prior.claim());
      growths.add(
          new Growth(
              told.subjects(), earlier, told.share(), told.change(), told.rising(), told.where()));
    }
    before = null;
  }

  /** 55 件（去年 50 件），增加 5 件: against the figure in the bracket. */
  boolean areBesidePrior(Slots slots) {
    List<Counted> sentence = figures.sentence();
    Counted prior = sentence.isEmpty() ? null : bare(sentence.get(sentence.size() - 1));
    if (prior == null || slots.isTelling() || slots.dirty || slots.begin < prior.end()) {
      return false;
    }
    String between = prose.normal().substring(prior.end(), slots.begin);
    return context.hasSign("closes", between) && between.length() <= 2;
  }

  /** A figure of the year before of which nothing more is said. */
  private static @Nullable Counted bare(@Nullable Counted counted) {
    boolean prior =
        counted != null
            && counted.claim().year() == Year.PRIOR
            && !counted.slots().isSpecific()
            && !counted.slots().dirty
            && !counted.slots().foreign;
    return prior ? counted : null;
  }

  /** Whether a change stands right behind another and says nothing of its own subject. */
  private boolean goesOn(Token token, Slots slots) {
    Change told = before;
    if (told == null || slots.isTelling() || slots.dirty) {
      return false;
    }
    int start = slots.begin >= 0 ? slots.begin : token.start();
    String between = prose.normal().substring(Math.min(told.end(), start), start);
    return between.length() <= 1;
  }

  private static boolean isPercent(Quantity quantity) {
    return quantity.unit().equals(PERCENT);
  }

  /** 增加 42 件，增长 49.4%: the year before had as many fewer. */
  private static Optional<Claim> undo(Claim subject, Change difference) {
    Quantity now = subject.quantity();
    Quantity amount = difference.amount();
    boolean exact =
        !subject.implied()
            && now.precision() == Quantity.Precision.EXACT
            && amount.precision() == Quantity.Precision.EXACT
            && !isPercent(amount)
            && (amount.unit().isEmpty() || amount.unit().equals(now.unit()));
    BigDecimal change = difference.rising() ? amount.value() : amount.value().negate();
    BigDecimal then = now.value().subtract(change);
    if (!exact || then.signum() <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Claim(
            subject.subject(),
            subject.topic(),
            new Quantity(then, now.precision(), now.step(), now.unit()),
            true,
            Year.PRIOR,
            subject.scope(),
            false,
            List.of(),
            subject.where()));
  }

  private List<Claim> subjects(Token token, Slots slots) {
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
      boolean requests = slots.matters.stream().anyMatch(Matter::isRequest);
      List<Claim> received = requests ? received() : List.of();
      subjects.addAll(received.isEmpty() ? atHand() : received);
    }
    return subjects;
  }

  /** The figures of the year before that a change is told against: that of its own subject. */
  private List<Claim> earlier(List<Claim> subjects) {
    List<Counted> sentence = figures.sentence();
    Counted own = sentence.isEmpty() ? null : bare(sentence.get(sentence.size() - 1));
    if (own != null) {
      return List.of(own.claim());
    }
    Claim first = subjects.get(0);
    List<Claim> about = first.topic() == Topic.CARRIED ? subjects : List.of(first);
    List<Claim> earlier = new ArrayList<>();
    for (Claim claim : figures.claims()) {
      if (claim.year() == Year.PRIOR && isAbout(claim, about)) {
        earlier.add(claim);
      }
    }
    return earlier;
  }

  private static boolean isAbout(Claim claim, List<Claim> subjects) {
    for (Claim subject : subjects) {
      boolean same =
          switch (claim.topic()) {
            case CHANNEL, OTHER -> false;
            case RECEIVED, HANDLED, CARRIED, INFORMATION -> true;
            default -> subject.subject().equals(claim.subject());
          };
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
    Counted last = figures.lastOfThisYear();
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

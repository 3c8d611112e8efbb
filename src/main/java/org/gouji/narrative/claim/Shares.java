package org.gouji.narrative.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Topic;
import org.gouji.model.Claim.Year;
import org.gouji.model.Reading;
import org.gouji.model.Share;
import org.jspecify.annotations.Nullable;

/**
 * Shares of a whole. A percentage is said of what the words before 占 name, or of the figure right
 * before it; where other words stand between them it is of something that no figure counts.
 */
final class Shares {
  private final Prose prose;
  private final Context context;
  private final Figures figures;
  private final Rows rows;
  private final List<Share> shares = new ArrayList<>();
  private final List<Counted> parts = new ArrayList<>();
  private @Nullable Counted cutOff;
  private @Nullable Counted partOfBase;
  private @Nullable Counted base;

  Shares(Prose prose, Context context, Figures figures, Rows rows) {
    this.prose = prose;
    this.context = context;
    this.figures = figures;
    this.rows = rows;
  }

  List<Share> shares() {
    return shares;
  }

  /** Words without a figure: a share behind them is no longer said of the figure before them. */
  void told(Slots words) {
    boolean nothing = !words.dirty && !words.isSpecific() && areOfRequestsOnly(words);
    if (!nothing) {
      cutOff = figures.last();
    }
  }

  private static boolean areOfRequestsOnly(Slots words) {
    return words.matters.stream().allMatch(Matter::isRequest);
  }

  /** 予以公开 49 件，占办结总数 128 件的: the next percentage is that of the part in the last figure. */
  void base(Counted part, @Nullable Counted whole) {
    boolean apart = part.equals(cutOff);
    partOfBase = apart ? null : part;
    base = apart ? null : whole;
  }

  /** A percentage that is no share: a whole that waited for one waits no longer. */
  void pass() {
    partOfBase = null;
    base = null;
  }

  /** Takes a percentage that is neither a named rate nor a change. */
  void percent(Token token, Slots slots) {
    Counted part = partOfBase;
    Counted whole = base;
    pass();
    if (part != null && whole != null && !slots.isTelling() && !slots.dirty) {
      add(part, token, List.of(whole.claim()), List.of());
      return;
    }
    boolean inBrackets = slots.isEmpty() && isBehindBracket(token);
    // Not 占全市总量的 8 %, which is of others' requests too.
    if ((slots.share && !slots.scoped) || inBrackets) {
      share(token, slots);
    }
  }

  private boolean isBehindBracket(Token token) {
    int before = token.start() - 1;
    return before >= 0 && prose.normal().charAt(before) == '（';
  }

  private void share(Token token, Slots slots) {
    Slots sharer = slots.sharer == null ? new Slots() : slots.sharer;
    Slots whole = slots.whole == null ? new Slots() : slots.whole;
    if (slots.respectively || sharer.category || whole.dirty) {
      return;
    }
    boolean cells = !sharer.outcomes.isEmpty() || !sharer.applicants.isEmpty();
    Counted part = null;
    if (cells) {
      part = named(sharer, token);
    } else if (ShareWords.areEmpty(sharer)) {
      part = figureBefore();
    }
    if (part == null && !cells) {
      return;
    }
    boolean together =
        part != null
            && new Siblings(figures.sentence())
                .areSaidTogether(part, token, prose.normal(), context);
    if (together) {
      return;
    }
    if (ShareWords.nameCells(whole)) {
      ofNamed(part, token, sharer, whole);
    } else if (part == null) {
      implied(token, sharer);
    } else {
      stated(part, token);
    }
  }

  /** The figure that stands right before a share, which is of the same year. */
  private @Nullable Counted figureBefore() {
    Counted last = figures.last();
    if (last == null || last.equals(cutOff) || !figures.sentence().contains(last)) {
      return null;
    }
    return isOfOtherYear(last.claim()) ? null : last;
  }

  private boolean isOfOtherYear(Claim claim) {
    Year year = context.years().of(new Slots());
    return claim.ofThisYear() && (year == Year.OTHER || year == Year.PRIOR);
  }

  /** A figure that is named again as the part. */
  private @Nullable Counted named(Slots sharer, Token token) {
    Claim claim = claimOf(sharer);
    return claim == null ? null : new Counted(claim, sharer, sharer.start, token.end(), false);
  }

  private @Nullable Claim claimOf(Slots words) {
    String name = rows.name(ShareWords.alone(words));
    for (Claim claim : figures.claims()) {
      if (claim.subject().equals(name)) {
        return claim;
      }
    }
    return null;
  }

  /** 占不予公开的 26.3%: the whole is a row of the table too, as is its figure. */
  private void ofNamed(@Nullable Counted part, Token token, Slots sharer, Slots whole) {
    String last = prose.normal().substring(Math.max(0, token.start() - 1), token.start());
    boolean whollyNamed = context.hasSign("ofWhole", last);
    if (!whollyNamed || !context.hasToldRequests() || whole.partOfRow || whole.channel) {
      return;
    }
    Claim claim = claimOf(whole);
    List<Claim> wholes = claim == null ? List.of() : List.of(claim);
    List<Reading> cells = rows.of(ShareWords.alone(whole));
    if (part == null) {
      addImplied(token, sharer, wholes, cells);
    } else if (isOfRequests(part.claim().topic()) || part.claim().topic() == Topic.OTHER) {
      add(part, token, wholes, cells);
    }
  }

  private void stated(Counted part, Token token) {
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
    List<Reading> cells = isOfRequests(claim.topic()) ? rows.bases() : List.of();
    if (whole || !cells.isEmpty()) {
      add(part, token, wholes, cells);
    }
  }

  /** Whether a figure may be the whole of which another is a part. */
  private static boolean isGreater(Counted other, Counted part) {
    String unit = other.claim().quantity().unit();
    String own = part.claim().quantity().unit();
    return !other.claim().equals(part.claim())
        && (own.isEmpty() || unit.isEmpty() || own.equals(unit))
        && other.claim().quantity().value().compareTo(part.claim().quantity().value()) >= 0;
  }

  /** 予以公开占 38.3%: the part is a row of the table, since no figure was told. */
  private void implied(Token token, Slots sharer) {
    List<Claim> wholes = new ArrayList<>();
    figures.sentence().forEach(counted -> wholes.add(counted.claim()));
    addImplied(token, sharer, wholes, rows.bases());
  }

  private void addImplied(Token token, Slots sharer, List<Claim> wholes, List<Reading> cells) {
    List<Reading> readings = rows.of(ShareWords.alone(sharer));
    if (!sharer.loose && !readings.isEmpty() && context.isCertain(sharer)) {
      shares.add(
          new Share(
              Optional.empty(),
              readings,
              token.value(),
              wholes,
              cells,
              prose.where(sharer.start, token.end())));
    }
  }

  private void add(Counted part, Token token, List<Claim> wholes, List<Reading> cells) {
    Claim claim = part.claim();
    shares.add(
        new Share(
            Optional.of(claim),
            claim.readings(),
            token.value(),
            wholes,
            cells,
            prose.where(Math.max(part.start(), 0), token.end())));
  }

  private static boolean isOfRequests(Topic topic) {
    return switch (topic) {
      case OUTCOME, APPLICANT, CHANNEL, HANDLED, CARRIED, RECEIVED -> true;
      default -> false;
    };
  }
}

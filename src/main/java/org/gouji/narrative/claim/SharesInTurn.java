package org.gouji.narrative.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Topic;
import org.gouji.model.Quantity;
import org.gouji.model.Reading;
import org.gouji.model.Share;

/**
 * 予以公开 55 件、部分公开 15 件，分别占 38.2%、10.4%: percentages that belong to the figures before them in their
 * order. If there are not as many of the one as of the other, nothing is known.
 */
final class SharesInTurn {
  private static final int LONGEST_JOIN = 2;

  private final Prose prose;
  private final Context context;
  private final Figures figures;
  private final Rows rows;
  private final List<Token> percents = new ArrayList<>();
  private List<Counted> before = List.of();
  private List<Claim> wholes = List.of();
  private List<Counted> parts = List.of();

  SharesInTurn(Prose prose, Context context, Figures figures, Rows rows) {
    this.prose = prose;
    this.context = context;
    this.figures = figures;
    this.rows = rows;
  }

  /** Takes the first of several percentages. */
  void begin(Token percent, Slots slots) {
    Slots whole = slots.whole == null ? new Slots() : slots.whole;
    Slots sharer = slots.sharer == null ? new Slots() : slots.sharer;
    boolean plain =
        ShareWords.areEmpty(sharer)
            && !whole.dirty
            && !slots.scoped
            && whole.outcomes.isEmpty()
            && whole.applicants.isEmpty();
    if (!plain) {
      return;
    }
    percents.add(percent);
    before = List.copyOf(figures.sentence());
    wholes = figures.paragraph().stream().map(Counted::claim).toList();
    Lists.Parts list = context.lists().latest();
    parts = list == null ? List.of() : List.copyOf(list.parts());
  }

  /** Whether a percentage is a further one of those begun, which it then joins. */
  boolean goesOn(Token percent, Slots slots) {
    if (percents.isEmpty() || slots.isTelling() || slots.dirty || slots.direction != 0) {
      return false;
    }
    int end = percents.get(percents.size() - 1).end();
    boolean joined = !slots.share && percent.start() - end <= LONGEST_JOIN;
    if (joined) {
      percents.add(percent);
    }
    return joined;
  }

  /** The shares of the percentages that were begun. */
  List<Share> end() {
    List<Share> shares = new ArrayList<>();
    List<Counted> group = percents.size() < 2 ? List.of() : group(percents.size());
    for (int i = 0; i < group.size(); i++) {
      shares.add(share(group, i));
    }
    percents.clear();
    return shares;
  }

  private Share share(List<Counted> group, int index) {
    Counted part = group.get(index);
    Claim claim = part.claim();
    List<Claim> candidates = new ArrayList<>();
    for (Claim whole : wholes) {
      boolean sibling = group.stream().anyMatch(one -> one.claim().equals(whole));
      boolean alike = whole.quantity().unit().equals(claim.quantity().unit());
      if (!sibling && alike && whole.quantity().value().compareTo(claim.quantity().value()) >= 0) {
        candidates.add(whole);
      }
    }
    candidates.add(sum(group));
    List<Reading> cells = isOfInformation(claim) ? List.of() : rows.bases();
    Token percent = percents.get(index);
    return new Share(
        Optional.of(claim),
        claim.readings(),
        percent.value(),
        candidates,
        cells,
        prose.where(part.start(), percent.end()));
  }

  private static boolean isOfInformation(Claim claim) {
    return switch (claim.topic()) {
      case OUTCOME, APPLICANT, CHANNEL, HANDLED, CARRIED, RECEIVED -> false;
      default -> true;
    };
  }

  /** All of the parts together, which may be the whole. */
  private static Claim sum(List<Counted> group) {
    Claim first = group.get(0).claim();
    BigDecimal sum = BigDecimal.ZERO;
    for (Counted counted : group) {
      sum = sum.add(counted.claim().quantity().value());
    }
    Quantity quantity = first.quantity();
    return new Claim(
        "",
        Topic.OTHER,
        new Quantity(sum, quantity.precision(), quantity.step(), quantity.unit()),
        true,
        first.year(),
        first.scope(),
        false,
        List.of(),
        first.where());
  }

  /** The last figures before, if they are of one kind and just as many. */
  private List<Counted> group(int size) {
    if (before.size() < size) {
      return List.of();
    }
    List<Counted> last = before.subList(before.size() - size, before.size());
    Claim first = last.get(0).claim();
    for (Counted counted : last) {
      Claim claim = counted.claim();
      boolean alike =
          claim.topic() == first.topic()
              && claim.ofThisYear()
              && claim.quantity().unit().equals(first.quantity().unit());
      if (!alike) {
        return List.of();
      }
    }
    boolean listed = parts.equals(last);
    boolean alone =
        before.size() == size
            || before.get(before.size() - size - 1).claim().topic() != first.topic();
    return listed || alone ? last : List.of();
  }
}

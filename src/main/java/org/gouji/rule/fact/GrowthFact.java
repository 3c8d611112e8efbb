package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.CellRef;
import org.gouji.model.Claim;
import org.gouji.model.Growth;
import org.gouji.model.Message;
import org.gouji.model.Quantity.Precision;
import org.gouji.model.Reading;
import org.gouji.model.Share;
import org.gouji.model.Term;
import org.jspecify.annotations.Nullable;

/** A change against the year before that prose states. */
public final class GrowthFact {
  private static final String PERCENT = "%";

  private final Growth growth;
  private final Tables tables;
  private final @Nullable Tables prior;
  private @Nullable BigDecimal nearestNow;
  private @Nullable BigDecimal nearestBefore;
  private @Nullable BigDecimal distance;
  private boolean fits;

  /**
   * Makes the fact.
   *
   * @param prior the tables of the year before, where there are some
   */
  GrowthFact(Growth growth, Tables tables, @Nullable Tables prior) {
    this.growth = growth;
    this.tables = tables;
    this.prior = prior;
  }

  /** It follows from the figures of the two years, on some base. */
  public Judgement getChange() {
    growth.share().ifPresent(this::compareShares);
    compareStated();
    BigDecimal statedNow = nearestNow;
    BigDecimal statedBefore = nearestBefore;
    for (Claim subject : growth.subjects()) {
      List<BigDecimal> now = now(subject);
      for (Claim before : growth.before()) {
        now.forEach(value -> compare(value, before.quantity().value()));
      }
      if (prior != null) {
        for (Reading reading : subject.readings()) {
          BigDecimal value = prior.sum(reading);
          if (value != null) {
            now.forEach(current -> compare(current, value));
          }
        }
      }
    }
    if (statedNow != null) {
      // What the prose states is meant, not what a table happens to hold.
      nearestNow = statedNow;
      nearestBefore = statedBefore;
    }
    if (fits) {
      return Judgement.held();
    }
    Judgement unknown = unread();
    if (unknown != null) {
      return unknown;
    }
    return nearestNow == null || nearestBefore == null
        ? Judgement.notApplicable(Message.of("reason.noPrior"))
        : broken(nearestNow, nearestBefore);
  }

  /** Compares the figures that the prose states for both years. */
  private void compareStated() {
    for (Claim subject : growth.subjects()) {
      if (!subject.implied() && subject.quantity().precision() == Precision.EXACT) {
        for (Claim before : growth.before()) {
          compare(subject.quantity().value(), before.quantity().value());
        }
      }
    }
  }

  /** Points of a hundred: the share of this year against that of the year before. */
  private void compareShares(Share share) {
    if (prior == null) {
      return;
    }
    for (Reading part : share.partReadings()) {
      for (Reading whole : share.wholeReadings()) {
        BigDecimal before = ratio(prior, part, whole);
        BigDecimal now = ratio(tables, part, whole);
        if (before != null && now != null) {
          compareShare(share, now, before);
        }
      }
    }
  }

  private static @Nullable BigDecimal ratio(Tables tables, Reading part, Reading whole) {
    BigDecimal a = tables.sum(part);
    BigDecimal b = tables.sum(whole);
    return a == null || b == null || b.signum() <= 0 ? null : Percentage.of(a, b);
  }

  private void compareShare(Share share, BigDecimal now, BigDecimal before) {
    BigDecimal change = now.subtract(before);
    BigDecimal rise = growth.rising() ? change : change.negate();
    BigDecimal off = rise.subtract(growth.change().value()).abs();
    // The shares themselves are rounded before they are compared.
    BigDecimal tolerance = growth.change().step().add(share.percent().step());
    fits |= off.compareTo(tolerance) <= 0;
    if (distance == null || off.compareTo(distance) < 0) {
      distance = off;
      nearestNow = scaled(now);
      nearestBefore = scaled(before);
    }
  }

  private static BigDecimal scaled(BigDecimal ratio) {
    return ratio.setScale(2, RoundingMode.HALF_UP);
  }

  /** Why it cannot be judged: a cell of a base that might fit could not be read. */
  private @Nullable Judgement unread() {
    Set<CellRef> unknownNow = new LinkedHashSet<>();
    Set<CellRef> unknownBefore = new LinkedHashSet<>();
    boolean compared = prior != null || !growth.before().isEmpty();
    for (Claim subject : growth.subjects()) {
      for (Reading reading : subject.readings()) {
        unknownNow.addAll(compared ? tables.unknown(reading) : List.of());
        unknownBefore.addAll(prior == null ? List.of() : prior.unknown(reading));
      }
    }
    if (!unknownNow.isEmpty()) {
      return Amounts.unknownCells(List.copyOf(unknownNow));
    }
    return unknownBefore.isEmpty()
        ? null
        : Judgement.unknown(
            new Message(
                "reason.unreadablePrior",
                Map.of("cells", new Term.Cells(List.copyOf(unknownBefore)))));
  }

  /** The change in words, with its size as printed. */
  private static Term words(BigDecimal change, String printed) {
    String size = change.signum() < 0 ? printed.substring(1) : printed;
    return change.signum() == 0
        ? new Term.Key("change.none")
        : new Term.Phrase(
            change.signum() > 0 ? "change.up" : "change.down", Map.of("size", Term.words(size)));
  }

  /** The figures of this year that the subject may have. */
  private List<BigDecimal> now(Claim subject) {
    List<BigDecimal> now = new ArrayList<>();
    if (!subject.implied() && subject.quantity().precision() == Precision.EXACT) {
      now.add(subject.quantity().value());
    }
    for (Reading reading : subject.readings()) {
      BigDecimal value = tables.sum(reading);
      if (value != null && !now.contains(value)) {
        now.add(value);
      }
    }
    return now;
  }

  private void compare(BigDecimal now, BigDecimal before) {
    boolean percent = growth.change().unit().equals(PERCENT);
    if (before.signum() <= 0 && percent) {
      return;
    }
    BigDecimal change = now.subtract(before);
    BigDecimal rise = growth.rising() ? change : change.negate();
    BigDecimal size = percent ? Percentage.of(rise, before) : rise;
    Percentage stated = new Percentage(growth.change());
    fits |=
        percent ? stated.isRounded(size) || stated.isTruncated(size) : growth.change().admits(size);
    BigDecimal off = size.subtract(growth.change().value()).abs();
    if (distance == null || off.compareTo(distance) < 0) {
      distance = off;
      nearestNow = now;
      nearestBefore = before;
    }
  }

  private Judgement broken(BigDecimal now, BigDecimal before) {
    BigDecimal change = now.subtract(before);
    boolean percent = growth.change().unit().equals(PERCENT);
    String expected =
        percent
            ? new Percentage(growth.change()).printed(Percentage.of(change, before))
            : Amounts.plain(change);
    String sign = growth.rising() ? "" : "-";
    String actual = sign + Amounts.plain(growth.change().value()) + (percent ? PERCENT : "");
    return Judgement.broken(
        Breach.of(
                new Message(
                    "message",
                    Map.of(
                        "quote", Term.words(growth.where().quote().orElse("")),
                        "before", Term.words(Amounts.plain(before)),
                        "now", Term.words(Amounts.plain(now)),
                        "change", words(change, expected))),
                growth.where())
            .comparing(expected, actual));
  }
}

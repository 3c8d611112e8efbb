package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.CellRef;
import org.gouji.model.Claim;
import org.gouji.model.Message;
import org.gouji.model.Quantity.Precision;
import org.gouji.model.Reading;
import org.gouji.model.Share;
import org.gouji.model.Term;
import org.jspecify.annotations.Nullable;

/** A percentage that prose states of a part of a whole. */
public final class ShareFact {
  private final Share share;
  private final Tables tables;
  private final Percentage percent;
  private boolean named;
  private boolean rounded;
  private boolean truncated;
  private @Nullable BigDecimal distance;
  private @Nullable BigDecimal nearestPart;
  private @Nullable BigDecimal nearestWhole;

  ShareFact(Share share, Tables tables) {
    this.share = share;
    this.tables = tables;
    this.percent = new Percentage(share.percent());
    compare();
  }

  /** It follows from its part and its whole, rounded or cut off. */
  public Judgement getRatio() {
    if (rounded || truncated) {
      return Judgement.held();
    }
    List<CellRef> unknown = unread();
    if (!unknown.isEmpty()) {
      return Amounts.unknownCells(unknown);
    }
    return nearestWhole == null ? Judgement.held() : broken("message");
  }

  /** It is rounded, not cut off. */
  public Judgement getRounding() {
    return truncated && !rounded ? broken("message.truncated") : Judgement.held();
  }

  /** Cells that may be part or whole and could not be read; none where prose states the two. */
  private List<CellRef> unread() {
    Set<CellRef> unknown = new LinkedHashSet<>();
    if (share.part().isEmpty()) {
      share.partReadings().forEach(reading -> unknown.addAll(tables.unknown(reading)));
    }
    if (!named) {
      share.wholeReadings().forEach(reading -> unknown.addAll(tables.unknown(reading)));
    }
    return List.copyOf(unknown);
  }

  private void compare() {
    compare(stated());
    named = nearestWhole != null;
    BigDecimal part = nearestPart;
    BigDecimal whole = nearestWhole;
    compare(counted());
    if (named && !truncated) {
      // What the prose names as the whole is meant, not what a table happens to hold.
      nearestPart = part;
      nearestWhole = whole;
    }
  }

  private void compare(List<BigDecimal> wholes) {
    for (BigDecimal part : parts()) {
      for (BigDecimal whole : wholes) {
        if (whole.signum() <= 0) {
          continue;
        }
        BigDecimal ratio = Percentage.of(part, whole);
        rounded |= percent.isRounded(ratio);
        truncated |= percent.isTruncated(ratio);
        BigDecimal off = ratio.subtract(share.percent().value()).abs();
        if (distance == null || off.compareTo(distance) < 0) {
          distance = off;
          nearestPart = part;
          nearestWhole = whole;
        }
      }
    }
  }

  private List<BigDecimal> parts() {
    List<BigDecimal> parts = new ArrayList<>();
    if (share.part().isPresent()) {
      Claim part = share.part().get();
      if (part.quantity().precision() == Precision.EXACT) {
        parts.add(part.quantity().value());
      }
      return parts;
    }
    add(share.partReadings(), parts);
    return parts;
  }

  /** What the prose may name as the whole. */
  private List<BigDecimal> stated() {
    List<BigDecimal> wholes = new ArrayList<>();
    for (Claim whole : share.wholes()) {
      if (whole.quantity().precision() == Precision.EXACT) {
        wholes.add(whole.quantity().value());
      }
    }
    return wholes;
  }

  /** What the tables may have as the whole. */
  private List<BigDecimal> counted() {
    List<BigDecimal> wholes = new ArrayList<>();
    add(share.wholeReadings(), wholes);
    return wholes;
  }

  private void add(List<Reading> readings, List<BigDecimal> values) {
    for (Reading reading : readings) {
      BigDecimal value = tables.sum(reading);
      if (value != null) {
        values.add(value);
      }
    }
  }

  private Judgement broken(String key) {
    BigDecimal part = java.util.Objects.requireNonNull(nearestPart);
    BigDecimal whole = java.util.Objects.requireNonNull(nearestWhole);
    String ratio = percent.printed(Percentage.of(part, whole));
    return Judgement.broken(
        Breach.of(
                new Message(
                    key,
                    Map.of(
                        "quote", Term.words(share.where().quote().orElse("")),
                        "part", Term.words(Amounts.plain(part)),
                        "whole", Term.words(Amounts.plain(whole)),
                        "ratio", Term.words(ratio))),
                share.where())
            .comparing(ratio, Amounts.plain(share.percent().value()) + "%"));
  }
}

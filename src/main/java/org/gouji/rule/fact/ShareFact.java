package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private boolean rounded;
  private boolean truncated;
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
    return rounded || truncated || nearestWhole == null ? unread() : broken("message");
  }

  /** It is rounded, not cut off. */
  public Judgement getRounding() {
    return truncated && !rounded ? broken("message.truncated") : Judgement.held();
  }

  private Judgement unread() {
    List<org.gouji.model.CellRef> unknown = new ArrayList<>();
    if (nearestWhole == null) {
      share.partReadings().forEach(reading -> unknown.addAll(tables.unknown(reading)));
      share.wholeReadings().forEach(reading -> unknown.addAll(tables.unknown(reading)));
    }
    return unknown.isEmpty() ? Judgement.held() : Amounts.unknownCells(unknown);
  }

  private void compare() {
    BigDecimal distance = null;
    for (BigDecimal part : parts()) {
      for (BigDecimal whole : wholes()) {
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

  private List<BigDecimal> wholes() {
    List<BigDecimal> wholes = new ArrayList<>();
    for (Claim whole : share.wholes()) {
      if (whole.quantity().precision() == Precision.EXACT) {
        wholes.add(whole.quantity().value());
      }
    }
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

package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.CellRef;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Scope;
import org.gouji.model.Claim.Topic;
import org.gouji.model.Message;
import org.gouji.model.Quantity;
import org.gouji.model.Reading;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the prose that speaks of cells of the tables. It is judged once; the rules ask what
 * came of it: it agrees with some reading, or with none, and then beyond doubt or not.
 */
public final class ClaimFact {
  private static final String TOTAL = "total";
  private static final String TEN_THOUSAND = "万元";

  /** How a claim stands to the tables. */
  private enum Standing {
    AGREES,
    DIFFERS,
    UNCLEAR,
    CONTRADICTS,
    SCOPED,
    UNKNOWN
  }

  private final Claim claim;
  private final Tables tables;
  private final Standing standing;
  private @Nullable Reading nearest;
  private @Nullable CellRef part;
  private Judgement judgement = Judgement.held();

  ClaimFact(Claim claim, Tables tables) {
    this.claim = claim;
    this.tables = tables;
    this.standing = standing();
    if (standing != Standing.AGREES) {
      judgement = judgement();
    }
  }

  /** What kind of thing it speaks of. */
  public Topic getTopic() {
    return claim.topic();
  }

  /** It agrees with the table in one of its readings, or whether it does is in doubt. */
  public Judgement getAgreement() {
    return standing == Standing.DIFFERS || standing == Standing.UNKNOWN
        ? judgement
        : Judgement.held();
  }

  /** It agrees with the table, or its scope leaves no doubt that it does not. */
  public Judgement getLikeness() {
    return standing == Standing.UNCLEAR ? judgement : Judgement.held();
  }

  /** It does not speak of none where the table has some, nor of some where the table has none. */
  public Judgement getOccurrence() {
    return standing == Standing.CONTRADICTS ? judgement : Judgement.held();
  }

  /** It needs no word such as 本级 to explain why it differs from the table. */
  public Judgement getScope() {
    return standing == Standing.SCOPED ? judgement : Judgement.held();
  }

  private Standing standing() {
    BigDecimal distance = null;
    boolean unknown = false;
    boolean none = true;
    for (Reading reading : claim.readings()) {
      BigDecimal value = tables.sum(reading);
      if (value == null) {
        unknown = true;
        continue;
      }
      boolean within = reading.atMost() && claim.quantity().value().compareTo(value) <= 0;
      if (within || admits(value)) {
        return Standing.AGREES;
      }
      none &= value.signum() == 0;
      BigDecimal off = value.subtract(claim.quantity().value()).abs();
      if (distance == null || off.compareTo(distance) < 0) {
        distance = off;
        nearest = reading;
      }
    }
    if (unknown || nearest == null) {
      return Standing.UNKNOWN;
    }
    return switch (claim.scope()) {
      case WHOLE -> ofWhole(none);
      case OTHERS -> Standing.AGREES;
      case FILED -> Standing.SCOPED;
      case OWN, WIDER -> isExplainedByScope() ? Standing.SCOPED : Standing.UNCLEAR;
    };
  }

  /** Whether the figure may be this value; money is compared in 万元. */
  private boolean admits(BigDecimal value) {
    Quantity stated = claim.quantity();
    return switch (stated.unit()) {
      case "元" -> stated.in(TEN_THOUSAND, -4).admits(value) || isProcurement(stated, value);
      case "亿元" -> stated.in(TEN_THOUSAND, 4).admits(value);
      case TEN_THOUSAND -> stated.admits(value) || isProcurement(stated.in("元", 4), value);
      default -> stated.admits(value);
    };
  }

  /** The column of procurement has no unit of its own: it may be in yuan. */
  private boolean isProcurement(Quantity yuan, BigDecimal value) {
    return claim.subject().startsWith("procurement") && yuan.admits(value);
  }

  private Standing ofWhole(boolean none) {
    boolean contradicts = isOfOccurrence() && (none || claim.quantity().value().signum() == 0);
    if (contradicts && (claim.certain() || claim.implied())) {
      return Standing.CONTRADICTS;
    }
    part = part();
    return claim.certain() && part == null ? Standing.DIFFERS : Standing.UNCLEAR;
  }

  /** Whether it says how many there were at all. */
  private boolean isOfOccurrence() {
    return claim.topic() == Topic.RECEIVED
        || (claim.topic() == Topic.REMEDY && claim.subject().indexOf('.') < 0);
  }

  /** A part is not more than the whole. */
  private boolean isExplainedByScope() {
    BigDecimal value = tables.sum(java.util.Objects.requireNonNull(nearest));
    int order = claim.quantity().value().compareTo(java.util.Objects.requireNonNull(value));
    return claim.scope() == Scope.OWN ? order < 0 : order > 0;
  }

  /** A cell that is only a part of what the claim speaks of and holds just its figure. */
  private @Nullable CellRef part() {
    if (claim.quantity().value().signum() == 0) {
      return null;
    }
    for (Reading reading : claim.readings()) {
      for (CellRef cell : reading.cells()) {
        CellRef found = equalPart(cell, reading.cells().size() > 1);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable CellRef equalPart(CellRef cell, boolean ofSeveral) {
    BigDecimal stated = claim.quantity().value();
    if (ofSeveral && isEqual(tables.amount(cell), stated)) {
      return cell;
    }
    if (cell.table() == TableName.REQUESTS && cell.column().equals(TOTAL)) {
      CellRef natural = new CellRef(cell.table(), cell.row(), "natural");
      return isEqual(tables.amount(natural), stated) ? natural : null;
    }
    return null;
  }

  private static boolean isEqual(@Nullable BigDecimal amount, BigDecimal stated) {
    return amount != null && amount.compareTo(stated) == 0;
  }

  private Judgement judgement() {
    if (standing == Standing.UNKNOWN) {
      List<CellRef> unknown = new ArrayList<>();
      claim.readings().forEach(reading -> unknown.addAll(tables.unknown(reading)));
      return Amounts.unknownCells(unknown.stream().distinct().toList());
    }
    Reading reading = java.util.Objects.requireNonNull(nearest);
    String value = Amounts.plain(java.util.Objects.requireNonNull(tables.sum(reading)));
    Map<String, Term> terms = new HashMap<>();
    terms.put("quote", Term.words(claim.where().quote().orElse("")));
    terms.put("reading", name(reading));
    String key = "message";
    CellRef equal = part;
    if (equal != null) {
      key = "message.part";
      terms.put("part", new Term.Cells(List.of(equal)));
    } else if (claim.scope() != Scope.WHOLE) {
      terms.put("scope", new Term.Key("scope." + claim.scope().code()));
      key = standing == Standing.SCOPED ? "message" : "message.scope";
    }
    List<CellRef> cells = new ArrayList<>(reading.cells());
    cells.addAll(reading.less());
    return Judgement.broken(
        Breach.of(new Message(key, terms), claim.where(), cells)
            .comparing(value, Amounts.plain(claim.quantity().value())));
  }

  /** What a reading sums, each cell with its figure. */
  private Term name(Reading reading) {
    List<Term> names = new ArrayList<>();
    for (CellRef cell : reading.cells()) {
      BigDecimal amount = tables.amount(cell);
      boolean dull = reading.cells().size() > 2 && amount != null && amount.signum() == 0;
      if (!dull) {
        names.add(
            new Term.Phrase(
                "cell.holds",
                Map.of(
                    "cell",
                    new Term.Cells(List.of(cell)),
                    "value",
                    Term.words(amount == null ? "?" : Amounts.plain(amount)))));
      }
    }
    return names.isEmpty() ? new Term.Cells(reading.cells()) : new Term.Several(names);
  }
}

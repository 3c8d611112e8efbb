package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.CellRef;
import org.gouji.model.Message;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.model.Where;
import org.jspecify.annotations.Nullable;

/** Table {@code requests} as a whole. */
public final class RequestsTable {
  private static final String OTHER_ORG = "otherOrg";
  private static final String CARRIED_OUT = "carriedOut";
  private static final List<String> BEFORE_OTHER =
      List.of("company", "research", "welfare", "legalService");
  private static final BigDecimal FEWEST_FOR_SHARE = BigDecimal.valueOf(20);

  private final Table table;
  private final Amounts amounts;

  RequestsTable(Table table, Amounts amounts) {
    this.table = table;
    this.amounts = amounts;
  }

  /**
   * Column 其他 is not a subtotal of the four columns before it. It is taken for one where it equals
   * their sum in every row in which they are not all 0, in at least two rows; or in a row that does
   * not add up with it and does without it.
   */
  public Judgement getOtherColumn() {
    List<String> equal = new ArrayList<>();
    List<String> mended = new ArrayList<>();
    boolean everywhere = true;
    List<CellRef> unknown = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      BigDecimal before = sum(row);
      BigDecimal other = amounts.amount(row, OTHER_ORG);
      if (before == null || other == null) {
        unknown.add(new CellRef(TableName.REQUESTS, row.key(), OTHER_ORG));
      } else if (before.signum() != 0) {
        if (before.compareTo(other) == 0) {
          equal.add(row.key());
          if (mends(row, before)) {
            mended.add(row.key());
          }
        } else {
          everywhere = false;
        }
      }
    }
    List<String> proof = everywhere && equal.size() > 1 ? equal : mended;
    if (!proof.isEmpty()) {
      return otherColumn(proof);
    }
    return unknown.isEmpty() ? Judgement.held() : Amounts.unknownCells(unknown);
  }

  private @Nullable BigDecimal sum(Table.Row row) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String column : BEFORE_OTHER) {
      BigDecimal part = amounts.amount(row, column);
      if (part == null) {
        return null;
      }
      sum = sum.add(part);
    }
    return sum;
  }

  /** Whether the row fails to add up with column 其他, and adds up without it. */
  private boolean mends(Table.Row row, BigDecimal before) {
    BigDecimal natural = amounts.amount(row, "natural");
    BigDecimal total = amounts.amount(row, Amounts.TOTAL);
    return natural != null
        && total != null
        && !row.figure(Amounts.TOTAL).isBlank()
        && natural.add(before).compareTo(total) == 0;
  }

  private Judgement otherColumn(List<String> rows) {
    List<CellRef> cells = new ArrayList<>();
    for (String row : rows) {
      BEFORE_OTHER.forEach(column -> cells.add(new CellRef(TableName.REQUESTS, row, column)));
      cells.add(new CellRef(TableName.REQUESTS, row, OTHER_ORG));
    }
    List<Term> names =
        rows.stream().<Term>map(row -> new Term.RowName(TableName.REQUESTS, row)).toList();
    Where where =
        Where.table(
            TableName.REQUESTS,
            Optional.empty(),
            Optional.of(OTHER_ORG),
            amounts.figure(rows.get(0), OTHER_ORG).place());
    return Judgement.broken(
        Breach.of(
            new Message(
                "message",
                Map.of(
                    "rows",
                    new Term.Several(names),
                    "value",
                    Term.words(amounts.printed(rows.get(0), OTHER_ORG)))),
            where,
            cells));
  }

  /**
   * The outcome that says least ({@code other.rest}; in 2019 {@code other}) stays within its share
   * of the handled total.
   *
   * @param most the greatest share, 0 to 1
   */
  public Judgement otherShareWithin(BigDecimal most) {
    String row = table.edition().equals("2019") ? "other" : "other.rest";
    BigDecimal rest = amounts.amount(row, Amounts.TOTAL);
    BigDecimal total = amounts.amount(Amounts.HANDLED, Amounts.TOTAL);
    List<CellRef> cells =
        List.of(
            new CellRef(TableName.REQUESTS, row, Amounts.TOTAL),
            new CellRef(TableName.REQUESTS, Amounts.HANDLED, Amounts.TOTAL));
    if (rest == null || total == null) {
      return amounts.unknown(cells);
    }
    if (total.compareTo(FEWEST_FOR_SHARE) < 0) {
      return Judgement.notApplicable(Message.of("reason.fewRequests"));
    }
    if (rest.compareTo(total.multiply(most)) <= 0) {
      return Judgement.held();
    }
    Map<String, Term> terms =
        Map.of(
            "row", new Term.RowName(TableName.REQUESTS, row),
            "value", Term.words(Amounts.plain(rest)),
            "total", Term.words(Amounts.plain(total)),
            "share", Term.words(Amounts.percent(rest.divide(total, 4, RoundingMode.HALF_UP))),
            "most", Term.words(Amounts.percent(most)));
    return Judgement.broken(
        Breach.of(
            new Message("message", terms),
            Where.cell(cells.get(0), amounts.figure(row, Amounts.TOTAL)),
            cells));
  }

  /** Rows with their totals, side by side: they are no sum. */
  private List<Term> later(List<String> rows) {
    List<Term> later = new ArrayList<>();
    for (String row : rows) {
      later.add(amounts.sumOfRows(List.of(row), Amounts.TOTAL));
    }
    return later;
  }

  /** Where no request came in or was carried in, none has an outcome or is carried out. */
  public Judgement getInflow() {
    List<String> inflow = List.of("newReceived", "carriedIn");
    BigDecimal in = amounts.sum(inflow, Amounts.TOTAL);
    if (in == null) {
      return amounts.unknown(amounts.cells(inflow, Amounts.TOTAL));
    }
    if (in.signum() != 0) {
      return Judgement.held();
    }
    List<String> later = new ArrayList<>(amounts.outcomes());
    later.add(Amounts.HANDLED);
    later.add(CARRIED_OUT);
    List<String> positive =
        later.stream().filter(row -> amounts.isPositive(row, Amounts.TOTAL)).toList();
    if (positive.isEmpty()) {
      BigDecimal sum = amounts.sum(later, Amounts.TOTAL);
      return sum == null ? amounts.unknown(amounts.cells(later, Amounts.TOTAL)) : Judgement.held();
    }
    List<CellRef> cells = new ArrayList<>(amounts.cells(inflow, Amounts.TOTAL));
    cells.addAll(amounts.cells(positive, Amounts.TOTAL));
    return Judgement.broken(
        Breach.of(
            new Message("message", Map.of("later", new Term.Several(later(positive)))),
            Where.cell(
                new CellRef(TableName.REQUESTS, "newReceived", Amounts.TOTAL),
                amounts.figure("newReceived", Amounts.TOTAL)),
            cells));
  }
}

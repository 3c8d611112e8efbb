package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.edition.Editions;
import org.gouji.edition.TableTemplate;
import org.gouji.model.CellRef;
import org.gouji.model.Message;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.model.Term;

/** Table {@code disclosure} beside that of the year before. */
public final class DisclosureOverYears {
  private static final String IN_FORCE = "inForce";
  private static final String LAST_YEAR = "lastYear";
  private static final String CHANGE = "change";
  private static final BigDecimal TENFOLD = BigDecimal.TEN;

  /** Smaller figures leap without meaning anything; against none at all, they are taken as this. */
  private static final BigDecimal LEAST = BigDecimal.TEN;

  private final TwoYears years;

  DisclosureOverYears(TwoYears years) {
    this.years = years;
  }

  /** 2021: in force are those of last year, and made, less repealed. */
  public Judgement getStock() {
    return years.compareInEdition(
        both -> {
          for (Table.Row row : both.table().rows()) {
            if (row.figures().containsKey(IN_FORCE)) {
              stock(both, row.key());
            }
          }
        });
  }

  private static void stock(Comparison both, String row) {
    BigDecimal inForce = both.now(row, IN_FORCE);
    BigDecimal made = both.now(row, "made");
    BigDecimal repealed = both.now(row, "repealed");
    BigDecimal before = both.before(row, IN_FORCE);
    if (inForce == null || made == null || repealed == null || before == null) {
      return;
    }
    BigDecimal expected = before.add(made).subtract(repealed);
    if (expected.compareTo(inForce) != 0) {
      both.add(
          new Message(
              "message",
              Map.of(
                  "row", new Term.RowName(TableName.DISCLOSURE, row),
                  "inForce", words(inForce),
                  "before", words(before),
                  "made", words(made),
                  "repealed", words(repealed),
                  "expected", words(expected))),
          List.of(both.cell(row, IN_FORCE), both.cell(row, "made"), both.cell(row, "repealed")),
          Amounts.plain(expected),
          Amounts.plain(inForce));
    }
  }

  /** 2019: last year's items are those of the year before with their change. */
  public Judgement getItems() {
    return years.compareInEdition(
        both -> {
          for (Table.Row row : both.table().rows()) {
            if (row.figures().containsKey(LAST_YEAR)) {
              items(both, row.key());
            }
          }
        });
  }

  private static void items(Comparison both, String row) {
    BigDecimal lastYear = both.now(row, LAST_YEAR);
    BigDecimal before = both.before(row, LAST_YEAR);
    BigDecimal change = both.before(row, CHANGE);
    if (lastYear == null || before == null || change == null) {
      return;
    }
    BigDecimal expected = before.add(change);
    if (expected.compareTo(lastYear) != 0) {
      both.add(
          new Message(
              "message.prior",
              Map.of(
                  "row", new Term.RowName(TableName.DISCLOSURE, row),
                  "lastYear", words(lastYear),
                  "before", words(before),
                  "change", words(change),
                  "expected", words(expected))),
          List.of(both.cell(row, LAST_YEAR)),
          Amounts.plain(expected),
          Amounts.plain(lastYear));
    }
  }

  /** No figure is past a hundred and more than ten times what it was, or what it came to. */
  public Judgement getMagnitudes() {
    return years.compare(
        both -> {
          List<CellRef> cells = new ArrayList<>();
          List<Term> leaps = new ArrayList<>();
          for (Table.Row row : both.table().rows()) {
            for (String column : row.figures().keySet()) {
              if (both.prior().row(row.key()).figures().containsKey(column)) {
                leap(both, both.cell(row.key(), column), cells, leaps);
              }
            }
          }
          if (!cells.isEmpty()) {
            both.add(new Message("message", Map.of("leaps", new Term.Several(leaps))), cells);
          }
        });
  }

  private static void leap(Comparison both, CellRef cell, List<CellRef> cells, List<Term> leaps) {
    // Counts of items are bound to the year before by a rule of their own.
    if (cell.column().equals(LAST_YEAR) || cell.column().equals(CHANGE)) {
      return;
    }
    BigDecimal now = both.now(cell.row(), cell.column());
    BigDecimal before = both.before(cell.row(), cell.column());
    TableTemplate.Column column =
        Editions.standard().named(both.table().edition()).table(cell.table()).column(cell.column());
    if (column.money() && now != null && before != null) {
      now = Money.inWan(both.table().figure(cell.row(), cell.column()), column.unit());
      before = Money.inWan(both.prior().figure(cell.row(), cell.column()), column.unit());
    }
    if (now == null || before == null || !(leaps(now, before) || leaps(before, now))) {
      return;
    }
    // A wrong unit has a rule of its own.
    boolean unit = Money.isYuanBeside(now, before) || Money.isYuanBeside(before, now);
    if (!(column.money() && unit)) {
      cells.add(cell);
      leaps.add(
          new Term.Phrase(
              "leap",
              Map.of(
                  "cell", new Term.Cells(List.of(cell)),
                  "before", words(before),
                  "now", words(now))));
    }
  }

  private static boolean leaps(BigDecimal greater, BigDecimal smaller) {
    return greater.compareTo(smaller.max(LEAST).multiply(TENFOLD)) > 0;
  }

  private static Term words(BigDecimal value) {
    return Term.words(Amounts.plain(value));
  }
}

package org.gouji.diagnose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.CellRef;
import org.gouji.model.Claim;
import org.gouji.model.Figure;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.model.Term;

/**
 * What is known of the cells of a table from elsewhere: figures that prose states, and what the
 * prior report carried out. A repair gains by each statement that agrees with the table only once
 * it is made, and loses by each that agrees with it only before.
 */
final class Evidence {
  private static final double CERTAIN = 6;
  private static final double LIKELY = 4;
  private static final double PRIOR = 4;

  private final Sheet sheet;
  private final Map<Integer, List<Statement>> byCell = new HashMap<>();

  Evidence(Sheet sheet, List<Claim> claims, TableName table, Optional<Report> prior) {
    this.sheet = sheet;
    Map<CellRef, Integer> numbers = new HashMap<>();
    for (int cell = 0; cell < sheet.size(); cell++) {
      numbers.put(sheet.cell(cell), cell);
    }
    for (Claim claim : claims) {
      boolean ours = claim.scope() == Claim.Scope.WHOLE || claim.scope() == Claim.Scope.OWN;
      if (ours && claim.ofThisYear()) {
        add(claim, numbers);
      }
    }
    if (table == TableName.REQUESTS) {
      prior.flatMap(report -> report.table(table)).ifPresent(before -> add(before, numbers));
    }
  }

  /**
   * What a repair gains or loses.
   *
   * @param weight what it adds to its weight; below 0 where it gains
   * @param reasons in words
   */
  record Verdict(double weight, List<Term> reasons) {}

  /** A statement about sums of cells, one of which must come out right. */
  private record Statement(List<Sum> sums, Test test, double weight, Term speaksFor, Term against) {
    boolean agrees(long[] values, Sheet sheet) {
      for (Sum sum : sums) {
        if (test.admits(sheet.amount(sum.of(values)), sum.atMost())) {
          return true;
        }
      }
      return false;
    }
  }

  private interface Test {
    boolean admits(BigDecimal amount, boolean atMost);
  }

  private record Sum(List<Integer> cells, List<Integer> less, boolean atMost) {
    long of(long[] values) {
      long sum = 0;
      for (int cell : cells) {
        sum += values[cell];
      }
      for (int cell : less) {
        sum -= values[cell];
      }
      return sum;
    }
  }

  private void add(Claim claim, Map<CellRef, Integer> numbers) {
    List<Sum> sums = new ArrayList<>();
    for (Reading reading : claim.readings()) {
      List<Integer> cells = numbered(reading.cells(), numbers);
      List<Integer> less = numbered(reading.less(), numbers);
      if (cells.size() == reading.cells().size() && less.size() == reading.less().size()) {
        sums.add(new Sum(cells, less, reading.atMost()));
      }
    }
    if (sums.isEmpty()) {
      return;
    }
    BigDecimal stated = claim.quantity().value();
    Term quote = Term.words(claim.where().quote().orElse(stated.toPlainString()));
    add(
        new Statement(
            sums,
            (amount, atMost) ->
                atMost ? stated.compareTo(amount) <= 0 : claim.quantity().admits(amount),
            claim.certain() && sums.size() == claim.readings().size() ? CERTAIN : LIKELY,
            new Term.Phrase("why.prose", Map.of("quote", quote)),
            new Term.Phrase("why.againstProse", Map.of("quote", quote))));
  }

  private void add(Table before, Map<CellRef, Integer> numbers) {
    Table.Row out = before.row("carriedOut");
    for (Map.Entry<String, Figure> column : out.figures().entrySet()) {
      Integer cell = numbers.get(new CellRef(TableName.REQUESTS, "carriedIn", column.getKey()));
      if (cell != null && column.getValue().isRead()) {
        BigDecimal carried = column.getValue().amount().orElse(BigDecimal.ZERO);
        add(
            new Statement(
                List.of(new Sum(List.of(cell), List.of(), false)),
                (amount, atMost) -> amount.compareTo(carried) == 0,
                PRIOR,
                new Term.Key("why.prior"),
                new Term.Key("why.againstPrior")));
      }
    }
  }

  private List<Integer> numbered(List<CellRef> cells, Map<CellRef, Integer> numbers) {
    List<Integer> numbered = new ArrayList<>();
    for (CellRef cell : cells) {
      Integer number = numbers.get(cell);
      if (number != null && sheet.isKnown(number)) {
        numbered.add(number);
      }
    }
    return numbered;
  }

  private void add(Statement statement) {
    for (Sum sum : statement.sums()) {
      sum.cells().forEach(cell -> file(cell, statement));
      sum.less().forEach(cell -> file(cell, statement));
    }
  }

  private void file(int cell, Statement statement) {
    List<Statement> filed = byCell.computeIfAbsent(cell, any -> new ArrayList<>(2));
    if (!filed.contains(statement)) {
      filed.add(statement);
    }
  }

  /** What speaks for a repair and against it. */
  Verdict on(Repair repair) {
    List<Statement> concerned = new ArrayList<>();
    for (Repair.Change change : repair.changes()) {
      for (Statement statement : byCell.getOrDefault(change.cell(), List.of())) {
        if (!concerned.contains(statement)) {
          concerned.add(statement);
        }
      }
    }
    if (concerned.isEmpty()) {
      return new Verdict(0, List.of());
    }
    long[] before = sheet.values();
    long[] after = sheet.values();
    repair.changes().forEach(change -> after[change.cell()] = change.to());
    double weight = 0;
    List<Term> reasons = new ArrayList<>();
    for (Statement statement : concerned) {
      boolean then = statement.agrees(after, sheet);
      if (then != statement.agrees(before, sheet)) {
        weight += then ? -statement.weight() : statement.weight();
        reasons.add(then ? statement.speaksFor() : statement.against());
      }
    }
    return new Verdict(weight, reasons);
  }
}

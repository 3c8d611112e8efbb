package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.CellRef;
import org.gouji.model.Figure;
import org.gouji.model.Message;
import org.gouji.model.Table;
import org.gouji.model.Term;
import org.gouji.model.Where;
import org.jspecify.annotations.Nullable;

/**
 * One comparison of a table with that of the year before: takes the breaches, and remembers which
 * cells of which report had no amount.
 */
final class Comparison {
  private final Table table;
  private final Amounts now;
  private final Table prior;
  private final Amounts before;
  private final List<Breach> breaches = new ArrayList<>();
  private final List<CellRef> unknownNow = new ArrayList<>();
  private final List<CellRef> unknownBefore = new ArrayList<>();

  Comparison(Table table, Amounts now, Table prior, Amounts before) {
    this.table = table;
    this.now = now;
    this.prior = prior;
    this.before = before;
  }

  /** The table of this report. */
  Table table() {
    return table;
  }

  /** The table of the prior report. */
  Table prior() {
    return prior;
  }

  /** The amount of a cell of this report. */
  @Nullable BigDecimal now(String row, String column) {
    return amount(now, row, column, unknownNow);
  }

  /** The amount of a cell of the prior report. */
  @Nullable BigDecimal before(String row, String column) {
    return amount(before, row, column, unknownBefore);
  }

  private @Nullable BigDecimal amount(
      Amounts amounts, String row, String column, List<CellRef> unknown) {
    BigDecimal amount = amounts.amount(row, column);
    if (amount == null) {
      unknown.add(cell(row, column));
    }
    return amount;
  }

  CellRef cell(String row, String column) {
    return new CellRef(table.name(), row, column);
  }

  /** Takes a breach that the first of some cells of this report shows. */
  void add(Message message, List<CellRef> cells, String expected, String actual) {
    CellRef first = cells.get(0);
    Figure figure = table.figure(first.row(), first.column());
    breaches.add(Breach.of(message, Where.cell(first, figure), cells).comparing(expected, actual));
  }

  /** Takes a breach that a table shows in several cells. */
  void add(Message message, List<CellRef> cells) {
    CellRef first = cells.get(0);
    Figure figure = table.figure(first.row(), first.column());
    Where where =
        cells.size() == 1
            ? Where.cell(first, figure)
            : Where.table(table.name(), Optional.empty(), Optional.empty(), figure.place());
    breaches.add(Breach.of(message, where, cells));
  }

  /** Takes a breach. */
  void add(Breach breach) {
    breaches.add(breach);
  }

  /** What was unknown does not matter: the rest tells enough. */
  void forget() {
    unknownNow.clear();
    unknownBefore.clear();
  }

  Judgement judgement() {
    List<Message> reasons = new ArrayList<>();
    if (!unknownNow.isEmpty()) {
      reasons.add(reason("reason.unreadableCells", unknownNow));
    }
    if (!unknownBefore.isEmpty()) {
      reasons.add(reason("reason.unreadablePrior", unknownBefore));
    }
    if (!breaches.isEmpty()) {
      return new Judgement.Broken(breaches, reasons);
    }
    return reasons.isEmpty() ? Judgement.held() : Judgement.unknown(reasons.get(0));
  }

  private static Message reason(String key, List<CellRef> cells) {
    return new Message(key, Map.of("cells", new Term.Cells(cells)));
  }
}

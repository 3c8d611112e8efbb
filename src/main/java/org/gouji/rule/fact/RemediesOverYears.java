package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gouji.model.CellRef;
import org.gouji.model.Message;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.model.Where;
import org.jspecify.annotations.Nullable;

/** Table {@code remedies} beside that of the year before, and beside the requests of both years. */
public final class RemediesOverYears {
  private static final String PENDING = "pending";
  private static final List<String> INFLOW = List.of("newReceived", "carriedIn");

  private final TwoYears years;
  private final @Nullable TwoYears requests;

  RemediesOverYears(TwoYears years, @Nullable TwoYears requests) {
    this.years = years;
    this.requests = requests;
  }

  /** At least what was pending a year ago is concluded or pending now. */
  public Judgement getPendingConcluded() {
    return years.compare(
        both -> {
          for (Table.Row row : years.table().rows()) {
            BigDecimal total = both.now(row.key(), Amounts.TOTAL);
            BigDecimal pending = both.before(row.key(), PENDING);
            if (total != null && pending != null && total.compareTo(pending) < 0) {
              both.add(
                  new Message(
                      "message",
                      Map.of(
                          "row", new Term.RowName(TableName.REMEDIES, row.key()),
                          "total", Term.words(Amounts.plain(total)),
                          "pending", Term.words(Amounts.plain(pending)))),
                  List.of(both.cell(row.key(), Amounts.TOTAL)),
                  "≥ " + Amounts.plain(pending),
                  Amounts.plain(total));
            }
          }
        });
  }

  /** Reviews and cases have requests that they can be about, of this year or the one before. */
  public Judgement getOccasion() {
    Amounts remedies = years.now();
    List<CellRef> totals = new ArrayList<>();
    List<CellRef> positive = new ArrayList<>();
    for (Table.Row row : years.table().rows()) {
      CellRef total = new CellRef(TableName.REMEDIES, row.key(), Amounts.TOTAL);
      totals.add(total);
      if (remedies.isPositive(row.key(), Amounts.TOTAL)) {
        positive.add(total);
      }
    }
    if (positive.isEmpty()) {
      boolean read = totals.stream().allMatch(c -> remedies.amount(c.row(), c.column()) != null);
      return read ? Judgement.held() : remedies.unknown(totals);
    }
    return requests == null ? Judgement.held() : requests.compare(both -> occasion(both, positive));
  }

  private void occasion(Comparison requests, List<CellRef> cases) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean known = true;
    for (String row : INFLOW) {
      BigDecimal now = requests.now(row, Amounts.TOTAL);
      BigDecimal before = requests.before(row, Amounts.TOTAL);
      known &= now != null && before != null;
      sum = sum.add(now == null ? BigDecimal.ZERO : now);
      sum = sum.add(before == null ? BigDecimal.ZERO : before);
    }
    if (sum.signum() > 0) {
      requests.forget();
    } else if (known) {
      List<Term> values = new ArrayList<>();
      for (CellRef total : cases) {
        values.add(years.now().sumOfRows(List.of(total.row()), Amounts.TOTAL));
      }
      requests.add(
          Breach.of(
              new Message("message", Map.of("cases", new Term.Several(values))),
              Where.cell(cases.get(0), years.now().figure(cases.get(0).row(), Amounts.TOTAL)),
              cases));
    }
  }
}

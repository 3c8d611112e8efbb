package org.gouji.rule.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gouji.model.CellRef;
import org.gouji.model.Figure;
import org.gouji.model.Level;
import org.gouji.model.Message;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.model.Where;
import org.jspecify.annotations.Nullable;

/** 2021: the row of administrative fees (行政事业性收费), whose amount is in 万元. */
public final class FeesRow {
  static final String KEY = "fees";
  static final String AMOUNT = "amount";
  private static final String UNIT = "万元";

  /** More, in 万元, than a department below the province can charge: ten thousand million yuan. */
  private static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000);

  private final Figure figure;
  private final Report report;
  private final @Nullable Figure before;

  /**
   * Makes the row.
   *
   * @param before what the report of the year before had in the same cell, where there is one
   */
  FeesRow(Table.Row row, Report report, @Nullable Figure before) {
    this.figure = row.figure(AMOUNT);
    this.report = report;
    this.before = before;
  }

  /** The amount is not one that was put down in 元. */
  public Judgement getMagnitude() {
    BigDecimal amount = Money.inWan(figure, UNIT);
    List<CellRef> cells = List.of(new CellRef(TableName.DISCLOSURE, KEY, AMOUNT));
    if (amount == null) {
      return Amounts.unknownCells(cells);
    }
    BigDecimal last = before == null ? null : Money.inWan(before, UNIT);
    if (last != null && Money.isYuanBeside(amount, last)) {
      return broken("message.prior", amount, last);
    }
    if (last != null && Money.isYuanBeside(last, amount)) {
      return broken("message.priorYuan", amount, last);
    }
    if (amount.compareTo(LIMIT) > 0) {
      return limited(amount);
    }
    return before == null || last != null
        ? Judgement.held()
        : Judgement.unknown(
            new Message("reason.unreadablePrior", Map.of("cells", new Term.Cells(cells))));
  }

  private Judgement limited(BigDecimal amount) {
    Level level = report.level().orElse(Level.OTHER);
    return switch (level) {
      case CITY_DEPARTMENT, COUNTY_DEPARTMENT, TOWNSHIP_GOVERNMENT, STREET_OFFICE ->
          broken("message", amount, amount);
      case OTHER -> Judgement.unknown(Message.of("reason.noLevel"));
      default -> Judgement.notApplicable(Message.of("reason.manyFees"));
    };
  }

  private Judgement broken(String key, BigDecimal amount, BigDecimal last) {
    CellRef cell = new CellRef(TableName.DISCLOSURE, KEY, AMOUNT);
    Map<String, Term> terms =
        Map.of(
            "amount", Term.words(Amounts.plain(amount)),
            "prior", Term.words(Amounts.plain(last)));
    return Judgement.broken(
        Breach.of(new Message(key, terms), Where.cell(cell, figure), List.of(cell)));
  }
}

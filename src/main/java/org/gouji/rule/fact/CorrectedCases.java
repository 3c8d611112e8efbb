package org.gouji.rule.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.CellRef;
import org.gouji.model.Improvement;
import org.gouji.model.Message;
import org.gouji.model.Table;
import org.gouji.model.Term;
import org.gouji.model.Where;

/** The reconsiderations and cases in which the agency's decision was corrected. */
public final class CorrectedCases {
  private static final String CORRECTED = "corrected";

  private final Table table;
  private final Amounts amounts;
  private final Optional<Improvement> improvement;

  CorrectedCases(Table table, Amounts amounts, Optional<Improvement> improvement) {
    this.table = table;
    this.amounts = amounts;
    this.improvement = improvement;
  }

  /** Where decisions were corrected, section 5 speaks of how requests are handled. */
  public Judgement getConsequence() {
    if (improvement.isEmpty()) {
      return Judgement.notApplicable(Message.of("reason.emptySection5"));
    }
    List<String> rows = table.rows().stream().map(Table.Row::key).toList();
    List<String> corrected =
        rows.stream().filter(row -> amounts.isPositive(row, CORRECTED)).toList();
    if (corrected.isEmpty()) {
      return amounts.sum(rows, CORRECTED) == null
          ? amounts.unknown(amounts.cells(rows, CORRECTED))
          : Judgement.held();
    }
    if (improvement.get().handling()) {
      return Judgement.held();
    }
    List<Term> names = new ArrayList<>();
    List<CellRef> cells = amounts.cells(corrected, CORRECTED);
    for (String row : corrected) {
      names.add(amounts.sumOfRows(List.of(row), CORRECTED));
    }
    return Judgement.broken(
        Breach.of(
            new Message("message", Map.of("corrected", new Term.Several(names))),
            Where.cell(cells.get(0), amounts.figure(corrected.get(0), CORRECTED)),
            cells));
  }
}

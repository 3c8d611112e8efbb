package org.gouji.write.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.edition.TableTemplate;
import org.gouji.model.CellRef;
import org.gouji.ooxml.CellName;
import org.gouji.write.FormTable;

/**
 * The cells of a form that are sums of others, by the identities that the rulebook checks: a row's
 * applicants (R03), a column's outcomes (R02), a block's results (L01). All other cells are the
 * author's.
 */
final class Totals {
  private static final String TOTAL = "total";
  private static final String HANDLED = "handledTotal";
  private static final String FIRST_OUTCOME = "granted";

  private final TableTemplate template;
  private final Map<CellRef, String> names = new HashMap<>();

  /**
   * Makes the totals of a table.
   *
   * @param firstRow the row of the sheet where the table begins, from 0
   */
  Totals(FormTable table, int firstRow) {
    template = table.template();
    for (FormTable.Placed placed : table.placed()) {
      placed
          .cell()
          .figure()
          .ifPresent(ref -> names.put(ref, CellName.of(firstRow + placed.row(), placed.column())));
    }
  }

  /** The formula of a cell; nothing where the author writes the figure. */
  Optional<String> formula(CellRef ref) {
    if (ref.column().equals(TOTAL)) {
      List<String> parts = template.row(ref.row()).columns();
      return Optional.of(sum(ref.row(), parts.get(0), ref.row(), parts.get(parts.size() - 2)));
    }
    if (ref.row().equals(HANDLED)) {
      String last = template.rows().get(template.row(HANDLED).index() - 1).key();
      return Optional.of(sum(FIRST_OUTCOME, ref.column(), last, ref.column()));
    }
    return Optional.empty();
  }

  private String sum(String fromRow, String fromColumn, String toRow, String toColumn) {
    String from = names.get(new CellRef(template.name(), fromRow, fromColumn));
    String to = names.get(new CellRef(template.name(), toRow, toColumn));
    return "SUM(" + from + ":" + to + ")";
  }
}

package org.gouji.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.edition.Editions;
import org.gouji.edition.TableTemplate;
import org.gouji.model.TableName;

/** The figures that are taken for another by a slip of the eye. */
final class Neighbours {
  private Neighbours() {}

  /** The cells above, below and beside the cell of a figure; none where it is no cell. */
  static List<BigDecimal> of(String expression, Expression.Scope scope) {
    List<BigDecimal> values = new ArrayList<>();
    for (TableName table : TableName.values()) {
      List<TableTemplate.Row> rows = Editions.standard().named("2021").table(table).rows();
      for (int i = 0; i < rows.size(); i++) {
        String row = rows.get(i).key();
        if (expression.equals(row) || expression.startsWith(row + ".")) {
          String column = expression.equals(row) ? ".total" : expression.substring(row.length());
          if (i > 0) {
            scope.value(rows.get(i - 1).key() + column).ifPresent(values::add);
          }
          if (i + 1 < rows.size()) {
            scope.value(rows.get(i + 1).key() + column).ifPresent(values::add);
          }
          for (String other : rows.get(i).columns()) {
            scope.value(row + "." + other).ifPresent(values::add);
          }
        }
      }
    }
    scope.value(expression + ".natural").ifPresent(values::add);
    return List.copyOf(values);
  }
}

package org.gouji.diagnose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.edition.TableTemplate;
import org.gouji.model.CellRef;
import org.gouji.model.Figure;
import org.gouji.model.Table;
import org.gouji.model.TableName;

/** Makes the sheet of a table: its figures and the identities R01, R02, R03 or L01. */
final class SheetMaker {
  /** No count is larger. */
  static final long LARGEST = 1_000_000_000_000L;

  private static final int FINEST = 2;
  private static final String TOTAL = "total";
  private static final String HANDLED = "handledTotal";
  private static final Set<String> NO_OUTCOMES =
      Set.of("newReceived", "carriedIn", HANDLED, "carriedOut");

  private final TableTemplate template;
  private final List<CellRef> cells = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final int[] firstOf;
  private final Map<String, TableTemplate.Row> rows = new HashMap<>();
  private final List<Equation> equations = new ArrayList<>();

  private SheetMaker(Table table, TableTemplate template) {
    this.template = template;
    this.firstOf = new int[template.rows().size()];
    for (TableTemplate.Row row : template.rows()) {
      firstOf[row.index()] = cells.size();
      rows.put(row.key(), row);
      Table.Row found = table.row(row.key());
      for (String column : row.columns()) {
        cells.add(new CellRef(table.name(), row.key(), column));
        figures.add(found.figure(column));
      }
    }
  }

  /** The sheet of a table; nothing where its figures are beyond all measure. */
  static Optional<Sheet> of(Table table, TableTemplate template) {
    SheetMaker maker = new SheetMaker(table, template);
    int scale = 0;
    for (Figure figure : maker.figures) {
      BigDecimal amount = figure.amount().orElse(BigDecimal.ZERO);
      if (amount.abs().compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
        return Optional.empty();
      }
      scale = Math.max(scale, amount.stripTrailingZeros().scale());
    }
    if (scale > FINEST) {
      return Optional.empty();
    }
    maker.state();
    return Optional.of(maker.sheet(scale));
  }

  private Sheet sheet(int scale) {
    long[] values = new long[cells.size()];
    boolean[] blank = new boolean[values.length];
    boolean[] known = new boolean[values.length];
    for (int i = 0; i < values.length; i++) {
      Figure figure = figures.get(i);
      values[i] = figure.amount().orElse(BigDecimal.ZERO).scaleByPowerOfTen(scale).longValueExact();
      blank[i] = figure.isBlank();
      known[i] = figure.amount().isPresent();
    }
    return new Sheet(cells, values, blank, known, scale, equations);
  }

  private void state() {
    boolean requests = template.name() == TableName.REQUESTS;
    if (requests) {
      for (String column : template.columns().keySet()) {
        int[] weights = new int[cells.size()];
        boolean known = add("newReceived", column, 1, weights);
        known &= add("carriedIn", column, 1, weights);
        known &= add(HANDLED, column, -1, weights);
        known &= add("carriedOut", column, -1, weights);
        if (known) {
          equations.add(Equation.ofColumn("R01", column, weights));
        }
      }
      template.columns().keySet().forEach(this::outcomes);
    }
    for (TableTemplate.Row row : template.rows()) {
      if (row.columns().contains(TOTAL)) {
        int[] weights = new int[cells.size()];
        if (parts(row, 1, weights) && isCompared(row.key(), TOTAL, weights)) {
          equations.add(Equation.ofRow(requests ? "R03" : "L01", row.key(), weights));
        }
      }
    }
  }

  private void outcomes(String column) {
    int[] weights = new int[cells.size()];
    if (outcomes(column, 1, weights) && isCompared(HANDLED, column, weights)) {
      equations.add(Equation.ofColumn("R02", column, weights));
    }
  }

  /** A total is compared with its parts unless it is blank. */
  private boolean isCompared(String row, String column, int[] weights) {
    int cell = number(template.row(row), column);
    return cell >= 0 && !figures.get(cell).isBlank() && add(row, column, -1, weights);
  }

  private boolean outcomes(String column, int weight, int[] weights) {
    boolean known = true;
    for (TableTemplate.Row row : template.rows()) {
      known &= NO_OUTCOMES.contains(row.key()) || add(row.key(), column, weight, weights);
    }
    return known;
  }

  private boolean parts(TableTemplate.Row row, int weight, int[] weights) {
    boolean known = true;
    for (String column : row.columns()) {
      known &= column.equals(TOTAL) || add(row.key(), column, weight, weights);
    }
    return known;
  }

  /** Adds a cell, or what stands in for it; tells whether its amount is known. */
  private boolean add(String key, String column, int weight, int[] weights) {
    TableTemplate.Row row = rows.get(key);
    int cell = row == null ? -1 : number(row, column);
    if (row == null || cell < 0 || figures.get(cell).amount().isEmpty()) {
      return false;
    }
    if (figures.get(cell).isBlank() && column.equals(TOTAL)) {
      return parts(row, weight, weights);
    }
    if (figures.get(cell).isBlank() && key.equals(HANDLED)) {
      return outcomes(column, weight, weights);
    }
    weights[cell] += weight;
    return true;
  }

  private int number(TableTemplate.Row row, String column) {
    int index = row.columns().indexOf(column);
    return index < 0 ? -1 : firstOf[row.index()] + index;
  }
}

package org.gouji.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gouji.model.Figure;
import org.gouji.model.Table;

/**
 * Changes of tables at random.
 *
 * @param random what chooses them
 */
record RandomCells(Random random) {
  /** A table like another, with a few cells of another content. */
  Table of(Table table) {
    List<Table.Row> rows = new ArrayList<>(table.rows());
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(rows.size());
      rows.set(at, random.nextInt(6) == 0 ? whole(rows.get(at)) : one(rows.get(at)));
    }
    boolean flattened = table.flattened() || random.nextInt(20) == 0;
    return new Table(
        table.name(), table.edition(), flattened, rows, table.deviations(), table.place());
  }

  private Table.Row one(Table.Row row) {
    List<String> columns = List.copyOf(row.figures().keySet());
    Map<String, Figure> figures = new LinkedHashMap<>(row.figures());
    figures.computeIfPresent(
        columns.get(random.nextInt(columns.size())), (column, figure) -> other(figure));
    return new Table.Row(row.key(), figures);
  }

  /** Every cell of a row is blank, or lacking, or a sign, or 0. */
  private Table.Row whole(Table.Row row) {
    int kind = random.nextInt(4);
    Map<String, Figure> figures = new LinkedHashMap<>(row.figures());
    figures.replaceAll((column, figure) -> of(kind, figure));
    return new Table.Row(row.key(), figures);
  }

  private Figure other(Figure figure) {
    BigDecimal value = figure.amount().orElse(BigDecimal.ONE);
    return switch (random.nextInt(8)) {
      case 0 -> of(random.nextInt(4), figure);
      case 1 -> read(value.multiply(BigDecimal.TEN), figure);
      case 2 -> read(value.negate(), figure);
      case 3 -> read(value.add(new BigDecimal("0.5")), figure);
      case 4 -> new Figure.Unreadable(Figure.Why.TEXT, "约3", figure.place());
      case 5 -> new Figure.Read(value, "元", value.toPlainString() + "元", figure.place());
      default -> read(BigDecimal.valueOf(random.nextInt(200)), figure);
    };
  }

  private static Figure of(int kind, Figure figure) {
    return switch (kind) {
      case 0 -> new Figure.Blank(figure.place());
      case 1 -> Figure.Absent.CELL;
      case 2 -> new Figure.Unreadable(Figure.Why.SIGN, "—", figure.place());
      default -> read(BigDecimal.ZERO, figure);
    };
  }

  private static Figure read(BigDecimal value, Figure figure) {
    return new Figure.Read(value, "", value.toPlainString(), figure.place());
  }
}

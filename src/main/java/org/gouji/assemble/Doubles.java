package org.gouji.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Deviation;
import org.gouji.model.Figure;
import org.gouji.model.Table;

/** Tables that stand twice in a report. */
final class Doubles {
  private Doubles() {}

  /**
   * The one table that several are: the first that holds figures. If another holds other figures,
   * nobody can tell which of the two is the table, and every cell is in doubt.
   */
  static Optional<Table> join(List<Table> tables) {
    List<Table> filled = tables.stream().filter(Doubles::isFilled).toList();
    if (filled.size() < 2) {
      return filled.stream().findFirst().or(() -> tables.stream().findFirst());
    }
    Table first = filled.get(0);
    boolean same = filled.stream().allMatch(table -> texts(table).equals(texts(first)));
    List<Deviation> deviations = new ArrayList<>(first.deviations());
    deviations.add(
        new Deviation(
            Deviation.Kind.DOUBLED_TABLE,
            "",
            Optional.empty(),
            Optional.empty(),
            filled.get(1).place()));
    return Optional.of(
        new Table(
            first.name(),
            first.edition(),
            first.flattened(),
            same ? first.rows() : first.rows().stream().map(Doubles::doubted).toList(),
            deviations,
            first.place()));
  }

  private static boolean isFilled(Table table) {
    return texts(table).stream().anyMatch(text -> !text.isBlank());
  }

  private static List<String> texts(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.figures().values().stream())
        .map(figure -> figure.text().strip())
        .toList();
  }

  private static Table.Row doubted(Table.Row row) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    row.figures()
        .forEach(
            (column, figure) ->
                figures.put(
                    column,
                    new Figure.Unreadable(Figure.Why.MISPLACED, figure.text(), figure.place())));
    return new Table.Row(row.key(), figures);
  }
}

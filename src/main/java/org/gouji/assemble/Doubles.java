package org.gouji.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.CellRef;
import org.gouji.model.Deviation;
import org.gouji.model.Figure;
import org.gouji.model.Table;

/** Tables that stand twice in a report, or in pieces. */
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
    if (arePieces(filled)) {
      return Optional.of(whole(filled));
    }
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

  /** Whether no cell stands in two of the tables. */
  private static boolean arePieces(List<Table> tables) {
    Set<CellRef> seen = new HashSet<>();
    for (Table table : tables) {
      for (Table.Row row : table.rows()) {
        for (Map.Entry<String, Figure> cell : row.figures().entrySet()) {
          boolean there = !(cell.getValue() instanceof Figure.Absent);
          if (there && !seen.add(new CellRef(table.name(), row.key(), cell.getKey()))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** The table whose pieces stand apart; only what none of them has is missing. */
  private static Table whole(List<Table> pieces) {
    Table first = pieces.get(0);
    List<Table.Row> rows = new ArrayList<>();
    Set<Deviation> deviations = new LinkedHashSet<>();
    for (Table.Row row : first.rows()) {
      Map<String, Figure> figures = new LinkedHashMap<>(row.figures());
      for (Table piece : pieces.subList(1, pieces.size())) {
        figures.replaceAll(
            (column, figure) ->
                figure instanceof Figure.Absent ? piece.figure(row.key(), column) : figure);
      }
      rows.add(new Table.Row(row.key(), figures));
    }
    Table whole =
        new Table(first.name(), first.edition(), first.flattened(), rows, List.of(), first.place());
    for (Table piece : pieces) {
      piece.deviations().stream().filter(one -> !isFilledIn(one, whole)).forEach(deviations::add);
    }
    return new Table(
        first.name(),
        first.edition(),
        first.flattened(),
        rows,
        List.copyOf(deviations),
        first.place());
  }

  private static boolean isFilledIn(Deviation deviation, Table whole) {
    return deviation.kind() == Deviation.Kind.MISSING_COLUMN
        && deviation.row().isPresent()
        && deviation.column().isPresent()
        && !(whole.figure(deviation.row().get(), deviation.column().get())
            instanceof Figure.Absent);
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

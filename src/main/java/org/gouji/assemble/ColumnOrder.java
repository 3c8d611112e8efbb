package org.gouji.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.assemble.RawRow.RawCell;
import org.gouji.edition.Labels;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Deviation;
import org.gouji.model.Deviation.Kind;

/**
 * Which figure of a row belongs to which column, by the heads above the row.
 *
 * @param columns the columns in the order of the original; empty where a head names none
 * @param deviations how the heads differ from the template
 */
record ColumnOrder(List<Optional<String>> columns, List<Deviation> deviations) {
  private static final int SHARED = 3;

  ColumnOrder {
    columns = List.copyOf(columns);
    deviations = List.copyOf(deviations);
  }

  /** The order for a row whose heads were lost: the template's own. */
  static ColumnOrder standard(TableTemplate.Row row) {
    return new ColumnOrder(row.columns().stream().map(Optional::of).toList(), List.of());
  }

  /** The order that a line of heads gives to a row of the template. */
  static ColumnOrder of(RawTable.Head head, TableTemplate.Row row, TableTemplate template) {
    List<String> labels = trimmed(head.labels());
    List<Optional<String>> order = new ArrayList<>();
    for (String label : labels) {
      Optional<String> column =
          template.columnOf(Labels.words(label)).map(TableTemplate.Column::key);
      order.add(column.filter(key -> row.columns().contains(key) && !order.contains(column)));
    }
    List<String> missing =
        row.columns().stream().filter(key -> !order.contains(Optional.of(key))).toList();
    List<Deviation> deviations = new ArrayList<>();
    boolean known =
        order.stream().anyMatch(Optional::isPresent) || areAlike(labels, missing, template);
    if (labels.size() == row.columns().size() && known && keepsPlace(order, row)) {
      // As many heads as columns: one that names no column stands for the one of its place.
      for (String key : missing) {
        int place = row.columns().indexOf(key);
        order.set(place, Optional.of(key));
        deviations.add(deviation(Kind.RENAMED_COLUMN, labels.get(place), row, key, head));
      }
    } else {
      missing.forEach(
          key ->
              deviations.add(
                  deviation(Kind.MISSING_COLUMN, template.column(key).label(), row, key, head)));
      for (int i = 0; i < labels.size(); i++) {
        if (order.get(i).isEmpty()) {
          deviations.add(
              new Deviation(
                  Kind.ADDED_COLUMN,
                  labels.get(i),
                  Optional.empty(),
                  Optional.empty(),
                  head.place()));
        }
      }
    }
    return new ColumnOrder(order, deviations);
  }

  /**
   * The cells of a row by place, or nothing where the row has more or fewer than the heads ask for.
   * Blank cells behind the last column fill up the grid and mean nothing.
   */
  Optional<List<RawCell>> fit(List<RawCell> cells) {
    int size = columns.size();
    if (cells.size() < size) {
      return Optional.empty();
    }
    boolean spare = cells.subList(size, cells.size()).stream().allMatch(RawCell::isBlank);
    return spare ? Optional.of(cells.subList(0, size)) : Optional.empty();
  }

  /** Whether heads that the template does not know share words with the columns in their place. */
  private static boolean areAlike(
      List<String> labels, List<String> columns, TableTemplate template) {
    for (int i = 0; i < Math.min(labels.size(), columns.size()); i++) {
      String label = Labels.words(labels.get(i));
      String column = Labels.words(template.column(columns.get(i)).label());
      boolean alike = false;
      for (int from = 0; from + SHARED <= column.length(); from++) {
        alike |= label.contains(column.substring(from, from + SHARED));
      }
      if (!alike) {
        return false;
      }
    }
    return true;
  }

  private static boolean keepsPlace(List<Optional<String>> order, TableTemplate.Row row) {
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).isPresent() && !order.get(i).get().equals(row.columns().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Deviation deviation(
      Kind kind, String label, TableTemplate.Row row, String column, RawTable.Head head) {
    // A column of the whole table is named without a row.
    Optional<String> only = row.columns().size() > 3 ? Optional.empty() : Optional.of(row.key());
    return new Deviation(kind, label, only, Optional.of(column), head.place());
  }

  private static List<String> trimmed(List<String> labels) {
    int end = labels.size();
    while (end > 0 && labels.get(end - 1).isBlank()) {
      end--;
    }
    return labels.subList(0, end);
  }
}

package org.gouji.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.assemble.RawRow.RawCell;
import org.gouji.edition.Edition;
import org.gouji.edition.Labels;
import org.gouji.edition.TableTemplate;
import org.gouji.model.Deviation;
import org.gouji.model.Deviation.Kind;
import org.gouji.model.Figure;
import org.gouji.model.Place;
import org.gouji.model.Table;
import org.gouji.text.NormalText;
import org.jspecify.annotations.Nullable;

/**
 * Binds the figures of {@code disclosure} or {@code requests} to the cells of an edition's
 * template.
 */
final class TableBinder {
  private static final Pattern HEAD_UNIT = Pattern.compile("(亿元|万元|元)");

  private final RawTable raw;
  private final TableTemplate template;
  private final RowBinding binding;
  private final List<Deviation> deviations;

  /** The order that the last row had, if its head was sound. */
  private @Nullable Shared shared;

  private record Shared(int head, List<String> columns, ColumnOrder order) {}

  private TableBinder(RawTable raw, TableTemplate template) {
    this.raw = raw;
    this.template = template;
    this.binding = RowBinding.of(template, raw.rows());
    this.deviations = new ArrayList<>(raw.deviations());
  }

  static Table bind(RawTable raw, Edition edition, TableTemplate template) {
    return new TableBinder(raw, template).bind(edition);
  }

  private Table bind(Edition edition) {
    deviations.addAll(binding.deviations());
    List<Table.Row> rows = new ArrayList<>();
    for (TableTemplate.Row row : template.rows()) {
      rows.add(new Table.Row(row.key(), figures(row, binding.rows(row.key()))));
    }
    return new Table(
        template.name(), edition.name(), raw.flattened(), rows, distinct(), raw.place());
  }

  /** The deviations, once each: a head that holds for several rows is compared for each of them. */
  private List<Deviation> distinct() {
    Map<String, Deviation> distinct = new LinkedHashMap<>();
    for (Deviation deviation : deviations) {
      String key =
          String.join(
              "|",
              deviation.kind().name(),
              deviation.label(),
              deviation.row().orElse(""),
              deviation.column().orElse(""),
              deviation.place().locator());
      distinct.putIfAbsent(key, deviation);
    }
    return List.copyOf(distinct.values());
  }

  private Map<String, Figure> figures(TableTemplate.Row row, List<RowBinding.Bound> bound) {
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (String column : row.columns()) {
      figures.put(column, Figure.Absent.CELL);
    }
    if (!bound.isEmpty()) {
      read(row, bound.get(0), figures);
      if (bound.size() > 1 && !sameFigures(bound)) {
        // Two rows of one name and different figures: neither is the row.
        figures.replaceAll((column, figure) -> misplaced(figure.text(), figure.place()));
      }
    }
    return figures;
  }

  private void read(TableTemplate.Row row, RowBinding.Bound bound, Map<String, Figure> figures) {
    RawRow rawRow = bound.row();
    Optional<RawTable.Head> head = head(bound.index());
    ColumnOrder order = head.isPresent() ? order(head.get(), row) : ColumnOrder.standard(row);
    deviations.addAll(order.deviations());
    Optional<List<RawCell>> cells = order.fit(rawRow.cells());
    if (cells.isEmpty()) {
      deviations.add(uneven(rawRow, row));
      figures.replaceAll((column, figure) -> misplaced(text(rawRow), rawRow.place()));
      return;
    }
    boolean doubted = cells.get().stream().anyMatch(cell -> !cell.certain());
    if (doubted && raw.deviations().stream().noneMatch(d -> d.kind() == Kind.MOVED_COLUMN)) {
      deviations.add(uneven(rawRow, row));
    }
    for (int i = 0; i < order.columns().size(); i++) {
      RawCell cell = cells.get().get(i);
      String column = order.columns().get(i).orElse(null);
      if (column != null) {
        boolean money = head.isPresent() && template.column(column).money();
        figures.put(column, figure(cell, column, money ? headUnit(head.get(), i) : ""));
      }
    }
  }

  /** The order of columns; rows of the same columns under one sound head share it. */
  private ColumnOrder order(RawTable.Head head, TableTemplate.Row row) {
    if (shared != null
        && shared.head() == head.beforeRow()
        && shared.columns().equals(row.columns())) {
      return shared.order();
    }
    ColumnOrder order = ColumnOrder.of(head, row, template);
    if (order.deviations().isEmpty()) {
      shared = new Shared(head.beforeRow(), row.columns(), order);
    }
    return order;
  }

  private static Deviation uneven(RawRow raw, TableTemplate.Row row) {
    return new Deviation(
        Kind.UNEVEN_ROW, raw.label(), Optional.of(row.key()), Optional.empty(), raw.place());
  }

  private Figure figure(RawCell cell, String column, String headUnit) {
    if (!cell.certain()) {
      return misplaced(cell.text(), cell.place());
    }
    TableTemplate.Column spec = template.column(column);
    // A unit in the head is worth telling only where it is not the form's own.
    String unit = headUnit.equals(spec.unit()) ? "" : headUnit;
    return FigureReader.read(cell.text(), unit, cell.place());
  }

  private static String headUnit(RawTable.Head head, int index) {
    if (index >= head.labels().size()) {
      return "";
    }
    Matcher unit =
        HEAD_UNIT.matcher(NormalText.of(head.labels().get(index)).normal().replace(" ", ""));
    return unit.find() ? unit.group() : "";
  }

  /** The last head before a row. */
  private Optional<RawTable.Head> head(int row) {
    RawTable.Head last = null;
    for (RawTable.Head head : raw.heads()) {
      if (head.beforeRow() <= row) {
        last = head;
      }
    }
    return Optional.ofNullable(last);
  }

  private static boolean sameFigures(List<RowBinding.Bound> bound) {
    List<String> first = words(bound.get(0));
    return bound.stream().map(TableBinder::words).allMatch(first::equals);
  }

  private static List<String> words(RowBinding.Bound bound) {
    return bound.row().cells().stream().map(RawCell::text).map(Labels::words).toList();
  }

  private static Figure misplaced(String text, Place place) {
    return new Figure.Unreadable(Figure.Why.MISPLACED, text, place);
  }

  private static String text(RawRow row) {
    return String.join(" | ", row.cells().stream().map(RawCell::text).toList());
  }
}

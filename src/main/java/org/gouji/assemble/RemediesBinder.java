package org.gouji.assemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.assemble.RawRow.RawCell;
import org.gouji.assemble.WordGrid.WordCell;
import org.gouji.edition.Edition;
import org.gouji.edition.Labels;
import org.gouji.edition.TableTemplate;
import org.gouji.model.CellRef;
import org.gouji.model.Deviation;
import org.gouji.model.Deviation.Kind;
import org.gouji.model.Figure;
import org.gouji.model.Place;
import org.gouji.model.Table;
import org.gouji.model.TableName;

/**
 * Binds the figures of {@code remedies}, whose form is one row of figures below heads of three
 * levels. Each figure is bound by the names of block and result that stand above it or left of it,
 * so that a form drawn upright is read as well; where a name got lost, a complete row of figures is
 * bound by its order.
 */
final class RemediesBinder {
  private static final int LONGEST_ROW = 40;

  private final TableTemplate template;
  private final List<CellRef> order = new ArrayList<>();
  private final Map<CellRef, RawCell> cells = new LinkedHashMap<>();
  private final List<CellRef> doubted = new ArrayList<>();
  private final List<Deviation> deviations = new ArrayList<>();

  /** The row of the first head: what stands above is none of the table's. */
  private int firstHead;

  RemediesBinder(TableTemplate template) {
    this.template = template;
    for (TableTemplate.Row row : template.rows()) {
      row.columns()
          .forEach(column -> order.add(new CellRef(TableName.REMEDIES, row.key(), column)));
    }
  }

  /** Reads a grid; nothing where it names fewer than three results. */
  Optional<Table> bind(WordGrid grid, Edition edition) {
    if (results(grid) < 3) {
      return Optional.empty();
    }
    while (firstHead < grid.rows() && !isOwnHead(grid.row(firstHead))) {
      firstHead++;
    }
    for (int row = firstHead; row < grid.rows(); row++) {
      bindRow(grid, row);
    }
    return Optional.of(table(edition, false, grid.grid().place()));
  }

  /**
   * Binds a flattened row of figures. Nothing was lost if there are as many as the form has, and
   * they stand where they must or, whatever became of the heads, the totals add up.
   */
  Table bind(List<RawCell> figures, Edition edition, Place place) {
    if (figures.isEmpty()) {
      order.forEach(ref -> put(ref, new RawCell("", place, true), true));
    } else if (figures.size() == order.size()
        && (figures.stream().allMatch(RawCell::certain) || addUp(figures))) {
      for (int i = 0; i < order.size(); i++) {
        cells.put(order.get(i), figures.get(i));
      }
    } else {
      order.forEach(ref -> put(ref, figures.get(0), false));
      deviations.add(
          new Deviation(
              Kind.UNEVEN_ROW,
              printed(figures),
              Optional.empty(),
              Optional.empty(),
              figures.get(0).place()));
    }
    return table(edition, true, place);
  }

  /** Whether the last figure of each block is the sum of those before it. */
  private boolean addUp(List<RawCell> figures) {
    int start = 0;
    for (TableTemplate.Row row : template.rows()) {
      int total = start + row.columns().size() - 1;
      BigDecimal sum = BigDecimal.ZERO;
      for (int i = start; i <= total; i++) {
        RawCell cell = figures.get(i);
        if (!(FigureReader.read(cell.text(), "", cell.place()) instanceof Figure.Read read)) {
          return false;
        }
        sum = i < total ? sum.add(read.value()) : sum.subtract(read.value());
      }
      if (sum.signum() != 0) {
        return false;
      }
      start = total + 1;
    }
    return true;
  }

  /** Figures below heads that stand in another order than the form's. */
  Table doubt(List<RawCell> figures, Edition edition, Place place) {
    order.forEach(ref -> put(ref, figures.get(0), false));
    deviations.add(SequenceHead.moved(place));
    return table(edition, true, place);
  }

  /** What a row says that has no label. */
  private static String printed(List<RawCell> figures) {
    String row = String.join(" ", figures.stream().map(RawCell::text).toList());
    return row.length() <= LONGEST_ROW ? row : row.substring(0, LONGEST_ROW) + "…";
  }

  private long results(WordGrid grid) {
    return grid.grid().cells().stream()
        .map(cell -> Labels.words(cell.text()))
        .filter(words -> template.columnOf(words).isPresent())
        .count();
  }

  private void bindRow(WordGrid grid, int row) {
    List<WordCell> values = grid.row(row).stream().filter(cell -> !isLabel(cell)).toList();
    boolean figures = values.size() == grid.row(row).size();
    boolean meansNothing = isNumbering(values) || (!cells.isEmpty() && isText(values));
    if (isHead(grid.row(row)) || (figures && meansNothing)) {
      return;
    }
    if (figures && values.size() == order.size()) {
      bindInOrder(grid, row, values);
      return;
    }
    boolean even = endsWithHeads(grid, row);
    for (WordCell value : values) {
      for (int i = 0; i < value.cell().columnSpan(); i++) {
        int column = value.cell().column() + i;
        boolean shared = value.cell().columnSpan() > 1 && !value.isBlank();
        path(grid, row, column).complete().ifPresent(ref -> put(ref, raw(value), even && !shared));
      }
    }
  }

  /** A row that names several results; what is blank in it is no figure. */
  private boolean isHead(List<WordCell> row) {
    return row.stream().filter(c -> template.columnOf(c.words()).isPresent()).count() > 1;
  }

  /** Columns numbered from 1 on, below their heads. */
  private static boolean isNumbering(List<WordCell> values) {
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).cell().text().strip().equals(String.valueOf(i + 1))) {
        return false;
      }
    }
    return values.size() > 2;
  }

  /** A note below the figures. */
  private static boolean isText(List<WordCell> values) {
    return values.stream().noneMatch(value -> FigureReader.isFigureLike(value.cell().text()));
  }

  /**
   * Whether a row ends where the heads above it end. If it does not, a cell of it was lost or
   * added, and what stands below a head need not belong to it.
   */
  private static boolean endsWithHeads(WordGrid grid, int row) {
    int end = 0;
    for (WordCell cell : grid.row(row)) {
      end = cell.isBlank() ? end : cell.cell().column() + cell.cell().columnSpan();
    }
    int covered = grid.row(row).stream().mapToInt(cell -> cell.cell().columnSpan()).sum();
    int heads = 0;
    for (int above = 0; above < row; above++) {
      for (WordCell cell : grid.row(above)) {
        boolean blank = cell.isBlank();
        heads = Math.max(heads, blank ? 0 : cell.cell().column() + cell.cell().columnSpan());
      }
    }
    return row == 0 || (end <= heads && covered >= heads);
  }

  /** A whole row of figures: the order of the form holds unless a head contradicts it. */
  private void bindInOrder(WordGrid grid, int row, List<WordCell> values) {
    boolean blankRow = values.stream().allMatch(WordCell::isBlank);
    if (blankRow && !cells.isEmpty()) {
      return;
    }
    List<Path> paths = new ArrayList<>();
    boolean contradicted = false;
    for (int i = 0; i < values.size(); i++) {
      Path path = path(grid, row, values.get(i).cell().column());
      paths.add(path);
      contradicted |= !path.agrees(order.get(i));
    }
    for (int i = 0; i < values.size(); i++) {
      Path path = paths.get(i);
      CellRef ref = order.get(i);
      if (contradicted) {
        RawCell cell = raw(values.get(i));
        path.complete().ifPresent(named -> put(named, cell, true));
      } else {
        put(ref, raw(values.get(i)), true);
        boolean named = path.column().isPresent() && standsAbove(grid, row, ref.row());
        if (path.complete().isEmpty() && !named && !Damage.isIn(path.lowest())) {
          deviations.add(
              new Deviation(
                  Kind.RENAMED_COLUMN,
                  path.lowest(),
                  Optional.of(ref.row()),
                  Optional.of(ref.column()),
                  grid.grid().place()));
        }
      }
    }
  }

  /** Whether a block is named in any row above: the head of one may be centred amid blank cells. */
  private boolean standsAbove(WordGrid grid, int row, String block) {
    for (int above = 0; above < row; above++) {
      for (WordCell cell : grid.row(above)) {
        if (template.rowOf(cell.words()).filter(found -> found.key().equals(block)).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private void put(CellRef ref, RawCell cell, boolean certain) {
    RawCell other = cells.putIfAbsent(ref, cell);
    if (!certain || (other != null && !other.text().equals(cell.text()))) {
      doubted.add(ref);
    }
  }

  private Path path(WordGrid grid, int row, int column) {
    Path path = new Path(Optional.empty(), Optional.empty(), "");
    for (WordCell left : grid.row(row)) {
      if (left.cell().column() < column) {
        path = path.and(left, template);
      }
    }
    // A figure to the left is no name.
    path = new Path(path.row(), path.column(), "");
    for (int above = row - 1; above >= firstHead; above--) {
      for (WordCell cell : grid.row(above)) {
        if (cell.covers(column)) {
          path = path.and(cell, template);
        }
      }
    }
    return path;
  }

  private boolean isLabel(WordCell cell) {
    return template.isLabel(cell.words());
  }

  /** 总计 and 其他 stand in the heads of other tables, too. */
  private boolean isOwnHead(List<WordCell> row) {
    return isHead(row)
        || row.stream().anyMatch(c -> isLabel(c) && template.columnOf(c.words()).isEmpty());
  }

  private static RawCell raw(WordCell cell) {
    return new RawCell(cell.cell().text(), cell.cell().place(), true);
  }

  private Table table(Edition edition, boolean flattened, Place place) {
    List<Table.Row> rows = new ArrayList<>();
    for (TableTemplate.Row row : template.rows()) {
      Map<String, Figure> figures = new LinkedHashMap<>();
      for (String column : row.columns()) {
        figures.put(column, figure(new CellRef(TableName.REMEDIES, row.key(), column)));
      }
      rows.add(new Table.Row(row.key(), figures));
    }
    return new Table(TableName.REMEDIES, edition.name(), flattened, rows, deviations, place);
  }

  private Figure figure(CellRef ref) {
    RawCell cell = cells.get(ref);
    if (cell == null) {
      deviations.add(
          new Deviation(
              Kind.MISSING_COLUMN,
              template.column(ref.column()).label(),
              Optional.of(ref.row()),
              Optional.of(ref.column()),
              Place.NOWHERE));
      return Figure.Absent.CELL;
    }
    return doubted.contains(ref)
        ? new Figure.Unreadable(Figure.Why.MISPLACED, cell.text(), cell.place())
        : FigureReader.read(cell.text(), "", cell.place());
  }

  /** The names over and beside a figure: the nearest of each kind, and the nearest text. */
  private record Path(Optional<String> row, Optional<String> column, String lowest) {
    Path and(WordCell cell, TableTemplate template) {
      Optional<String> block = block(cell, template).map(TableTemplate.Row::key);
      Optional<String> result = template.columnOf(cell.words()).map(TableTemplate.Column::key);
      return new Path(
          row.or(() -> block),
          column.or(() -> result),
          lowest.isEmpty() ? cell.cell().text() : lowest);
    }

    /** The block that a label names: 行政诉讼（未经复议直接起诉） does so in brackets. */
    private static Optional<TableTemplate.Row> block(WordCell cell, TableTemplate template) {
      Optional<TableTemplate.Row> named = template.rowOf(cell.words());
      if (named.isPresent() || !template.groups().contains(cell.words())) {
        return named;
      }
      return template.rowOf(Labels.words(cell.cell().text().replaceAll("[（(）)]", "")));
    }

    boolean agrees(CellRef ref) {
      return row.map(ref.row()::equals).orElse(true)
          && column.map(ref.column()::equals).orElse(true);
    }

    Optional<CellRef> complete() {
      return row.flatMap(r -> column.map(c -> new CellRef(TableName.REMEDIES, r, c)));
    }
  }
}

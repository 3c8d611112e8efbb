package org.gouji.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.assemble.RawRow.RawCell;
import org.gouji.assemble.WordGrid.WordCell;
import org.gouji.edition.Labels;
import org.gouji.edition.TableTemplate;
import org.gouji.model.TableName;
import org.jspecify.annotations.Nullable;

/**
 * Reads a grid against the template of {@code disclosure} or {@code requests}: tells heads from
 * rows and labels from figures, whatever the spans. Rows before the first and behind the last that
 * the template knows belong to something else.
 */
final class GridReader {
  private final WordGrid grid;
  private final TableTemplate template;
  private final List<RawRow> rows = new ArrayList<>();
  private final List<RawTable.Head> heads = new ArrayList<>();

  /** The column where figures begin below the last head; unknown before the first. */
  private int figureStart = -1;

  /** The column behind the last head. */
  private int figureEnd;

  /** The heads over the figures. */
  private List<WordCell> lowest = List.of();

  private int lastKnown;

  private GridReader(WordGrid grid, TableTemplate template) {
    this.grid = grid;
    this.template = template;
  }

  /** Reads a grid; the table has no rows if the template knows none of the grid's. */
  static RawTable read(WordGrid grid, TableTemplate template) {
    return new GridReader(grid, template).read();
  }

  private RawTable read() {
    int row = 0;
    while (row < grid.rows()) {
      int headEnd = headEnd(row);
      if (headEnd > row) {
        head(row, headEnd);
        row = headEnd;
      } else {
        body(row++);
      }
    }
    List<RawRow> known = List.copyOf(rows.subList(0, lastKnown));
    return new RawTable(known, heads, false, List.of(), grid.grid().place());
  }

  /** The end of the block of head rows that begins at a row; the row itself if none does. */
  private int headEnd(int start) {
    int end = start;
    while (end < grid.rows() && isHead(end)) {
      end++;
    }
    return end;
  }

  /** A head row names columns and no row; 总计 and 其他 name both, so one alone proves nothing. */
  private boolean isHead(int row) {
    int columns = 0;
    boolean ambiguous = false;
    for (WordCell cell : grid.row(row)) {
      if (cell.cell().row() < row) {
        continue;
      }
      boolean column = template.columnOf(cell.words()).isPresent();
      boolean namesRow = template.rowOf(cell.words()).isPresent();
      boolean numbered = namesRow && Labels.numberingEnd(cell.cell().text()) > 0;
      if (namesRow && (!column || numbered)) {
        return false;
      }
      ambiguous |= namesRow;
      columns += column ? 1 : 0;
    }
    return columns > (ambiguous ? 1 : 0) || (columns == 0 && isRenamedHead(row));
  }

  /** 信息内容 begins a head of {@code disclosure}, by whatever names its columns go. */
  private boolean isRenamedHead(int row) {
    List<WordCell> cells = grid.row(row);
    return template.name() == TableName.DISCLOSURE
        && !cells.isEmpty()
        && template.groups().contains(cells.get(0).words())
        && cells.get(0).cell().row() == row
        && cells.stream().skip(1).anyMatch(cell -> !cell.isBlank())
        && cells.stream().skip(1).noneMatch(cell -> FigureReader.isFigureLike(cell.cell().text()));
  }

  private static int end(List<WordCell> cells) {
    return cells.stream()
        .mapToInt(cell -> cell.cell().column() + cell.cell().columnSpan())
        .max()
        .orElse(0);
  }

  private void head(int from, int to) {
    lowest = new ArrayList<>();
    int start = Integer.MAX_VALUE;
    for (int column = 0; column < grid.grid().columns(); column++) {
      WordCell cell = lowestLabel(from, to, column);
      if (cell != null && template.columnOf(cell.words()).isPresent()) {
        start = Math.min(start, column);
      }
      if (cell != null && column >= start && !lowest.contains(cell)) {
        lowest.add(cell);
      }
    }
    for (int column = 0; column < grid.grid().columns() && lowest.isEmpty(); column++) {
      // All columns under other names.
      WordCell cell = lowestLabel(from, to, column);
      start = cell == null ? start : column;
      lowest.addAll(cell == null ? List.of() : List.of(cell));
    }
    WordCell before = start > 1 ? lowestLabel(from, to, start - 1) : null;
    while (before != null && before.cell().columnSpan() == 1) {
      // The first columns under other names.
      lowest.add(0, before);
      start--;
      before = start > 1 ? lowestLabel(from, to, start - 1) : null;
    }
    figureStart = start;
    figureEnd = end(grid.row(to - 1));
    List<String> labels = lowest.stream().map(cell -> cell.cell().text()).toList();
    heads.add(new RawTable.Head(rows.size(), labels, lowest.get(0).cell().place()));
  }

  /** The lowest head over a column: a known one if there is one, else whatever is no group. */
  private @Nullable WordCell lowestLabel(int from, int to, int column) {
    WordCell unknown = null;
    for (int row = to - 1; row >= from; row--) {
      for (WordCell cell : grid.row(row)) {
        if (!cell.covers(column)) {
          continue;
        }
        if (template.columnOf(cell.words()).isPresent()) {
          return cell;
        }
        boolean group = template.groups().contains(cell.words());
        unknown = unknown == null && !group && !cell.isBlank() ? cell : unknown;
      }
    }
    return unknown;
  }

  private void body(int row) {
    List<WordCell> cells = grid.row(row);
    int label = lastLabel(cells);
    Optional<TableTemplate.Row> known = label < 0 ? Optional.empty() : rowOf(cells, label);
    int boundary = label >= 0 ? firstBehind(cells, label, known) : firstFigure(cells);
    if (known.isEmpty() && ((rows.isEmpty() && !isUnderHead(cells)) || isSpacer(cells))) {
      return;
    }
    // A group's label may have begun rows above; the row is where its own label is.
    WordCell own = cells.get(Math.max(0, label >= 0 ? label : boundary - 1));
    String printed = boundary == 0 ? "" : own.cell().text();
    List<RawCell> figures = figures(row, cells.subList(boundary, cells.size()), known);
    rows.add(new RawRow(known, printed, figures, own.cell().place()));
    if (known.isPresent()) {
      lastKnown = rows.size();
    }
  }

  /** Whether a row that no other precedes has figures below the heads, and so may be the first. */
  private boolean isUnderHead(List<WordCell> cells) {
    List<WordCell> below = cells.subList(firstFigure(cells), cells.size());
    return figureStart > 0
        && below.size() < cells.size()
        && below.stream().anyMatch(cell -> !cell.isBlank())
        && below.stream().allMatch(c -> c.isBlank() || FigureReader.isFigureLike(c.cell().text()));
  }

  /** The index of the last cell whose words, alone or with the cell before, name a row; else -1. */
  private int lastLabel(List<WordCell> cells) {
    int last = -1;
    for (int i = 0; i < cells.size(); i++) {
      boolean tooFar = figureStart >= 0 && cells.get(i).cell().column() > figureStart;
      if (!tooFar && rowOf(cells, i).isPresent()) {
        last = i;
      }
    }
    return last;
  }

  private Optional<TableTemplate.Row> rowOf(List<WordCell> cells, int index) {
    String words = cells.get(index).words();
    Optional<TableTemplate.Row> row = template.rowOf(words);
    // A blank cell or a sign behind a label is the first figure, not the label's end.
    return row.isPresent() || index == 0 || words.isEmpty()
        ? row.filter(r -> isOfGroup(r, cells.subList(0, index), words))
        : template.rowOf(cells.get(index - 1).words() + words);
  }

  /** 其他 below another group's label than the form's is another row than the form's. */
  private boolean isOfGroup(TableTemplate.Row row, List<WordCell> before, String words) {
    if (row.group().isEmpty() || template.columnOf(words).isEmpty()) {
      return true;
    }
    return before.stream()
        .map(this::wordsAbove)
        .filter(template.groups()::contains)
        .reduce((first, second) -> second)
        .map(row.group()::equals)
        .orElse(true);
  }

  /** The words of a label; of a blank one those above it, where a group's label was not merged. */
  private String wordsAbove(WordCell label) {
    for (int row = label.cell().row() - 1; label.isBlank() && row >= 0; row--) {
      for (WordCell above : grid.row(row)) {
        if (above.covers(label.cell().column()) && !above.isBlank()) {
          return above.words();
        }
      }
    }
    return label.words();
  }

  /**
   * The index of the first figure behind a label. Where labels are not drawn over all of their
   * columns, blank cells beside them stand below no head: they are those that the row has too many.
   */
  private int firstBehind(List<WordCell> cells, int label, Optional<TableTemplate.Row> known) {
    int first = label + 1;
    int size = known.map(row -> row.columns().size()).orElse(Integer.MAX_VALUE);
    while (cells.size() - first > size
        && cells.get(first).isBlank()
        && cells.get(first).cell().column() < figureStart) {
      first++;
    }
    return first;
  }

  private int firstFigure(List<WordCell> cells) {
    int i = 0;
    while (i < cells.size() && cells.get(i).cell().column() < figureStart) {
      i++;
    }
    return i;
  }

  /** A row that holds no figures and no label of its own: a blank line, a group's heading. */
  private boolean isSpacer(List<WordCell> cells) {
    return cells.stream().allMatch(cell -> cell.isBlank() || isGroup(cell));
  }

  private boolean isGroup(WordCell cell) {
    return template.groups().contains(cell.words()) || cell.words().startsWith("第二十条");
  }

  /**
   * The figures of a row. Where a label, or anything that reaches into the row from above, stands
   * among them, nobody can tell which figure is which; nor where a row with blank cells at its end
   * begins or ends beside its heads.
   */
  private List<RawCell> figures(int row, List<WordCell> cells, Optional<TableTemplate.Row> known) {
    List<RawCell> figures = new ArrayList<>();
    boolean clear = true;
    for (WordCell cell : cells) {
      add(figures, cell);
      boolean label = isGroup(cell) || template.rowOf(cell.words()).isPresent();
      clear &= cell.isBlank() || (!label && cell.cell().row() == row);
    }
    int size = known.map(r -> r.columns().size()).orElse(figures.size());
    boolean blankEnd = !figures.isEmpty() && figures.get(figures.size() - 1).isBlank();
    boolean beside = blankEnd && cells.get(0).cell().column() != figureStart;
    boolean narrow = blankEnd && end(cells) < figureEnd;
    if (clear && !narrow && !(beside && figures.size() > size)) {
      return figures;
    }
    return figures.stream().map(f -> new RawCell(f.text(), f.place(), false)).toList();
  }

  /**
   * Adds a cell of the figures. A blank cell drawn below several heads is as many blank cells; a
   * figure drawn over several rows belongs to one of them, and nobody can tell which.
   */
  private void add(List<RawCell> figures, WordCell word) {
    var cell = word.cell();
    int times = word.isBlank() ? headsOver(word) : 1;
    boolean certain = word.isBlank() || cell.rowSpan() == 1;
    for (int i = 0; i < times; i++) {
      figures.add(new RawCell(cell.text(), cell.place(), certain));
    }
  }

  /** How many heads stand wholly over a cell. Lines drawn askew cut columns that have no head. */
  private int headsOver(WordCell word) {
    int start = word.cell().column();
    int end = start + word.cell().columnSpan();
    long heads =
        lowest.stream()
            .map(WordCell::cell)
            .filter(h -> h.column() >= start && h.column() + h.columnSpan() <= end)
            .count();
    return lowest.isEmpty() ? word.cell().columnSpan() : (int) Math.max(1, heads);
  }
}

package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Grid;
import org.gouji.model.Place;
import org.gouji.read.GridBuilder;
import org.gouji.read.UnreadableException;

/**
 * A table of Markdown whose rows all have as many cells as the line of strokes below the first. Its
 * cells cannot span columns: a converter repeats the text of one that did, or leaves the others
 * blank. Rows of another length are no such table; their cells are read like any other lines.
 */
final class MarkdownTable {
  private static final Pattern STROKES =
      Pattern.compile("\\|?\\s*+:?-+:?\\s*+(?:\\|\\s*+:?-+:?\\s*+)+\\|?");

  private final List<TextLine> lines;
  private final List<List<Cell>> rows = new ArrayList<>();

  private MarkdownTable(List<TextLine> lines) {
    this.lines = lines;
  }

  /**
   * A cell.
   *
   * @param text its text
   * @param place where it begins
   */
  private record Cell(String text, Place place) {}

  /** The table that begins at a line. */
  static Optional<MarkdownTable> at(List<TextLine> lines, int from) {
    if (from + 1 >= lines.size()
        || !STROKES.matcher(lines.get(from + 1).text().strip()).matches()) {
      return Optional.empty();
    }
    int width = cells(lines.get(from + 1)).size();
    int end = from + 2;
    while (end < lines.size() && lines.get(end).text().indexOf('|') >= 0) {
      end++;
    }
    MarkdownTable table = new MarkdownTable(lines.subList(from, end));
    for (int i = from; i < end; i++) {
      List<Cell> row = cells(lines.get(i));
      if (row.size() != width) {
        return Optional.empty();
      }
      if (i != from + 1) {
        table.rows.add(row);
      }
    }
    return Optional.of(table);
  }

  /** How many lines it takes. */
  int length() {
    return lines.size();
  }

  /** The table as a grid. */
  Grid grid(int number) throws UnreadableException {
    GridBuilder grid = new GridBuilder(number, lines.get(0).place(0));
    for (List<Cell> row : rows) {
      grid.row();
      for (Cell cell : row) {
        grid.cell(cell.text(), 1, 1, cell.place());
      }
    }
    return grid.build();
  }

  /** The cells between the bars of a line; the bars at its ends are its frame. */
  private static List<Cell> cells(TextLine line) {
    String text = line.text();
    List<Cell> cells = new ArrayList<>();
    int end = text.stripTrailing().length();
    int start = text.length() - text.stripLeading().length();
    start += start < end && text.charAt(start) == '|' ? 1 : 0;
    for (int i = start; i <= end; i++) {
      boolean bar = i < end && text.charAt(i) == '|' && (i == 0 || text.charAt(i - 1) != '\\');
      if (bar || (i == end && start < end)) {
        String cell = text.substring(start, i).strip();
        int indent = cell.isEmpty() ? 0 : text.indexOf(cell, start) - start;
        cells.add(new Cell(cell, line.place(start + indent)));
        start = i + 1;
      }
    }
    return cells;
  }
}

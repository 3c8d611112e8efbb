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
  /** Three strokes at least: one alone is a sign in the place of a figure. */
  private static final Pattern STROKES = Pattern.compile(":?-{3,}:?");

  private final List<TextLine> lines;
  private final List<List<Cell>> rows;

  private MarkdownTable(List<TextLine> lines, List<List<Cell>> rows) {
    this.lines = lines;
    this.rows = rows;
  }

  /**
   * A cell.
   *
   * @param text its text
   * @param place where it begins
   */
  private record Cell(String text, Place place) {}

  /** Looks for tables from the first line on; each line is looked at but once or twice. */
  static final class Finder {
    private final List<TextLine> lines;

    /** Before this line no table begins: its rows would reach it, and it is of another length. */
    private int broken;

    Finder(List<TextLine> lines) {
      this.lines = lines;
    }

    /** The table that begins at a line. */
    Optional<MarkdownTable> at(int from) {
      if (from < broken || from + 1 >= lines.size() || !isStrokes(lines.get(from + 1))) {
        return Optional.empty();
      }
      List<List<Cell>> rows = new ArrayList<>();
      int end = from;
      while (end < lines.size() && lines.get(end).text().indexOf('|') >= 0) {
        rows.add(cells(lines.get(end)));
        if (rows.get(end - from).size() != rows.get(0).size()) {
          broken = end;
          return Optional.empty();
        }
        end++;
      }
      if (rows.size() < 2) {
        return Optional.empty();
      }
      rows.remove(1);
      return Optional.of(new MarkdownTable(lines.subList(from, end), rows));
    }
  }

  private static boolean isStrokes(TextLine line) {
    return line.text().indexOf('|') >= 0
        && line.text().contains("---")
        && cells(line).stream().allMatch(cell -> STROKES.matcher(cell.text()).matches());
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

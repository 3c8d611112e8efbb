package org.gouji.read.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A report as it looks when its tables lose their structure.
 *
 * @param style what is left of the tables
 * @param keepsBlanks whether a blank cell leaves a trace
 * @param newline the line end
 * @param indent what stands before each line
 * @param longestLine labels longer than this are broken over two lines; 0 for no break
 */
public record FlatText(
    Style style, boolean keepsBlanks, String newline, String indent, int longestLine) {
  /** The styles in which flattened tables were seen. */
  public enum Style {
    /** One row a line. */
    A,
    /** A line with a bar, then one cell a line, each with a bar behind. */
    B,
    /** Cells and bars on alternate lines. */
    C,
    /** One cell a line with blank lines between, no bars. */
    D,
    /** One cell a line with a bar behind; what spans cover are bars on one line. */
    E,
    /** One row a line, the cells parted by blanks: no trace of a blank cell can be kept. */
    F,
    /** One row a line, each filled up with bars to the width of the table. */
    G,
    /** One cell a line with a bar behind, each row filled up with a line of bars. */
    H,
    /** A table of Markdown, blank where a cell spanned others. */
    I,
    /** A table of Markdown that repeats what a cell spanned. */
    J,
    /** A sheet saved with commas between its fields, blank where a cell spanned others. */
    K
  }

  /** Writes a report. */
  public String write(FormRows layout, int year) {
    List<String> lines = new ArrayList<>();
    lines.add(ReportText.title(year));
    lines.add(ReportText.introduction(year));
    for (int section = 1; section <= 6; section++) {
      lines.add(ReportText.headings().get(section - 1));
      lines.addAll(ReportText.prose(section));
      switch (section) {
        case 2 -> table(lines, layout.disclosure().stream().flatMap(List::stream).toList());
        case 3 -> table(lines, layout.requests());
        case 4 -> table(lines, layout.remedies());
        default -> {}
      }
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(indent).append(line).append(newline));
    return text.toString();
  }

  private void table(List<String> lines, List<List<FormCell>> rows) {
    if (style == Style.I || style == Style.J) {
      markdown(lines, grid(rows));
      return;
    }
    if (style == Style.K) {
      commas(lines, grid(rows));
      return;
    }
    int width =
        rows.stream()
            .mapToInt(row -> row.stream().mapToInt(FormCell::columns).sum())
            .max()
            .orElse(0);
    for (List<FormCell> row : rows) {
      List<FormCell> cells = new ArrayList<>(row);
      if (!keepsBlanks) {
        cells.removeIf(cell -> cell.text().isEmpty());
      }
      switch (style) {
        case A -> rowOnALine(lines, cells, " | ");
        case F -> rowOnALine(lines, cells, " ");
        case G -> {
          rowOnALine(lines, cells, " | ");
          int end = lines.size() - 1;
          lines.set(end, (lines.get(end) + " | " + padding(width, cells)).strip());
        }
        case H -> {
          cells.forEach(cell -> broken(lines, cell, " |"));
          lines.add(padding(width, cells));
        }
        case B -> {
          lines.add("|");
          cells.forEach(cell -> broken(lines, cell, " |"));
        }
        case C ->
            cells.forEach(
                cell -> {
                  broken(lines, cell, "");
                  lines.add("|");
                });
        case D ->
            cells.forEach(
                cell -> {
                  broken(lines, cell, "");
                  lines.add("");
                });
        case I, J, K -> throw new IllegalStateException("such a table is written as a whole");
        case E ->
            cells.forEach(
                cell -> {
                  broken(lines, cell, " |");
                  if (cell.head() && cell.columns() > 1 && cells.size() == 1) {
                    lines.add("|".repeat(cell.columns() - 1));
                  }
                });
      }
    }
  }

  private static void markdown(List<String> lines, List<List<String>> grid) {
    for (int i = 0; i < grid.size(); i++) {
      lines.add("| " + String.join(" | ", grid.get(i)) + " |");
      if (i == 0) {
        lines.add("|" + " --- |".repeat(grid.get(0).size()));
      }
    }
  }

  private static void commas(List<String> lines, List<List<String>> grid) {
    int width = grid.stream().mapToInt(List::size).max().orElse(0);
    for (List<String> row : grid) {
      List<String> fields = new ArrayList<>();
      for (String text : row) {
        boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0;
        fields.add(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
      }
      lines.add(String.join(",", fields) + ",".repeat(width - row.size()));
    }
  }

  /** Every position of a table; a cell's text in the first of those that it spans, or in all. */
  private List<List<String>> grid(List<List<FormCell>> rows) {
    List<List<String>> grid = new ArrayList<>();
    rows.forEach(row -> grid.add(new ArrayList<>()));
    for (int i = 0; i < rows.size(); i++) {
      int column = 0;
      for (FormCell cell : rows.get(i)) {
        if (cell.text().isEmpty() && !keepsBlanks) {
          continue;
        }
        List<String> row = grid.get(i);
        while (column < row.size() && row.get(column) != null) {
          column++;
        }
        for (int down = 0; down < cell.rows() && i + down < grid.size(); down++) {
          for (int right = 0; right < cell.columns(); right++) {
            boolean first = down + right == 0;
            String text = first || style == Style.J ? cell.text() : "";
            set(grid.get(i + down), column + right, text);
          }
        }
      }
      grid.get(i).replaceAll(text -> text == null ? "" : text);
    }
    return grid;
  }

  private static void set(List<String> row, int column, String text) {
    while (row.size() <= column) {
      row.add(null);
    }
    row.set(column, text);
  }

  private static String padding(int width, List<FormCell> cells) {
    return "|".repeat(Math.max(0, width - cells.size()));
  }

  private void rowOnALine(List<String> lines, List<FormCell> cells, String between) {
    List<String> texts = cells.stream().map(FormCell::text).toList();
    String line = String.join(between, texts);
    String label = texts.isEmpty() ? "" : texts.get(0);
    if (longestLine > 0 && label.length() > longestLine) {
      lines.add(line.substring(0, longestLine));
      line = line.substring(longestLine);
    }
    lines.add(line);
  }

  private void broken(List<String> lines, FormCell cell, String end) {
    String text = cell.text();
    if (cell.head() && longestLine > 0 && text.length() > longestLine) {
      lines.add(text.substring(0, longestLine));
      text = text.substring(longestLine);
    }
    lines.add((text + end).strip());
  }
}

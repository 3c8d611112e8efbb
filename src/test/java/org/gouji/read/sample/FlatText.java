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
    F
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
        case 2 -> layout.disclosure().forEach(block -> table(lines, block));
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
    for (List<FormCell> row : rows) {
      List<FormCell> cells = new ArrayList<>(row);
      if (!keepsBlanks) {
        cells.removeIf(cell -> cell.text().isEmpty());
      }
      switch (style) {
        case A -> rowOnALine(lines, cells, " | ");
        case F -> rowOnALine(lines, cells, " ");
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

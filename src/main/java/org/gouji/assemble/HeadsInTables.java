package org.gouji.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.edition.Edition;
import org.gouji.edition.Labels;
import org.gouji.model.Block;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.model.Section.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Headings of sections that have no line of their own, but a row of a table: its first, or one amid
 * it where two tables touch.
 */
final class HeadsInTables {
  /** So many sections make a report. */
  private static final int FEWEST_SECTIONS = 4;

  private HeadsInTables() {}

  /**
   * The blocks with such headings as lines. One in the first row comes before its table, any other
   * behind it: tables are found wherever they stand.
   */
  static List<Block> asLines(List<Block> blocks, Edition edition) {
    List<Block> all = new ArrayList<>();
    Set<Integer> known = null;
    for (Block block : blocks) {
      int place = all.size();
      all.add(block);
      if (!(block instanceof Grid grid)) {
        continue;
      }
      List<Paragraph> lines = rowsOfOneText(grid);
      if (isReport(lines, edition)) {
        lines.forEach(line -> addLines(all, line));
        continue;
      }
      for (Paragraph line : lines) {
        int section = section(line, edition);
        if (section > 0) {
          known = known == null ? sections(blocks, edition) : known;
          if (known.add(section)) {
            all.add(grid.cells().get(0).place().equals(line.place()) ? place : all.size(), line);
          }
        }
      }
    }
    return all;
  }

  /** Whether a table holds the whole report: text in rows of their own, and the headings too. */
  private static boolean isReport(List<Paragraph> lines, Edition edition) {
    Set<Integer> found = new HashSet<>();
    lines.forEach(line -> found.add(section(line, edition)));
    found.remove(0);
    return found.size() >= FEWEST_SECTIONS;
  }

  /** Adds the lines of a row's text; what names a block of a table is none of the prose. */
  private static void addLines(List<Block> all, Paragraph row) {
    for (String line : row.text().split("\n", -1)) {
      if (!line.isBlank() && !Labels.words(line).startsWith("第二十条")) {
        all.add(new Paragraph(line, 0, row.place()));
      }
    }
  }

  /** The sections that have a line for a heading. */
  private static Set<Integer> sections(List<Block> blocks, Edition edition) {
    Set<Integer> sections = new HashSet<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph line) {
        sections.add(section(line, edition));
      }
    }
    return sections;
  }

  /** The section whose heading a line is, in the words of the form; 0 if it is none. */
  private static int section(Paragraph line, Edition edition) {
    Optional<Heading> heading = Heading.of(line, edition);
    return heading.filter(one -> one.wording() != Wording.OTHER).map(Heading::section).orElse(0);
  }

  /** The rows of a table that hold one text alone. */
  private static List<Paragraph> rowsOfOneText(Grid grid) {
    int[] texts = new int[grid.rows()];
    @Nullable Paragraph[] last = new Paragraph[grid.rows()];
    for (Grid.Cell cell : grid.cells()) {
      int end = cell.text().isBlank() ? 0 : Math.min(grid.rows(), cell.row() + cell.rowSpan());
      for (int row = cell.row(); row < end; row++) {
        texts[row] += cell.rowSpan();
        last[row] = new Paragraph(cell.text(), 0, cell.place());
      }
    }
    List<Paragraph> rows = new ArrayList<>();
    for (int row = 0; row < texts.length; row++) {
      Paragraph line = last[row];
      if (texts[row] == 1 && line != null) {
        rows.add(line);
      }
    }
    return rows;
  }
}

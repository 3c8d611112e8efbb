package org.gouji.read.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.edition.Editions;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Hints;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.model.TableName;
import org.gouji.read.UnreadableException;

/**
 * Turns sheets into one document: rows of cells become grids; rows of one text, wherever it stands,
 * become paragraphs. The names of sheets are no published text, and the assembler knows a table by
 * its labels, so they say nothing. A sheet of instructions is no part of the report.
 */
final class Pages {
  private static final Pattern INSTRUCTIONS =
      Pattern.compile("填[表报写制列]?.{0,4}(?:说明|须知|要求|指南|注意)|(?:使用|指标)(?:说明|解释)|^说明$");

  private final FormWords words;
  private final List<Block> blocks = new ArrayList<>();
  private int lines;

  Pages(Editions editions) {
    words = new FormWords(editions);
  }

  Document read(List<Sheet> sheets, Tally tally) throws UnreadableException {
    for (Sheet sheet : sheets) {
      if (!INSTRUCTIONS.matcher(sheet.name()).find()) {
        read(sheet);
      }
    }
    return new Document(Hints.WORKBOOK, blocks, tally.remarks());
  }

  private void read(Sheet sheet) throws UnreadableException {
    List<SheetRow> run = new ArrayList<>();
    boolean cells = false;
    Optional<TableName> named = Optional.empty();
    for (SheetRow row : SheetRows.of(sheet)) {
      RowKind kind = RowKind.of(row, words);
      boolean text = kind == RowKind.TEXT || (kind == RowKind.DRAWN && !cells);
      Optional<TableName> table = words.table(row);
      // Tables may follow each other without a word between them.
      boolean other = named.isPresent() && table.isPresent() && !named.equals(table);
      if (text || other || (row.afterGap() && begins(row))) {
        table(sheet, run, cells);
        run = new ArrayList<>();
        cells = false;
        named = Optional.empty();
      }
      if (text) {
        paragraphs(row);
      } else if (kind != RowKind.BLANK || !run.isEmpty()) {
        run.add(row);
        named = named.or(() -> table);
        cells |= kind == RowKind.CELLS;
      }
    }
    table(sheet, run, cells);
  }

  /** Whether a row below blank rows begins another table: it has labels alone. */
  private static boolean begins(SheetRow row) {
    return !row.covered()
        && row.texts().stream()
            .noneMatch(piece -> piece.text().codePoints().anyMatch(c -> c >= '0' && c <= '9'));
  }

  private void table(Sheet sheet, List<SheetRow> rows, boolean cells) throws UnreadableException {
    if (!cells) {
      rows.forEach(this::paragraphs);
      return;
    }
    for (List<SheetRow> part : new SideBySide(sheet, rows).parts()) {
      if (part.stream().allMatch(row -> row.texts().isEmpty())) {
        // Merged cells that hold nothing.
        continue;
      }
      if (part.stream().allMatch(row -> row.texts().size() < 2 && !row.covered())) {
        part.forEach(this::paragraphs);
      } else {
        blocks.add(new TableDrawing(sheet.name(), part).grid());
      }
    }
  }

  private void paragraphs(SheetRow row) {
    for (Piece piece : row.texts()) {
      List<String> lines = piece.text().lines().filter(line -> !line.isBlank()).toList();
      for (int i = 0; i < lines.size(); i++) {
        blocks.add(new Paragraph(lines.get(i), ++this.lines, place(piece.place(), i)));
      }
    }
  }

  /** The place of a line within a cell. */
  private static Place place(Place cell, int line) {
    return line == 0 ? cell : Place.at(cell.locator() + ", paragraph " + (line + 1));
  }
}

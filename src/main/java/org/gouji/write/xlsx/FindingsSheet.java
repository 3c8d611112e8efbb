package org.gouji.write.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gouji.ooxml.SheetCell;
import org.gouji.ooxml.TableColumn;
import org.gouji.ooxml.TableSeries;
import org.gouji.ooxml.Workbook;
import org.gouji.write.LedgerColumn;
import org.gouji.write.LedgerRow;
import org.gouji.write.Phrasebook;

/** The sheet of findings: a row for each. */
final class FindingsSheet {
  private static final int NARROW = 8;
  private static final int SHORT = 14;

  /** The columns from left to right, with their widths. */
  private static final Map<LedgerColumn, Integer> WIDTHS = new EnumMap<>(LedgerColumn.class);

  private static final List<LedgerColumn> COLUMNS = new ArrayList<>();

  static {
    put(LedgerColumn.AGENCY, 24);
    put(LedgerColumn.YEAR, NARROW);
    put(LedgerColumn.RULE, NARROW);
    put(LedgerColumn.SEVERITY, NARROW);
    put(LedgerColumn.MESSAGE, 60);
    put(LedgerColumn.TABLE, SHORT);
    put(LedgerColumn.ROW, 18);
    put(LedgerColumn.COLUMN, SHORT);
    put(LedgerColumn.ACTUAL, SHORT);
    put(LedgerColumn.EXPECTED, SHORT);
    put(LedgerColumn.QUOTE, 30);
    put(LedgerColumn.LOCATOR, 20);
    put(LedgerColumn.FIX, 40);
    put(LedgerColumn.BASIS, 40);
    put(LedgerColumn.TITLE, 24);
    put(LedgerColumn.FAMILY, SHORT);
    put(LedgerColumn.SUPPRESSION, 20);
    put(LedgerColumn.LEVEL, 12);
    put(LedgerColumn.SOURCE, 30);
    put(LedgerColumn.FINGERPRINT, 20);
  }

  private final TableSeries table;
  private final Phrasebook words;

  FindingsSheet(Workbook book, Phrasebook words) {
    this.words = words;
    List<TableColumn> columns = new ArrayList<>();
    for (LedgerColumn column : COLUMNS) {
      columns.add(new TableColumn(column.heading(words), WIDTHS.getOrDefault(column, SHORT)));
    }
    table =
        TableSeries.straight(
            book,
            new TableSeries.Layout(
                "Findings", words.say("xlsx.findings"), columns, 1, Look.HEAD.style()));
  }

  private static void put(LedgerColumn column, int width) {
    COLUMNS.add(column);
    WIDTHS.put(column, width);
  }

  /** Writes the row of a finding; an input without findings has its row elsewhere. */
  void add(LedgerRow row) throws IOException {
    if (row.severity().isPresent()) {
      table.row(COLUMNS.stream().map(column -> cell(row, column)).toList());
    }
  }

  private SheetCell cell(LedgerRow row, LedgerColumn column) {
    String value = row.value(column);
    return switch (column) {
      case SEVERITY ->
          (row.counts() ? Look.of(row.severity().orElseThrow()) : Look.KNOWN).mark(value);
      case ACTUAL, EXPECTED, YEAR -> Look.figure(value);
      case AGENCY -> Look.text(row.verdict().isPresent() ? value : words.say("batch.title"));
      default -> Look.text(value);
    };
  }

  void end() throws IOException {
    table.close();
  }
}

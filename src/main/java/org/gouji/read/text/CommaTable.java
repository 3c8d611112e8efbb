package org.gouji.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Grid;
import org.gouji.read.GridBuilder;
import org.gouji.read.UnreadableException;
import org.gouji.read.text.CommaRecord.Field;

/**
 * A table as spreadsheet programs save a sheet for others to read (RFC 4180): a record a line, all
 * of as many fields, parted by commas or tabs; a field in quotation marks may hold either, and line
 * ends. Where a cell spanned others, these are blank.
 *
 * @param records its records
 * @param length how many lines it takes
 */
record CommaTable(List<CommaRecord> records, int length) {
  private static final char[] MARKS = {',', '\t'};
  private static final int FEWEST_FIELDS = 3;
  private static final int FEWEST_RECORDS = 3;

  /**
   * The tables of a text by the index of their first line. There are none where figures parted in
   * the same way stand in other lines: such a text has lost the form of its tables.
   */
  static Map<Integer, CommaTable> of(List<TextLine> lines) {
    Map<Integer, CommaTable> tables = new HashMap<>();
    for (char mark : MARKS) {
      Map<Integer, CommaTable> found = new HashMap<>();
      int i = 0;
      boolean strays = false;
      while (i < lines.size() && !strays) {
        List<CommaRecord> records = records(lines, i, mark);
        int end = records.isEmpty() ? i + 1 : records.get(records.size() - 1).end();
        if (isTable(records)) {
          found.put(i, new CommaTable(records, end - i));
        } else {
          strays = records.stream().anyMatch(CommaRecord::isMostlyFigures);
        }
        i = end;
      }
      tables.putAll(strays ? Map.of() : found);
    }
    return tables;
  }

  /** The records from a line on that have as many fields as the first; none if it has but one. */
  private static List<CommaRecord> records(List<TextLine> lines, int from, char mark) {
    List<CommaRecord> records = new ArrayList<>();
    int end = from;
    boolean even = lines.get(from).text().indexOf(mark) >= 0;
    while (even && end < lines.size()) {
      Optional<CommaRecord> next = CommaRecord.read(lines, end, mark);
      even =
          next.filter(
                  record ->
                      records.isEmpty() || record.fields().size() == records.get(0).fields().size())
              .isPresent();
      if (even) {
        records.add(next.get());
        end = next.get().end();
      }
    }
    return records;
  }

  private static boolean isTable(List<CommaRecord> records) {
    return records.size() >= FEWEST_RECORDS
        && records.get(0).fields().size() >= FEWEST_FIELDS
        && 2 * records.stream().filter(CommaRecord::isMostlyFigures).count() >= records.size();
  }

  /** The table as a grid. */
  Grid grid(int number) throws UnreadableException {
    GridBuilder grid = new GridBuilder(number, records.get(0).fields().get(0).place());
    for (CommaRecord record : records) {
      grid.row();
      for (Field field : record.fields()) {
        grid.cell(field.text(), 1, 1, field.place());
      }
    }
    return grid.build();
  }
}

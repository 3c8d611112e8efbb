package org.gouji.rule.fact.batch;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Report;
import org.gouji.model.Table;
import org.gouji.model.TableName;

/**
 * What is kept of a report until the batch is through. It is small: a batch may have a hundred
 * thousand.
 *
 * @param source the input
 * @param agency the agency, where it was found
 * @param year the report year, where it was found
 * @param prose what its prose is recognised by
 * @param sheets the figures of its three tables; none where nobody will ask for them
 */
public record ReportSketch(
    String source, Optional<String> agency, OptionalInt year, ProseSketch prose, List<Sheet> sheets)
    implements Filed {
  public ReportSketch {
    sheets = List.copyOf(sheets);
  }

  /**
   * Sketches a report.
   *
   * @param figures whether its figures will be asked for
   */
  public static ReportSketch of(String source, Report report, boolean figures) {
    List<Sheet> sheets =
        figures
            ? List.of(
                Sheet.of(report, TableName.DISCLOSURE),
                Sheet.of(report, TableName.REQUESTS),
                Sheet.of(report, TableName.REMEDIES))
            : List.of();
    return new ReportSketch(source, report.agency(), report.year(), ProseSketch.of(report), sheets);
  }

  /** The figures of a table. */
  Sheet sheet(TableName table) {
    for (Sheet sheet : sheets) {
      if (sheet.table() == table) {
        return sheet;
      }
    }
    return Sheet.missing(table);
  }

  /** A table with its figures alone, where they were kept and the report has it. */
  public Optional<Table> table(TableName table) {
    return sheet(table).asTable();
  }

  /** The agency, or the input where no agency was found. */
  public String name() {
    return agency.orElse(source);
  }
}

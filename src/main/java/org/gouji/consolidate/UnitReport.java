package org.gouji.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.ReportResult;
import org.gouji.model.Table;
import org.gouji.model.TableName;
import org.gouji.rule.fact.batch.Filed;

/**
 * What is kept of a report until all are read.
 *
 * @param source the input
 * @param agency the agency, where it was found
 * @param year the report year, where it was found
 * @param tables the figures of its tables
 * @param broken what the rules found of identities that do not hold
 */
public record UnitReport(
    String source,
    Optional<String> agency,
    OptionalInt year,
    List<UnitTable> tables,
    List<Finding> broken)
    implements Filed {
  public UnitReport {
    tables = List.copyOf(tables);
    broken = List.copyOf(broken);
  }

  /**
   * Takes what a sum needs from the result of a check.
   *
   * @param blankIsZero whether a blank cell stands for 0
   */
  public static UnitReport of(ReportResult result, Report report, boolean blankIsZero) {
    List<UnitTable> tables = new ArrayList<>();
    for (Table table : report.tables().values()) {
      tables.add(UnitTable.of(table, blankIsZero));
    }
    return new UnitReport(
        result.source(),
        report.agency(),
        report.year(),
        tables,
        result.findings().stream().filter(finding -> !finding.identities().isEmpty()).toList());
  }

  /** A table, where the report has it. */
  Optional<UnitTable> table(TableName name) {
    return tables.stream().filter(table -> table.name() == name).findFirst();
  }

  /** The agency, or the input where no agency was found. */
  String name() {
    return agency.orElse(source);
  }
}

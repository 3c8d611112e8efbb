package org.gouji.write.html;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.CellCount;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;

/**
 * What the index of a batch keeps of one result.
 *
 * @param number its place among the inputs, from 1
 * @param agency the agency; empty where it is unknown
 * @param year the report year
 * @param source the input as the user named it
 * @param verdict the verdict
 * @param violations how many violations count
 * @param warnings how many warnings count
 * @param notes how many notes count
 * @param cells what became of the cells
 */
record UnitRow(
    int number,
    String agency,
    OptionalInt year,
    String source,
    Verdict verdict,
    int violations,
    int warnings,
    int notes,
    Optional<CellCount> cells) {
  /** The units with most violations first, then most warnings, then as they came. */
  static final Comparator<UnitRow> WORST =
      Comparator.comparingInt(UnitRow::violations)
          .thenComparingInt(UnitRow::warnings)
          .thenComparingInt(UnitRow::notes)
          .reversed()
          .thenComparingInt(UnitRow::number);

  static UnitRow of(int number, ReportResult result) {
    return new UnitRow(
        number,
        result.agency().orElse(""),
        result.year(),
        result.source(),
        result.verdict(),
        Math.toIntExact(result.count(Severity.VIOLATION)),
        Math.toIntExact(result.count(Severity.WARNING)),
        Math.toIntExact(result.count(Severity.NOTE)),
        result.cells());
  }

  /** The name of its page. */
  String page() {
    return String.format(Locale.ROOT, "%04d.html", number);
  }

  /** By what a reader knows it. */
  String name() {
    return agency.isEmpty() ? source : agency;
  }

  int findings() {
    return violations + warnings + notes;
  }
}

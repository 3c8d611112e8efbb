package org.gouji.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The result of checking one input.
 *
 * @param source the input as the user named it
 * @param inputHash the SHA-256 of its bytes, empty where they could not be had
 * @param agency the agency, where it was found
 * @param year the report year, where it was found
 * @param edition the edition, where the input is a report
 * @param level the agency's level, where it can be told
 * @param verdict the verdict
 * @param error what stood in the way, for an input that could not be read
 * @param report the report itself, where the input was read
 * @param cells what became of the cells
 * @param remarks what is to be said of the file
 * @param findings as the report goes, within a section gravest first; those that do not count among
 *     them
 * @param outcomes how every rule of the rulebook ended, in the order of identifiers
 */
public record ReportResult(
    String source,
    Optional<String> inputHash,
    Optional<String> agency,
    OptionalInt year,
    Optional<String> edition,
    Optional<Level> level,
    Verdict verdict,
    Optional<Problem> error,
    Optional<Report> report,
    Optional<CellCount> cells,
    List<Remark> remarks,
    List<Finding> findings,
    List<Outcome> outcomes) {
  public ReportResult {
    remarks = List.copyOf(remarks);
    findings = List.copyOf(findings);
    outcomes = List.copyOf(outcomes);
  }

  /** The result for an input that could not be read as a report. */
  public static ReportResult unreadable(
      String source, Optional<String> inputHash, Problem problem) {
    return new ReportResult(
        source,
        inputHash,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Verdict.UNREADABLE,
        Optional.of(problem),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same without the report itself. */
  public ReportResult withoutReport() {
    return new ReportResult(
        source,
        inputHash,
        agency,
        year,
        edition,
        level,
        verdict,
        error,
        Optional.empty(),
        cells,
        remarks,
        findings,
        outcomes);
  }

  /** How many findings of a severity count. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.counts() && f.severity() == severity).count();
  }
}

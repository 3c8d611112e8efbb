package org.gouji.write.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Gouji;
import org.gouji.model.BatchResult;
import org.gouji.model.Finding;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.gouji.write.Run;

/** Writes a ledger of ten thousand reports; a program, so that its memory can be limited. */
final class ManyResults {
  private static final int REPORTS = 10_000;
  private static final int FINDINGS = 5;

  private ManyResults() {}

  public static void main(String[] args) throws IOException {
    Gouji gouji = Gouji.standard();
    ReportResult result = gouji.check(Path.of("reports/luojiang-2020.txt"));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])))) {
      XlsxWriter writer = new XlsxWriter(out, Phrasebook.in(Language.ZH));
      writer.begin(
          new Run(gouji.tool(LocalDate.EPOCH), REPORTS, gouji.rules(), java.util.Optional.empty()));
      Summary summary = Summary.NONE;
      for (int i = 0; i < REPORTS; i++) {
        writer.add(numbered(result, i));
        summary = summary.plus(result.verdict());
      }
      writer.add(new BatchResult(List.of(), List.of(), Optional.empty()));
      writer.end(summary);
    }
  }

  /** Another report with findings of its own, of which nothing is shared but the rules. */
  private static ReportResult numbered(ReportResult base, int number) {
    Finding finding = base.findings().get(0);
    List<Finding> findings = new java.util.ArrayList<>();
    for (int i = 0; i < FINDINGS; i++) {
      findings.add(
          new Finding(
              finding.rule(),
              finding.severity(),
              finding.defaultSeverity(),
              finding.message(),
              finding.expected(),
              finding.actual(),
              finding.where(),
              finding.related(),
              finding.identities(),
              finding.candidates(),
              number + "-" + i,
              Optional.empty(),
              List.of()));
    }
    return new ReportResult(
        number + ".txt",
        Optional.empty(),
        Optional.of("机关" + number),
        base.year(),
        base.edition(),
        base.level(),
        base.verdict(),
        Optional.empty(),
        Optional.empty(),
        base.cells(),
        List.of(),
        findings,
        base.outcomes());
  }
}

package org.gouji.write.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.model.BatchResult;
import org.gouji.model.Finding;
import org.gouji.model.Problem;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.model.Summary;
import org.gouji.model.Suppression;
import org.gouji.model.ToolInfo;
import org.gouji.rule.Rulebook;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.gouji.write.ResultWriter;
import org.gouji.write.Run;

/** Results of several kinds, and what a writer makes of them. */
public final class Written {
  /** What means something in one format or another, and a sign that XML cannot hold. */
  public static final String HOSTILE =
      "=1+1, @青禾 #12 GH-3 <b>|`x`| [y](http://z) ::error::%0A ##[group] \u0007\"'";

  private static final Path SOUND = Path.of("reports/town-2023.json");
  private static final BatchResult ALONE = new BatchResult(List.of(), List.of(), Optional.empty());

  private Written() {}

  /** Makes a writer of a format. */
  public interface Maker {
    /** A writer to a stream. */
    ResultWriter writer(OutputStream out, Phrasebook words) throws IOException;
  }

  /** A report with two violations, by an agency and in a file whose names are hostile. */
  public static ReportResult broken() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode report = (ObjectNode) mapper.readTree(SOUND.toFile());
    ObjectNode granted = (ObjectNode) report.at("/tables/requests/granted");
    granted.put("natural", granted.get("natural").intValue() + 3);
    ObjectNode review = (ObjectNode) report.at("/tables/remedies/review");
    review.put("upheld", -1).put("otherResult", 1);
    report.put("agency", HOSTILE);
    byte[] bytes = mapper.writeValueAsBytes(report);
    return Gouji.standard().check(new Input("坏 " + HOSTILE + ".json", maxSize -> bytes));
  }

  /** The same with its first finding known already. */
  public static ReportResult known() throws IOException {
    return firstKnown(
        broken(),
        new Suppression(
            Suppression.Kind.WAIVER,
            Optional.of("已核实 " + HOSTILE),
            Optional.of("办公室"),
            Optional.of(LocalDate.of(2027, 1, 31))));
  }

  /** A result with its first finding known already. */
  public static ReportResult firstKnown(ReportResult result, Suppression why) {
    List<Finding> findings = new ArrayList<>(result.findings());
    findings.set(0, findings.get(0).suppressed(why));
    return new ReportResult(
        result.source(),
        result.inputHash(),
        result.agency(),
        result.year(),
        result.edition(),
        result.level(),
        result.verdict(),
        result.error(),
        result.report(),
        result.cells(),
        result.remarks(),
        findings,
        result.outcomes());
  }

  /** A plain text with a warning and notes. */
  public static ReportResult seed() {
    return Gouji.standard().check(Path.of("reports/luojiang-2020.txt"));
  }

  /** A report without finding. */
  public static ReportResult sound() {
    return Gouji.standard().check(SOUND);
  }

  /** What is no report. */
  public static ReportResult unreadable() {
    return ReportResult.unreadable("无.txt", Optional.empty(), Problem.of("noReport"));
  }

  /** What a writer makes of results, in Chinese, where violations fail the run. */
  public static String by(Maker maker, ReportResult... results) throws IOException {
    return by(maker, Language.ZH, Optional.of(Severity.VIOLATION), results);
  }

  /** What a writer makes of results. */
  public static String by(
      Maker maker, Language language, Optional<Severity> failOn, ReportResult... results)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultWriter writer = maker.writer(out, Phrasebook.in(language));
    ToolInfo tool =
        new ToolInfo("1.0", 76, "00", "national", LocalDate.of(2026, 1, 31), Optional.empty());
    writer.begin(new Run(tool, results.length, Rulebook.standard().catalogue(), failOn));
    Summary summary = Summary.NONE;
    for (ReportResult result : results) {
      writer.add(result);
      summary = summary.plus(result.verdict());
    }
    writer.add(ALONE);
    writer.end(summary);
    return out.toString(StandardCharsets.UTF_8);
  }
}

package org.gouji.write.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.gouji.model.BatchResult;
import org.gouji.model.Candidate;
import org.gouji.model.CellCount;
import org.gouji.model.CellRef;
import org.gouji.model.Finding;
import org.gouji.model.Identity;
import org.gouji.model.Level;
import org.gouji.model.Outcome;
import org.gouji.model.Remark;
import org.gouji.model.ReportResult;
import org.gouji.model.Severity;
import org.gouji.model.Summary;
import org.gouji.model.Suppression;
import org.gouji.model.TableName;
import org.gouji.model.ToolInfo;
import org.gouji.model.Where;
import org.gouji.write.Phrasebook;

/** The parts of a result as JSON objects, the same in every format that is JSON. */
final class ResultJson {
  private final JsonGenerator json;
  private final Phrasebook words;

  ResultJson(JsonGenerator json, Phrasebook words) {
    this.json = json;
    this.words = words;
  }

  /** What made the results. */
  void tool(ToolInfo tool) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "gouji");
    json.writeStringField("version", tool.version());
    json.writeNumberField("rules", tool.rules());
    json.writeStringField("profile", tool.profile());
    json.writeStringField("rulebook", tool.rulebook());
    json.writeStringField("day", tool.day().toString());
    Json.string(json, "stamp", tool.stamp().map(OffsetDateTime::toString));
    json.writeEndObject();
  }

  /** The result of one input. */
  void report(ReportResult result) throws IOException {
    String edition = result.edition().orElse("");
    json.writeStartObject();
    json.writeStringField("source", result.source());
    Json.string(json, "inputHash", result.inputHash());
    Json.string(json, "agency", result.agency());
    Json.number(json, "year", result.year());
    Json.string(json, "edition", result.edition());
    Json.string(json, "level", result.level().map(Level::code));
    json.writeStringField("verdict", result.verdict().code());
    Json.string(json, "error", result.error().map(words::say));
    counts(result);
    cells(result.cells());
    remarks(result.remarks());
    findings(result.findings(), edition, false);
    notRun(result.outcomes(), edition);
    json.writeEndObject();
  }

  /** What was found in the inputs together. */
  void batch(BatchResult batch) throws IOException {
    json.writeObjectFieldStart("batch");
    findings(batch.findings(), "", true);
    notRun(batch.outcomes(), "");
    json.writeEndObject();
  }

  /** How many inputs got which verdict. */
  void summary(Summary summary) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("reports", summary.reports());
    json.writeNumberField("pass", summary.pass());
    json.writeNumberField("warn", summary.warn());
    json.writeNumberField("fail", summary.fail());
    json.writeNumberField("unreadable", summary.unreadable());
    json.writeEndObject();
  }

  private void counts(ReportResult result) throws IOException {
    json.writeObjectFieldStart("counts");
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.code(), result.count(severity));
    }
    json.writeEndObject();
  }

  private void cells(Optional<CellCount> cells) throws IOException {
    if (cells.isEmpty()) {
      json.writeNullField("cells");
      return;
    }
    json.writeObjectFieldStart("cells");
    json.writeNumberField("expected", cells.get().expected());
    json.writeNumberField("read", cells.get().read());
    json.writeNumberField("blank", cells.get().blank());
    json.writeNumberField("unreadable", cells.get().unreadable());
    json.writeNumberField("absent", cells.get().absent());
    json.writeEndObject();
  }

  private void remarks(List<Remark> remarks) throws IOException {
    json.writeArrayFieldStart("remarks");
    for (Remark remark : remarks) {
      json.writeStartObject();
      json.writeStringField("kind", remark.kind().code());
      json.writeNumberField("count", remark.count());
      json.writeStringField("message", words.say(remark));
      json.writeStringField("locator", remark.place().locator());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void findings(List<Finding> findings, String edition, boolean sources)
      throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      finding(finding, edition, sources);
    }
    json.writeEndArray();
  }

  private void notRun(List<Outcome> outcomes, String edition) throws IOException {
    json.writeArrayFieldStart("notRun");
    for (Outcome outcome : outcomes) {
      notRun(outcome, edition);
    }
    json.writeEndArray();
  }

  private void finding(Finding finding, String edition, boolean sources) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().code());
    json.writeStringField("title", words.ofRule(finding.rule(), "title"));
    json.writeStringField("message", words.message(finding.rule(), finding.message(), edition));
    json.writeStringField("basis", words.ofRule(finding.rule(), "basis"));
    json.writeStringField("fix", words.ofRule(finding.rule(), "fix"));
    Json.string(json, "expected", finding.expected());
    Json.string(json, "actual", finding.actual());
    where(finding.where());
    json.writeArrayFieldStart("related");
    for (CellRef cell : finding.related()) {
      json.writeStartObject();
      json.writeStringField("table", cell.table().code());
      json.writeStringField("row", cell.row());
      json.writeStringField("column", cell.column());
      json.writeEndObject();
    }
    json.writeEndArray();
    candidates(finding.candidates());
    json.writeArrayFieldStart("identities");
    for (Identity identity : finding.identities()) {
      json.writeStartObject();
      json.writeStringField("rule", identity.rule());
      Json.string(json, "row", identity.row());
      Json.string(json, "column", identity.column());
      json.writeStringField("left", identity.left());
      json.writeStringField("right", identity.right());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("fingerprint", finding.fingerprint());
    suppression(finding.suppression());
    if (sources) {
      json.writeArrayFieldStart("sources");
      for (String source : finding.sources()) {
        json.writeString(source);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void candidates(List<Candidate> candidates) throws IOException {
    json.writeArrayFieldStart("candidates");
    for (Candidate candidate : candidates) {
      json.writeStartObject();
      json.writeArrayFieldStart("cells");
      for (Candidate.Change change : candidate.changes()) {
        json.writeStartObject();
        json.writeStringField("table", change.cell().table().code());
        json.writeStringField("row", change.cell().row());
        json.writeStringField("column", change.cell().column());
        json.writeStringField("from", change.from());
        json.writeStringField("to", change.to());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeStringField("why", words.reason(candidate.why(), ""));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void suppression(Optional<Suppression> known) throws IOException {
    if (known.isEmpty()) {
      json.writeNullField("suppression");
      return;
    }
    json.writeObjectFieldStart("suppression");
    json.writeStringField("kind", known.get().kind().code());
    Json.string(json, "reason", known.get().reason());
    Json.string(json, "person", known.get().person());
    Json.string(json, "expires", known.get().expires().map(LocalDate::toString));
    json.writeEndObject();
  }

  private void where(Where where) throws IOException {
    json.writeObjectFieldStart("where");
    Json.number(json, "section", where.section());
    Json.string(json, "table", where.table().map(TableName::code));
    Json.string(json, "row", where.row());
    Json.string(json, "column", where.column());
    Json.string(json, "quote", where.quote());
    String locator = where.place().locator();
    Json.string(json, "locator", locator.isEmpty() ? Optional.empty() : Optional.of(locator));
    Json.number(json, "page", where.place().page());
    Json.number(json, "offset", where.place().offset());
    json.writeEndObject();
  }

  /** Rules that did not run, wholly or in part, or do not speak of the report. */
  private void notRun(Outcome outcome, String edition) throws IOException {
    if (outcome.reason().isEmpty()) {
      return;
    }
    boolean none = outcome.status() == Outcome.Status.NOT_APPLICABLE;
    Outcome.Status status = none ? outcome.status() : Outcome.Status.NOT_RUN;
    json.writeStartObject();
    json.writeStringField("rule", outcome.rule());
    json.writeStringField("status", status.code());
    json.writeStringField("reason", words.reason(outcome.reason().get(), edition));
    json.writeEndObject();
  }
}

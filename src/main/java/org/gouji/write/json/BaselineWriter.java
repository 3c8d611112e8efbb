package org.gouji.write.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.BatchResult;
import org.gouji.model.Finding;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;
import org.gouji.model.Suppression;
import org.gouji.profile.BaselineReader;
import org.gouji.write.Phrasebook;
import org.gouji.write.ResultWriter;
import org.gouji.write.Run;

/** Writes what was found as a baseline, by which later runs know it again. */
public final class BaselineWriter implements ResultWriter {
  private final JsonGenerator json;
  private final Phrasebook words;

  /** Makes a writer; the stream is flushed at the end, not closed. */
  public BaselineWriter(OutputStream out, Phrasebook words) throws IOException {
    this.json = Json.generator(out);
    this.words = words;
  }

  @Override
  public void begin(Run run) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", BaselineReader.SCHEMA);
    json.writeArrayFieldStart("findings");
  }

  @Override
  public void add(ReportResult result) throws IOException {
    findings(
        result.agency().orElse(result.source()),
        result.year(),
        result.findings(),
        result.edition().orElse(""));
  }

  @Override
  public void add(BatchResult batch) throws IOException {
    findings("", OptionalInt.empty(), batch.findings(), "");
  }

  @Override
  public void end(Summary summary) throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void findings(String report, OptionalInt year, List<Finding> findings, String edition)
      throws IOException {
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringField("report", report);
      Json.number(json, "year", year);
      json.writeStringField("rule", finding.rule());
      json.writeStringField("fingerprint", finding.fingerprint());
      json.writeStringField("message", words.message(finding.rule(), finding.message(), edition));
      // What a person has waived stays waived.
      Optional<Suppression> known = finding.suppression();
      Json.string(json, "reason", known.flatMap(Suppression::reason));
      Json.string(json, "person", known.flatMap(Suppression::person));
      Json.string(json, "expires", known.flatMap(Suppression::expires).map(LocalDate::toString));
      json.writeEndObject();
    }
  }
}

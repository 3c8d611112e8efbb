package org.gouji.write.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.gouji.model.BatchResult;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;
import org.gouji.write.Phrasebook;
import org.gouji.write.ResultWriter;
import org.gouji.write.Run;

/** Writes results as JSON: one object, its reports streamed. Keys without a value are null. */
public final class JsonWriter implements ResultWriter {
  private final JsonGenerator json;
  private final ResultJson parts;

  /** Makes a writer; the stream is flushed at the end, not closed. */
  public JsonWriter(OutputStream out, Phrasebook words) throws IOException {
    this.json = Json.generator(out);
    this.parts = new ResultJson(json, words);
  }

  @Override
  public void begin(Run run) throws IOException {
    json.writeStartObject();
    parts.tool(run.tool());
    json.writeArrayFieldStart("reports");
  }

  @Override
  public void add(ReportResult result) throws IOException {
    parts.report(result);
  }

  @Override
  public void add(BatchResult batch) throws IOException {
    json.writeEndArray();
    parts.batch(batch);
  }

  @Override
  public void end(Summary summary) throws IOException {
    parts.summary(summary);
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}

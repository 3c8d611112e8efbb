package org.gouji.write.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.gouji.model.BatchResult;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;
import org.gouji.model.ToolInfo;
import org.gouji.write.Phrasebook;
import org.gouji.write.ResultWriter;
import org.gouji.write.Run;
import org.jspecify.annotations.Nullable;

/**
 * Writes results as JSON Lines, for pipelines: each input one line, the same object as in {@code
 * reports} of the JSON output, sent on when no other comes right behind it. The last line has
 * {@code tool}, {@code batch} and {@code summary} instead; a stream without it was cut off.
 */
public final class JsonLinesWriter implements ResultWriter {
  private final JsonGenerator json;
  private final ResultJson parts;
  private @Nullable ToolInfo tool;

  /** Makes a writer; the stream is flushed, not closed. */
  public JsonLinesWriter(OutputStream out, Phrasebook words) throws IOException {
    this.json = Json.lines(out);
    this.parts = new ResultJson(json, words);
  }

  @Override
  public void begin(Run run) {
    tool = run.tool();
  }

  @Override
  public void add(ReportResult result) throws IOException {
    parts.report(result);
    json.writeRaw('\n');
  }

  @Override
  public void idle() throws IOException {
    json.flush();
  }

  @Override
  public void add(BatchResult batch) throws IOException {
    json.writeStartObject();
    if (tool != null) {
      parts.tool(tool);
    }
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

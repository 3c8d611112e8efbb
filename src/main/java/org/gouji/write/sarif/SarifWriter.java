package org.gouji.write.sarif;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import org.gouji.model.BatchResult;
import org.gouji.model.Finding;
import org.gouji.model.ReportResult;
import org.gouji.model.Summary;
import org.gouji.model.ToolInfo;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.gouji.write.ResultWriter;
import org.gouji.write.Run;
import org.jspecify.annotations.Nullable;

/**
 * Writes results as SARIF 2.1.0. Results are streamed; what the standard has behind them, files and
 * notifications, is kept packed until the end.
 */
public final class SarifWriter implements ResultWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;
  private final Phrasebook words;
  private final Locations locations;
  private @Nullable Rules rules;
  private @Nullable Results results;
  private @Nullable Aftermath aftermath;

  /** Makes a writer; the stream is flushed at the end, not closed. */
  public SarifWriter(OutputStream out, Phrasebook words) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    this.json =
        new JsonFactory()
            .createGenerator(out, JsonEncoding.UTF8)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .setPrettyPrinter(
                new DefaultPrettyPrinter()
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter));
    this.words = words;
    this.locations = new Locations(json, words);
  }

  @Override
  public void begin(Run run) throws IOException {
    Rules known = new Rules(json, run.rules());
    rules = known;
    results = new Results(json, words, known, locations);
    aftermath = new Aftermath(json, words, known, locations);
    ToolInfo tool = run.tool();
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "gouji");
    json.writeStringField("fullName", "Gouji 勾稽 " + tool.version());
    json.writeStringField("version", tool.version());
    json.writeStringField("language", Rules.tag(words.language()));
    known.write(words);
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("language", Rules.tag(words.language()));
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeObjectFieldStart("properties");
    json.writeStringField("profile", tool.profile());
    json.writeStringField("rulebook", tool.rulebook());
    json.writeStringField("day", tool.day().toString());
    json.writeEndObject();
    json.writeArrayFieldStart("results");
  }

  @Override
  public void add(ReportResult result) throws IOException {
    for (Finding finding : result.findings()) {
      Objects.requireNonNull(results).write(finding, result);
    }
    Objects.requireNonNull(aftermath).add(result);
  }

  @Override
  public void add(BatchResult batch) throws IOException {
    for (Finding finding : batch.findings()) {
      Objects.requireNonNull(results).write(finding);
    }
    Objects.requireNonNull(aftermath).add(batch);
  }

  @Override
  public void end(Summary summary) throws IOException {
    json.writeEndArray();
    Objects.requireNonNull(aftermath).write();
    json.writeArrayFieldStart("translations");
    for (Language other : Arrays.asList(Language.values())) {
      if (other != words.language()) {
        Objects.requireNonNull(rules).translate(Phrasebook.in(other));
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}

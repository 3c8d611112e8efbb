package org.gouji.write.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gouji.model.BatchResult;
import org.gouji.model.Outcome;
import org.gouji.model.Problem;
import org.gouji.model.Remark;
import org.gouji.model.ReportResult;
import org.gouji.write.Phrasebook;

/** What stands behind the results: the files, and what became of the run itself. */
final class Aftermath {
  private final JsonGenerator json;
  private final Phrasebook words;
  private final Rules rules;
  private final Locations locations;
  private final Spool files = new Spool();
  private final Spool notices = new Spool();
  private final NotRun notRun;
  private boolean successful = true;
  private int file;

  Aftermath(JsonGenerator json, Phrasebook words, Rules rules, Locations locations) {
    this.json = json;
    this.words = words;
    this.rules = rules;
    this.locations = locations;
    this.notRun = new NotRun(words);
  }

  /** Keeps what is to be said of an input. */
  void add(ReportResult result) throws IOException {
    String year = result.year().isPresent() ? String.valueOf(result.year().getAsInt()) : "";
    files.add(
        List.of(
            result.source(),
            result.inputHash().orElse(""),
            result.verdict().code(),
            result.agency().orElse(""),
            year,
            result.edition().orElse("")));
    for (Remark remark : result.remarks()) {
      notices.add(List.of("note", remark.kind().code(), words.say(remark), result.source()));
    }
    if (result.error().isPresent()) {
      broken(result.error().get(), result.source());
    }
    notRun.add(result.outcomes(), result.source(), result.edition().orElse(""));
  }

  /** Keeps what is to be said of the batch. */
  void add(BatchResult batch) throws IOException {
    if (batch.fault().isPresent()) {
      broken(batch.fault().get(), "");
    }
    notRun.add(batch.outcomes(), "", "");
  }

  private void broken(Problem problem, String source) throws IOException {
    successful = false;
    notices.add(List.of("error", problem.key(), words.say(problem), source));
  }

  /** Writes it all. */
  void write() throws IOException {
    json.writeArrayFieldStart("artifacts");
    files.drain(this::file);
    json.writeEndArray();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", successful);
    json.writeArrayFieldStart("toolExecutionNotifications");
    notices.drain(this::notice);
    json.writeEndArray();
    json.writeArrayFieldStart("toolConfigurationNotifications");
    for (NotRun.Entry entry : notRun.entries()) {
      notRun(entry);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void file(List<String> texts) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("location");
    json.writeStringField("uri", Uri.of(Origin.of(texts.get(0)).file()));
    json.writeEndObject();
    json.writeArrayFieldStart("roles");
    json.writeString("analysisTarget");
    json.writeEndArray();
    if (!texts.get(1).isEmpty()) {
      json.writeObjectFieldStart("hashes");
      json.writeStringField("sha-256", texts.get(1));
      json.writeEndObject();
    }
    json.writeObjectFieldStart("properties");
    // A file may be given twice, and SARIF wants all of a list to differ.
    json.writeNumberField("input", ++file);
    json.writeStringField("verdict", texts.get(2));
    text("agency", texts.get(3));
    if (!texts.get(4).isEmpty()) {
      json.writeNumberField("year", Integer.parseInt(texts.get(4)));
    }
    text("edition", texts.get(5));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void text(String key, String text) throws IOException {
    if (!text.isEmpty()) {
      json.writeStringField(key, text);
    }
  }

  private void notice(List<String> texts) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("descriptor");
    json.writeStringField("id", texts.get(1));
    json.writeEndObject();
    said(texts.get(0), texts.get(2), texts.get(3));
    json.writeEndObject();
  }

  private void notRun(NotRun.Entry entry) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("descriptor");
    json.writeStringField("id", entry.status().code());
    json.writeEndObject();
    json.writeObjectFieldStart("associatedRule");
    json.writeStringField("id", entry.rule());
    json.writeNumberField("index", rules.number(entry.rule()));
    json.writeEndObject();
    String text =
        entry.inputs() == 1
            ? entry.reason()
            : words.say("sarif.notRun", Map.of("reason", entry.reason(), "count", entry.inputs()));
    boolean none = entry.status() == Outcome.Status.NOT_APPLICABLE;
    said(none ? "note" : "warning", text, entry.source());
    json.writeObjectFieldStart("properties");
    json.writeNumberField("inputs", entry.inputs());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void said(String level, String text, String source) throws IOException {
    json.writeStringField("level", level);
    json.writeObjectFieldStart("message");
    json.writeStringField("text", Texts.message(text));
    json.writeEndObject();
    if (!source.isEmpty()) {
      json.writeArrayFieldStart("locations");
      locations.write(source);
      json.writeEndArray();
    }
  }
}

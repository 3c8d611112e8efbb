package org.gouji.write.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Candidate;
import org.gouji.model.CellRef;
import org.gouji.model.Finding;
import org.gouji.model.Report;
import org.gouji.model.ReportResult;
import org.gouji.model.Suppression;
import org.gouji.write.Phrasebook;

/** Findings as SARIF's results. */
final class Results {
  private static final String FINGERPRINT = "gouji/v1";

  private final JsonGenerator json;
  private final Phrasebook words;
  private final Rules rules;
  private final Locations locations;

  Results(JsonGenerator json, Phrasebook words, Rules rules, Locations locations) {
    this.json = json;
    this.words = words;
    this.rules = rules;
    this.locations = locations;
  }

  /** Writes a finding of a report. */
  void write(Finding finding, ReportResult result) throws IOException {
    String edition = result.edition().orElse("");
    String year = result.year().isPresent() ? "/" + result.year().getAsInt() : "";
    String whose = result.agency().orElse(result.source()) + year;
    begin(finding, edition);
    json.writeArrayFieldStart("locations");
    locations.write(result.source(), finding.where(), edition);
    json.writeEndArray();
    related(finding, result.source(), result.report(), edition);
    end(finding, whose, edition);
  }

  /** Writes a finding about several inputs; it stands at the first, and names the others. */
  void write(Finding finding) throws IOException {
    begin(finding, "");
    List<String> sources = finding.sources();
    json.writeArrayFieldStart("locations");
    if (!sources.isEmpty()) {
      locations.write(sources.get(0), finding.where(), "");
    }
    json.writeEndArray();
    json.writeArrayFieldStart("relatedLocations");
    for (int i = 1; i < sources.size(); i++) {
      locations.write(sources.get(i), i);
    }
    json.writeEndArray();
    end(finding, "batch", "");
  }

  private void begin(Finding finding, String edition) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    json.writeNumberField("ruleIndex", rules.number(finding.rule()));
    json.writeStringField("level", Rules.level(finding.severity()));
    json.writeObjectFieldStart("message");
    String message = words.message(finding.rule(), finding.message(), edition);
    json.writeStringField("text", Texts.message(message));
    json.writeEndObject();
  }

  private void related(Finding finding, String source, Optional<Report> report, String edition)
      throws IOException {
    json.writeArrayFieldStart("relatedLocations");
    int id = 1;
    for (CellRef cell : finding.related()) {
      locations.write(source, id++, cell, report, edition);
    }
    json.writeEndArray();
  }

  private void end(Finding finding, String whose, String edition) throws IOException {
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, finding.fingerprint());
    // By this one GitHub tells whether a finding is new; without it, by the words of the line.
    json.writeStringField("primaryLocationLineHash", finding.fingerprint() + ":1");
    json.writeEndObject();
    json.writeObjectFieldStart("fingerprints");
    json.writeStringField(FINGERPRINT, whose + "/" + finding.fingerprint());
    json.writeEndObject();
    suppression(finding.suppression());
    json.writeObjectFieldStart("properties");
    string("expected", finding.expected());
    string("actual", finding.actual());
    json.writeStringField("fix", words.ofRule(finding.rule(), "fix"));
    if (finding.where().place().page().isPresent()) {
      json.writeNumberField("page", finding.where().place().page().getAsInt());
    }
    candidates(finding.candidates(), edition);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void suppression(Optional<Suppression> known) throws IOException {
    json.writeArrayFieldStart("suppressions");
    if (known.isPresent()) {
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("status", "accepted");
      json.writeStringField("justification", words.say(known.get()));
      json.writeObjectFieldStart("properties");
      json.writeStringField("kind", known.get().kind().code());
      string("reason", known.get().reason());
      string("person", known.get().person());
      string("expires", known.get().expires().map(LocalDate::toString));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void candidates(List<Candidate> candidates, String edition) throws IOException {
    json.writeArrayFieldStart("candidates");
    for (Candidate candidate : candidates) {
      json.writeStartObject();
      json.writeArrayFieldStart("cells");
      for (Candidate.Change change : candidate.changes()) {
        json.writeStartObject();
        json.writeStringField("cell", words.name(change.cell(), edition));
        json.writeStringField("table", change.cell().table().code());
        json.writeStringField("row", change.cell().row());
        json.writeStringField("column", change.cell().column());
        json.writeStringField("from", change.from());
        json.writeStringField("to", change.to());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeStringField("why", words.reason(candidate.why(), edition));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void string(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    }
  }
}

package org.gouji.write.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Severity;
import org.gouji.rule.RuleInfo.Variant;
import org.gouji.write.RuleFamily;
import org.gouji.write.RuleSheet;

/** The catalogue of rules as JSON: a list, in the order of the page. */
public final class RulesWriter {
  private static final List<String> TEXTS =
      List.of("scope", "demand", "reason", "formula", "basis", "example", "fix", "limits");

  private RulesWriter() {}

  /** Writes the catalogue; the output is left open. */
  public static void write(List<RuleFamily> families, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartArray();
      for (RuleFamily family : families) {
        for (RuleSheet sheet : family.rules()) {
          rule(json, family, sheet);
        }
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static void rule(JsonGenerator json, RuleFamily family, RuleSheet sheet)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", sheet.rule().id());
    json.writeStringField("title", sheet.title());
    json.writeStringField("family", family.code());
    json.writeStringField("familyTitle", family.title());
    json.writeArrayFieldStart("severities");
    for (Severity severity : sheet.rule().severities()) {
      json.writeString(severity.code());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("variants");
    for (Variant variant : sheet.rule().variants()) {
      variant(json, variant);
    }
    json.writeEndArray();
    for (String key : TEXTS) {
      Json.string(json, key, Optional.of(sheet.text(key)).filter(text -> !text.isEmpty()));
    }
    json.writeEndObject();
  }

  private static void variant(JsonGenerator json, Variant variant) throws IOException {
    json.writeStartObject();
    json.writeStringField("severity", variant.severity().code());
    json.writeArrayFieldStart("needs");
    for (String need : variant.needs()) {
      json.writeString(need);
    }
    json.writeEndArray();
    Json.string(json, "edition", variant.edition());
    Json.number(json, "since", variant.since());
    json.writeEndObject();
  }
}

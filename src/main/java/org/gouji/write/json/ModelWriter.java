package org.gouji.write.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Claims;
import org.gouji.model.Figure;
import org.gouji.model.Level;
import org.gouji.model.Paragraph;
import org.gouji.model.Period;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Table;

/** Writes a report as the canonical report model, {@code gouji-report/1}. */
public final class ModelWriter {
  private final JsonGenerator json;

  private ModelWriter(JsonGenerator json) {
    this.json = json;
  }

  /** Writes a report; the stream is flushed, not closed. */
  public static void write(Report report, OutputStream out) throws IOException {
    write(report, Optional.empty(), out);
  }

  /** Writes a report and what was understood of its prose; the stream is flushed, not closed. */
  public static void write(Report report, Claims claims, OutputStream out) throws IOException {
    write(report, Optional.of(claims), out);
  }

  private static void write(Report report, Optional<Claims> claims, OutputStream out)
      throws IOException {
    JsonGenerator json = Json.generator(out);
    json.writeStartObject();
    new ModelWriter(json).write(report);
    if (claims.isPresent()) {
      new ClaimsWriter(json).write(claims.get());
    }
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void write(Report report) throws IOException {
    json.writeStringField("schema", "gouji-report/1");
    Json.string(json, "title", report.title().map(title -> line(title.text())));
    Json.string(json, "agency", report.agency());
    Json.string(json, "level", report.level().map(Level::code));
    Json.number(json, "year", report.year());
    json.writeStringField("edition", report.edition());
    period(report.period().map(Report.StatedPeriod::period));
    Json.string(json, "published", report.published().map(known -> known.day().toString()));
    paragraphs("introduction", report.introduction());
    json.writeArrayFieldStart("sections");
    for (Section section : report.sections()) {
      json.writeStartObject();
      json.writeNumberField("number", section.number());
      json.writeStringField("heading", line(section.heading()));
      paragraphs("paragraphs", section.paragraphs());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("tables");
    for (Table table : report.tables().values()) {
      table(table);
    }
    json.writeEndObject();
  }

  private void period(Optional<Period> period) throws IOException {
    if (period.isEmpty()) {
      json.writeNullField("period");
      return;
    }
    json.writeObjectFieldStart("period");
    json.writeStringField("from", period.get().from().toString());
    json.writeStringField("to", period.get().to().toString());
    json.writeEndObject();
  }

  private void paragraphs(String key, List<Paragraph> paragraphs) throws IOException {
    json.writeArrayFieldStart(key);
    for (Paragraph paragraph : paragraphs) {
      json.writeString(line(paragraph.text()));
    }
    json.writeEndArray();
  }

  private void table(Table table) throws IOException {
    json.writeObjectFieldStart(table.name().code());
    for (Table.Row row : table.rows()) {
      boolean absent = row.figures().values().stream().allMatch(Figure.Absent.class::isInstance);
      if (absent) {
        continue;
      }
      json.writeObjectFieldStart(row.key());
      for (Map.Entry<String, Figure> cell : row.figures().entrySet()) {
        cell(cell.getKey(), cell.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void cell(String key, Figure figure) throws IOException {
    if (figure instanceof Figure.Read read) {
      if (read.unit().isEmpty()) {
        json.writeNumberField(key, read.value());
      } else {
        json.writeObjectFieldStart(key);
        json.writeNumberField("value", read.value());
        json.writeStringField("unit", read.unit());
        json.writeEndObject();
      }
    } else if (figure.isBlank()) {
      json.writeNullField(key);
    } else if (figure instanceof Figure.Unreadable text) {
      json.writeObjectFieldStart(key);
      json.writeStringField("text", text.text());
      json.writeEndObject();
    }
  }

  /** A line as every format can hold it: without indent, each run of blanks one plain blank. */
  private static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\t' && c != '\u00a0') {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }
}

package org.gouji.write.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CellRef;
import org.gouji.model.Figure;
import org.gouji.model.Place;
import org.gouji.model.Report;
import org.gouji.model.Where;
import org.gouji.write.Phrasebook;
import org.gouji.write.Spot;
import org.gouji.write.Visible;

/**
 * Places as SARIF has them: in the file, by line where the format has lines, and in the report, by
 * section, table, row and column.
 */
final class Locations {
  private final JsonGenerator json;
  private final Phrasebook words;

  Locations(JsonGenerator json, Phrasebook words) {
    this.json = json;
    this.words = words;
  }

  /** Writes where a finding is. */
  void write(String source, Where where, String edition) throws IOException {
    json.writeStartObject();
    physical(source, where.place(), where.quote());
    json.writeArrayFieldStart("logicalLocations");
    logical(name(where, edition), path(where), kind(where));
    String locator = where.place().locator();
    if (!locator.isEmpty()) {
      logical(Visible.line(words.place(locator)), locator, "place");
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes where a cell is that takes part in a finding. */
  void write(String source, int id, CellRef cell, Optional<Report> report, String edition)
      throws IOException {
    Optional<Figure> figure =
        report
            .flatMap(r -> r.table(cell.table()))
            .map(table -> table.figure(cell.row(), cell.column()));
    Place place = figure.map(Figure::place).orElse(Place.NOWHERE);
    Optional<String> text = figure.map(Figure::text).filter(t -> Spot.of(place).isPresent());
    String name = words.name(cell, edition);
    json.writeStartObject();
    json.writeNumberField("id", id);
    physical(source, place, text);
    json.writeArrayFieldStart("logicalLocations");
    String path = section(cell.table().section()) + "/" + cell.table().code();
    logical(name, path + "/" + cell.row() + "/" + cell.column(), "cell");
    if (!place.isNowhere()) {
      logical(Visible.line(words.place(place.locator())), place.locator(), "place");
    }
    json.writeEndArray();
    json.writeObjectFieldStart("message");
    json.writeStringField("text", Texts.message(name));
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Writes a file alone. */
  void write(String source) throws IOException {
    json.writeStartObject();
    physical(source, Place.NOWHERE, Optional.empty());
    json.writeEndObject();
  }

  /** Writes a further file; the same may come twice, and SARIF wants all of a list to differ. */
  void write(String source, int id) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", id);
    physical(source, Place.NOWHERE, Optional.empty());
    json.writeEndObject();
  }

  private void physical(String source, Place place, Optional<String> quote) throws IOException {
    Origin origin = Origin.of(source);
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", Uri.of(origin.file()));
    json.writeEndObject();
    Region.of(place, quote.orElse("")).write(json, origin.line());
    json.writeEndObject();
  }

  private void logical(String name, String path, String kind) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("fullyQualifiedName", path);
    json.writeStringField("kind", kind);
    json.writeEndObject();
  }

  private String name(Where where, String edition) {
    if (where.table().isPresent()) {
      List<String> names = new ArrayList<>();
      where.row().ifPresent(row -> names.add(words.row(where.table().get(), row, edition)));
      where.column().ifPresent(key -> names.add(words.column(where.table().get(), key, edition)));
      return names.isEmpty()
          ? words.say("ledger.table." + where.table().get().code())
          : String.join("·", names);
    }
    return words.say("section." + where.section().orElse(0));
  }

  private static String path(Where where) {
    List<String> path = new ArrayList<>();
    path.add(section(where.section().orElse(0)));
    where.table().ifPresent(table -> path.add(table.code()));
    where.row().ifPresent(path::add);
    where.column().ifPresent(path::add);
    return String.join("/", path);
  }

  private static String section(int number) {
    return "section " + number;
  }

  private static String kind(Where where) {
    if (where.table().isEmpty()) {
      return "section";
    }
    boolean cell = where.row().isPresent() && where.column().isPresent();
    return cell
        ? "cell"
        : where.row().isPresent() ? "row" : where.column().isPresent() ? "column" : "table";
  }
}

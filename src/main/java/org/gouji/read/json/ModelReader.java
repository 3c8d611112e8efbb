package org.gouji.read.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.edition.Edition;
import org.gouji.edition.Editions;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Form;
import org.gouji.model.Hints;
import org.gouji.model.Level;
import org.gouji.model.Paragraph;
import org.gouji.model.Period;
import org.gouji.model.Place;
import org.gouji.model.PublicationDay;
import org.gouji.model.TableName;
import org.gouji.model.Term;
import org.gouji.read.UnreadableException;

/** Turns the parsed report model into a document, and refuses what does not fit it. */
final class ModelReader {
  private static final String SCHEMA = "gouji-report/1";
  private static final Set<String> KEYS =
      Set.of(
          "schema",
          "title",
          "claims",
          "agency",
          "level",
          "year",
          "edition",
          "period",
          "published",
          "introduction",
          "sections",
          "tables");

  /** No figure of a cell is read that is longer, nor one of a model. */
  private static final int MOST_DIGITS = 36;

  private final Editions editions;
  private final ModelShape shape;
  private final List<Block> blocks = new ArrayList<>();
  private int line;

  ModelReader(Editions editions, ModelShape shape) {
    this.editions = editions;
    this.shape = shape;
  }

  Document read(JsonNode node) throws UnreadableException {
    Shape root = new Shape(node, "");
    root.requireObject();
    if (!root.child("schema").text().orElse("").equals(SCHEMA)) {
      throw root.child("schema").wrong(Term.words('"' + SCHEMA + '"'));
    }
    root.requireKeys(KEYS);
    OptionalInt year = root.child("year").integer(1900, 2100);
    Edition edition = edition(root.child("edition"), year);
    Hints hints =
        new Hints(
            root.child("title").text(),
            root.child("agency").text(),
            level(root.child("level")),
            year,
            Optional.of(edition.name()),
            period(root.child("period")),
            published(root.child("published")),
            false);
    paragraphs(root.child("introduction"));
    sections(root.child("sections"));
    tables(root.child("tables"), edition);
    return new Document(hints, blocks);
  }

  private Edition edition(Shape shape, OptionalInt year) throws UnreadableException {
    Optional<String> name = shape.text();
    if (name.isEmpty()) {
      return editions.forYear(year);
    }
    return editions.all().stream()
        .filter(edition -> edition.name().equals(name.get()))
        .findFirst()
        .orElseThrow(() -> shape.wrong(Term.words("\"2019\", \"2021\"")));
  }

  private static Optional<Level> level(Shape shape) throws UnreadableException {
    Optional<String> code = shape.text();
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Optional<Level> level = Level.ofCode(code.get());
    if (level.isEmpty()) {
      throw shape.wrong(
          Term.words(String.join(", ", Arrays.stream(Level.values()).map(Level::code).toList())));
    }
    return level;
  }

  private static Optional<PublicationDay> published(Shape shape) throws UnreadableException {
    return shape.day().map(day -> new PublicationDay(day, day.toString(), Place.at(shape.path())));
  }

  private static Optional<Period> period(Shape shape) throws UnreadableException {
    if (shape.isMissing()) {
      return Optional.empty();
    }
    shape.requireKeys(Set.of("from", "to"));
    Optional<LocalDate> from = shape.child("from").day();
    Optional<LocalDate> to = shape.child("to").day();
    if (from.isEmpty() || to.isEmpty()) {
      throw shape.wrong(new Term.Key("shape.fromAndTo"));
    }
    return Optional.of(new Period(from.get(), to.get()));
  }

  private void sections(Shape sections) throws UnreadableException {
    for (int i = 0; i < sections.size(); i++) {
      Shape section = sections.child(i);
      section.requireKeys(Set.of("number", "heading", "paragraphs"));
      OptionalInt number = section.child("number").integer(1, 6);
      if (number.isEmpty()) {
        throw section.child("number").wrong(Shape.whole(1, 6));
      }
      String heading = section.child("heading").text().orElse("");
      Place place = Place.at(section.child("heading").path());
      blocks.add(new Paragraph(heading, ++line, number, place));
      paragraphs(section.child("paragraphs"));
    }
  }

  private void paragraphs(Shape paragraphs) throws UnreadableException {
    for (int i = 0; i < paragraphs.size(); i++) {
      Shape paragraph = paragraphs.child(i);
      String text =
          paragraph.text().orElseThrow(() -> paragraph.wrong(new Term.Key("shape.string")));
      blocks.add(new Paragraph(text, ++line, Place.at(paragraph.path())));
    }
  }

  private void tables(Shape tables, Edition edition) throws UnreadableException {
    if (tables.isMissing()) {
      return;
    }
    tables.requireKeys(shape.tableNames());
    for (TableName name : TableName.values()) {
      Shape table = tables.child(name.code());
      if (!table.isMissing()) {
        table(table, shape.table(name, edition.name(), table));
      }
    }
  }

  private void table(Shape table, TableShape of) throws UnreadableException {
    table.requireKeys(of.keys());
    Map<String, Map<String, Form.Entry>> rows = new HashMap<>();
    for (TableShape.Row row : of.rows()) {
      Shape cellsOfRow = table.child(row.key());
      if (cellsOfRow.isMissing()) {
        continue;
      }
      cellsOfRow.requireKeys(row.keys());
      Map<String, Form.Entry> cells = new HashMap<>();
      for (TableShape.Cell cell : row.cells()) {
        JsonNode node = cellsOfRow.node().path(cell.key());
        if (!node.isMissingNode()) {
          cells.put(cell.key(), entry(node, cell.place()));
        }
      }
      rows.put(row.key(), cells);
    }
    blocks.add(new Form(of.name(), of.edition(), rows, of.place()));
  }

  private static Form.Entry entry(JsonNode node, Place place) throws UnreadableException {
    if (node.isInt()) {
      return new Form.Entry(Integer.toString(node.intValue()), true, place);
    }
    if (node.isNull()) {
      return new Form.Entry("", true, place);
    }
    Shape cell = new Shape(node, place.block());
    if (node.isNumber()) {
      return new Form.Entry(number(cell), true, place);
    }
    if (node.isObject() && node.has("text")) {
      cell.requireKeys(Set.of("text"));
      return new Form.Entry(cell.child("text").text().orElse(""), false, place);
    }
    if (node.isObject() && node.has("value")) {
      cell.requireKeys(Set.of("value", "unit"));
      String unit = cell.child("unit").text().orElse("");
      return new Form.Entry(number(cell.child("value")) + unit, true, place);
    }
    throw cell.wrong(new Term.Key("shape.cell"));
  }

  private static String number(Shape shape) throws UnreadableException {
    if (!shape.node().isNumber()) {
      throw shape.wrong(new Term.Key("shape.number"));
    }
    BigDecimal value = shape.node().decimalValue();
    // A short text can stand for a number of a billion digits.
    if (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
      throw shape.wrong(new Term.Key("shape.digits"));
    }
    return value.toPlainString();
  }
}

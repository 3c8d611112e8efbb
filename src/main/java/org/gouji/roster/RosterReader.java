package org.gouji.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Level;
import org.gouji.model.Problem;
import org.gouji.model.Roster;
import org.gouji.model.Roster.Unit;
import org.gouji.model.Term;
import org.gouji.read.Decoder;
import org.gouji.read.Source;

/**
 * Reads the roster of units: CSV in UTF-8 or GBK, with or without a head, parted by commas,
 * semicolons or tabs.
 */
public final class RosterReader {
  private static final List<String> ORDER = List.of("agency", "level", "parent", "consolidated");
  private static final long LARGEST = 64L << 20;

  private final Term file;
  private final Vocabulary vocabulary = new Vocabulary();
  private Map<String, Integer> columns = new HashMap<>();
  private boolean headed;

  private RosterReader(String name) {
    this.file = Term.words(name);
  }

  /**
   * Reads a roster.
   *
   * @throws WrongRosterException if it cannot be used; the problem names the line and what to do
   */
  public static Roster read(Path path) throws WrongRosterException {
    try {
      if (Files.size(path) <= LARGEST) {
        return read(new Source(path.toString(), Files.readAllBytes(path)));
      }
    } catch (IOException e) {
      // Told below.
    }
    throw noFile(path.toString());
  }

  /**
   * Reads a roster.
   *
   * @throws WrongRosterException if it cannot be used; the problem names the line and what to do
   */
  public static Roster read(Source source) throws WrongRosterException {
    RosterReader reader = new RosterReader(source.name());
    try {
      return reader.parse(Decoder.decode(source.bytes(), Optional.empty()));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new WrongRosterException(
          new Problem(
              "rosterSyntax", Map.of("file", Term.words(source.name()), "line", Term.words(line))));
    } catch (IOException e) {
      throw noFile(source.name());
    }
  }

  private Roster parse(String text) throws IOException, WrongRosterException {
    List<Unit> units = new ArrayList<>();
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
    try (CsvParser parser = new CsvFactory().createParser(text)) {
      parser.setSchema(schema);
      parser.enable(CsvParser.Feature.TRIM_SPACES);
      boolean first = true;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        parser.nextToken();
        int line = parser.currentTokenLocation().getLineNr();
        List<String> cells = cells(parser);
        if (cells.stream().allMatch(String::isEmpty)) {
          continue;
        }
        boolean head = first && isHead(cells);
        first = false;
        if (!head) {
          units.add(unit(cells, line));
        }
      }
    }
    if (units.isEmpty()) {
      throw new WrongRosterException(new Problem("rosterEmpty", Map.of("file", file)));
    }
    new RosterCheck(file).check(units);
    return new Roster(units);
  }

  /** The cells of a line, of which the first is the current token. */
  private static List<String> cells(CsvParser parser) throws IOException {
    List<String> cells = new ArrayList<>();
    while (parser.currentToken() == JsonToken.VALUE_STRING) {
      cells.add(parser.getText().strip());
      parser.nextToken();
    }
    return cells;
  }

  /** What parts the cells of the first line. */
  private static char separator(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    for (char separator : new char[] {',', '\t', ';', '，'}) {
      if (first.indexOf(separator) >= 0) {
        return separator;
      }
    }
    return ',';
  }

  /** Takes the first line as a head, if it names a column that a roster has. */
  private boolean isHead(List<String> cells) throws WrongRosterException {
    for (int i = 0; i < cells.size(); i++) {
      int place = i;
      vocabulary.column(cells.get(i)).ifPresent(name -> columns.putIfAbsent(name, place));
    }
    headed = !columns.isEmpty();
    if (headed && !columns.containsKey("agency")) {
      throw new WrongRosterException(new Problem("rosterNoAgencyColumn", Map.of("file", file)));
    }
    for (int i = 0; !headed && i < ORDER.size(); i++) {
      columns.put(ORDER.get(i), i);
    }
    return headed;
  }

  private Unit unit(List<String> cells, int line) throws WrongRosterException {
    if (!headed && cells.size() > ORDER.size()) {
      throw new WrongRosterException(
          new Problem(
              "rosterColumns",
              Map.of(
                  "file", file,
                  "line", Term.words(line),
                  "value", Term.words(cells.size()))));
    }
    String agency = cell(cells, "agency");
    if (agency.isEmpty()) {
      throw new WrongRosterException(
          new Problem("rosterNoAgency", Map.of("file", file, "line", Term.words(line))));
    }
    String parent = cell(cells, "parent");
    return new Unit(
        agency,
        level(cell(cells, "level"), line),
        parent.isEmpty() ? Optional.empty() : Optional.of(parent),
        consolidated(cell(cells, "consolidated"), line),
        line);
  }

  private Optional<Level> level(String cell, int line) throws WrongRosterException {
    Optional<Level> level = vocabulary.level(cell);
    if (level.isEmpty() && !cell.isEmpty()) {
      throw new WrongRosterException(
          new Problem(
              "rosterLevel",
              Map.of(
                  "file", file,
                  "line", Term.words(line),
                  "value", Term.words(cell),
                  "known", Term.words(vocabulary.levelCodes()))));
    }
    return level;
  }

  private boolean consolidated(String cell, int line) throws WrongRosterException {
    if (cell.isEmpty()) {
      return false;
    }
    Optional<Boolean> answer = vocabulary.answer(cell);
    if (answer.isEmpty()) {
      throw new WrongRosterException(
          new Problem(
              "rosterYesNo",
              Map.of("file", file, "line", Term.words(line), "value", Term.words(cell))));
    }
    return answer.get();
  }

  private String cell(List<String> cells, String column) {
    int place = columns.getOrDefault(column, Integer.MAX_VALUE);
    return place < cells.size() ? cells.get(place) : "";
  }

  private static WrongRosterException noFile(String name) {
    return new WrongRosterException(Problem.of("rosterNoFile", "file", name));
  }
}

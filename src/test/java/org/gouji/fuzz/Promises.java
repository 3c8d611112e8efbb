package org.gouji.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.edition.Editions;
import org.gouji.model.Block;
import org.gouji.model.Figure;
import org.gouji.model.Form;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.model.Report;
import org.gouji.model.ReportResult;
import org.gouji.model.Table;
import org.gouji.read.DocumentReader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.json.JsonReader;
import org.gouji.read.text.TextReader;
import org.gouji.text.NormalText;
import org.gouji.write.Language;
import org.gouji.write.Phrasebook;
import org.gouji.write.json.ModelWriter;

/**
 * What the program promises of any input whatever: a refusal is one line of words; a figure that is
 * said to be read stands in its cell; the report model gives the same report again; no rule fails.
 */
final class Promises {
  private static final Gouji GOUJI = Gouji.standard();

  /** What takes an input before the reader of text does, which would take any. */
  private static final List<DocumentReader> BEFORE_TEXT =
      List.of(new JsonReader(Editions.standard()), new HtmlReader());

  private Promises() {}

  /**
   * Holds the program to its promises.
   *
   * @param reader the reader that should take the input; what another takes is not looked into
   */
  static void hold(DocumentReader reader, byte[] bytes) {
    Report report;
    try {
      report = GOUJI.read(input(bytes));
    } catch (UnreadableException e) {
      tellsInOneLine(e);
      return;
    }
    Source source = new Source("fuzz", bytes);
    if (takes(reader, source)) {
      figuresStandInTheirCells(report, reader, source);
    }
    isTheSameFromItsModel(report);
    ReportResult result = GOUJI.check(input(bytes));
    require(result.error().isEmpty(), "the check failed: " + result.error());
  }

  private static boolean takes(DocumentReader reader, Source source) {
    boolean another =
        reader instanceof TextReader && BEFORE_TEXT.stream().anyMatch(one -> one.accepts(source));
    return reader.accepts(source) && !another;
  }

  private static void tellsInOneLine(UnreadableException e) {
    for (Language language : Language.values()) {
      String words = Phrasebook.in(language).say(e.problem());
      require(!words.isBlank(), "no words for " + e.problem().key());
      require(
          words.chars().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029),
          "more than a line: " + words);
    }
  }

  private static void figuresStandInTheirCells(
      Report report, DocumentReader reader, Source source) {
    Map<Place, String> texts = new HashMap<>();
    StringBuilder lines = new StringBuilder();
    try {
      for (Block block : reader.read(source).blocks()) {
        if (block instanceof Grid grid) {
          grid.cells().forEach(cell -> texts.put(cell.place(), cell.text()));
        } else if (block instanceof Form form) {
          for (Map<String, Form.Entry> row : form.rows().values()) {
            row.values().forEach(entry -> texts.put(entry.place(), entry.text()));
          }
        } else {
          lines.append(((Paragraph) block).text()).append('\n');
        }
      }
    } catch (UnreadableException e) {
      throw new AssertionError("refused only the second time", e);
    }
    for (Table table : report.tables().values()) {
      for (Table.Row row : table.rows()) {
        for (Figure figure : row.figures().values()) {
          if (figure instanceof Figure.Read read) {
            String cell = Optional.ofNullable(texts.get(read.place())).orElseGet(lines::toString);
            require(cell.contains(read.text()), "not in its cell: " + read);
            require(isItsValue(read), "not its value: " + read);
          }
        }
      }
    }
  }

  /** Whether the digits of a figure's text, without anything else, are its value. */
  private static boolean isItsValue(Figure.Read read) {
    String digits = NormalText.of(read.text()).normal().replaceAll("[^0-9.]", "");
    return new BigDecimal(digits).compareTo(read.value().abs()) == 0;
  }

  private static void isTheSameFromItsModel(Report report) {
    String first = model(report);
    try {
      String second = model(GOUJI.read(input(first.getBytes(StandardCharsets.UTF_8))));
      require(first.equals(second), "another report:\n" + first + "\n" + second);
    } catch (UnreadableException e) {
      throw new AssertionError("refuses its own model: " + e.problem() + "\n" + first, e);
    }
  }

  private static String model(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ModelWriter.write(report, out);
    } catch (IOException e) {
      throw new AssertionError("no model of it", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Input input(byte[] bytes) {
    return Input.stream("fuzz", new ByteArrayInputStream(bytes));
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

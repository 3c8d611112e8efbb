package org.gouji.rule;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.gouji.check.Gouji;
import org.gouji.check.Input;
import org.gouji.check.Settings;
import org.gouji.edition.Editions;
import org.gouji.model.Document;
import org.gouji.model.Hints;
import org.gouji.model.PublicationDay;
import org.gouji.model.ReportResult;
import org.gouji.read.DocumentReader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.json.JsonReader;
import org.gouji.read.sample.Piece;
import org.gouji.read.sample.Pieces;
import org.gouji.read.text.TextReader;

/**
 * The report of a case, printed again in another format. What the report model says outside the
 * text goes along as the user's word where the command line has one.
 *
 * @param example the case
 * @param document what was read of it
 */
record Reprint(RuleCase example, Document document) {
  private static final List<DocumentReader> READERS =
      List.of(new JsonReader(Editions.standard()), new HtmlReader(), new TextReader());

  /** Reads the report of a case. */
  static Reprint of(RuleCase example) {
    String text = example.document(example.content());
    Source source = new Source("case", text.getBytes(StandardCharsets.UTF_8));
    DocumentReader reader =
        READERS.stream().filter(r -> r.accepts(source)).findFirst().orElseThrow();
    try {
      return new Reprint(example, reader.read(source));
    } catch (UnreadableException e) {
      throw new IllegalArgumentException(example + " cannot be read", e);
    }
  }

  /** Whether a case can be shown in another format: it is one report, and all of it is text. */
  static boolean canShow(RuleCase example) {
    return example.content().batch().isEmpty() && example.content().only().isEmpty();
  }

  /** Checks the report in another format. */
  ReportResult check(Function<List<Piece>, byte[]> format) {
    Hints hints = document.hints();
    String edition = hints.edition().orElse("2021");
    byte[] bytes = format.apply(Pieces.of(document, Editions.standard().named(edition)));
    Settings settings = example.settings();
    return Gouji.with(
            new Settings(
                settings.profile(),
                hints.level(),
                hints.published().map(PublicationDay::day),
                settings.maxSize(),
                settings.roster(),
                settings.hashed(),
                settings.known(),
                settings.prior()))
        .check(new Input("reprint", maxSize -> bytes));
  }
}

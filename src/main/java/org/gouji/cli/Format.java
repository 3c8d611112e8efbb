package org.gouji.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gouji.check.Inputs;
import org.gouji.write.Phrasebook;
import org.gouji.write.ResultWriter;
import org.gouji.write.console.ConsoleWriter;
import org.gouji.write.csv.CsvWriter;
import org.gouji.write.github.GithubWriter;
import org.gouji.write.html.HtmlWriter;
import org.gouji.write.json.JsonLinesWriter;
import org.gouji.write.json.JsonWriter;
import org.gouji.write.junit.JUnitWriter;
import org.gouji.write.markdown.MarkdownWriter;
import org.gouji.write.sarif.SarifWriter;
import org.gouji.write.xlsx.XlsxWriter;

/**
 * A format of results.
 *
 * @param code its name on the command line
 * @param kind whether a person can read the output as it is
 * @param maker makes its writer
 */
record Format(String code, Kind kind, Maker maker) {
  /** The format that is made of the original. */
  static final String DRAFT = "docx";

  /** The formats. A new one is its class and one line here. */
  private static final List<Format> ALL =
      List.of(
          new Format("console", Kind.TEXT, (to, words, inputs) -> screen(to, words)),
          new Format("json", Kind.TEXT, (to, words, inputs) -> new JsonWriter(to.out(), words)),
          new Format(
              "jsonl", Kind.TEXT, (to, words, inputs) -> new JsonLinesWriter(to.out(), words)),
          new Format("html", Kind.TEXT, (to, words, inputs) -> new HtmlWriter(to, words)),
          new Format("sarif", Kind.TEXT, (to, words, inputs) -> new SarifWriter(to.out(), words)),
          new Format("junit", Kind.TEXT, (to, words, inputs) -> new JUnitWriter(to.out(), words)),
          new Format(
              "markdown", Kind.TEXT, (to, words, inputs) -> new MarkdownWriter(to.out(), words)),
          new Format("github", Kind.TEXT, (to, words, inputs) -> new GithubWriter(to.out(), words)),
          new Format("csv", Kind.TEXT, (to, words, inputs) -> new CsvWriter(to.out(), words)),
          new Format("xlsx", Kind.BINARY, (to, words, inputs) -> new XlsxWriter(to.out(), words)),
          new Format(DRAFT, Kind.BINARY, DraftOrPage::new));

  /** Whether a person can read an output as it is. */
  enum Kind {
    /** It is text. */
    TEXT,
    /** It would be noise on a screen. */
    BINARY
  }

  /** Makes the writer of a format. */
  interface Maker {
    /**
     * A writer that writes to an outlet.
     *
     * @param inputs what is checked, for formats that are made of the original
     */
    ResultWriter writer(Outlet to, Phrasebook words, Inputs inputs) throws IOException;
  }

  /** What most runs need, without so much as a list of the formats. */
  static ResultWriter screen(Outlet to, Phrasebook words) {
    return new ConsoleWriter(to.text(), words, to.style());
  }

  /** The format of a name. */
  static Optional<Format> of(String code) {
    return ALL.stream().filter(format -> format.code().equals(code)).findFirst();
  }

  /** Whether one of these, as the user wrote them, shows the reports themselves. */
  static boolean needReports(List<String> formats) {
    return formats.stream()
        .anyMatch(format -> format.startsWith("html") || format.startsWith(DRAFT));
  }

  /** Whether one of these, as the user wrote them, is made of the original. */
  static boolean needOriginals(List<String> formats) {
    return formats.stream().anyMatch(format -> format.startsWith(DRAFT));
  }

  /** The names of all. */
  static List<String> codes() {
    return ALL.stream().map(Format::code).toList();
  }
}

package org.gouji.check;

import java.util.List;
import java.util.Optional;
import org.gouji.assemble.Assembler;
import org.gouji.edition.Editions;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Grid;
import org.gouji.model.Paragraph;
import org.gouji.model.Problem;
import org.gouji.model.Report;
import org.gouji.read.DocumentReader;
import org.gouji.read.Refusal;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;
import org.gouji.read.doc.DocReader;
import org.gouji.read.docx.DocxReader;
import org.gouji.read.excel.XlsReader;
import org.gouji.read.excel.XlsxReader;
import org.gouji.read.html.HtmlReader;
import org.gouji.read.json.JsonReader;
import org.gouji.read.odt.OdtReader;
import org.gouji.read.pdf.PdfReader;
import org.gouji.read.text.TextReader;

/** Turns an input of any format into a report. A new format is one line here. */
final class ReportReader {
  private static final List<DocumentReader> READERS =
      List.of(
          new DocxReader(),
          new XlsxReader(Editions.standard()),
          new XlsReader(Editions.standard()),
          new DocReader(),
          new OdtReader(),
          new PdfReader(),
          new JsonReader(Editions.standard()),
          new HtmlReader(),
          new TextReader());

  private static final int MOST_CHARACTERS = 10_000_000;

  private ReportReader() {}

  /**
   * Reads a report.
   *
   * @throws UnreadableException if the input cannot be read, or is no annual report
   */
  static Report read(Source source, Settings settings) throws UnreadableException {
    Optional<Problem> refusal = Refusal.of(source);
    if (refusal.isPresent()) {
      throw new UnreadableException(refusal.get());
    }
    for (DocumentReader reader : READERS) {
      if (reader.accepts(source)) {
        Document document = reader.read(source);
        if (isTooLong(document)) {
          throw new UnreadableException(Problem.of("tooLong"));
        }
        Document told =
            new Document(
                document.hints().withUser(settings.level(), settings.published()),
                document.blocks(),
                document.remarks());
        return new Assembler(Editions.standard())
            .assemble(told)
            .orElseThrow(() -> new UnreadableException(Problem.of("noReport")));
      }
    }
    throw new UnreadableException(Problem.of("binary"));
  }

  /** Whether a document is so long that no report is, and all that follows would take too long. */
  private static boolean isTooLong(Document document) {
    long characters = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        characters += paragraph.text().length();
      } else if (block instanceof Grid grid) {
        for (Grid.Cell cell : grid.cells()) {
          characters += cell.text().length();
        }
      }
    }
    return document.blocks().size() > Document.MOST_BLOCKS || characters > MOST_CHARACTERS;
  }
}

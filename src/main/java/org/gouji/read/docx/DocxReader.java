package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Hints;
import org.gouji.model.Paragraph;
import org.gouji.read.DocumentReader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;

/**
 * Reads a Word document (.docx, .docm, .dotx): paragraphs and tables of its main part with the
 * numbers that Word puts before them, text boxes, footnotes and endnotes. Headers and footers are
 * not read: they repeat on every page what is no part of the report. Nor are comments.
 */
public final class DocxReader implements DocumentReader {
  @Override
  public boolean accepts(Source source) {
    return source.startsWith('P', 'K', 3, 4)
        && (source.contains("word/document")
            || (source.contains("[Content_Types].xml") && !source.contains("xl/workbook")));
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    WordPackage file = WordPackage.open(source);
    Styles styles = Styles.of(file.part("styles"));
    Numbering numbering = new Numbering(file.part("numbering"), styles);
    List<Notes> notes =
        List.of(
            new Notes("footnote", file.part("footnotes")),
            new Notes("endnote", file.part("endnotes")));
    Story story = new BodyReader(XmlCursor.open(file.main()), styles, numbering, notes).read();
    return new Document(Hints.NONE, inOrder(story.blocks()), story.observations().remarks());
  }

  /** Paragraphs get their lines when all are there: boxes and notes are read out of their order. */
  private static List<Block> inOrder(List<Block> blocks) {
    List<Block> ordered = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      ordered.add(
          block instanceof Paragraph p
              ? new Paragraph(p.text(), ordered.size() + 1, p.heads(), p.place())
              : block);
    }
    return ordered;
  }
}

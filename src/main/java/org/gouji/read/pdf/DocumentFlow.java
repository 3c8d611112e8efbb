package org.gouji.read.pdf;

import java.util.List;
import org.gouji.model.Block;
import org.gouji.model.Problem;
import org.gouji.read.GridBuilder;
import org.gouji.read.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Puts the pages one behind the other: their lines and tables from top to bottom. */
final class DocumentFlow {
  private final TextFlow flow;
  private @Nullable TableJoin table;
  private boolean onNextPage;

  private DocumentFlow(Margins margins) {
    this.flow = new TextFlow(margins);
  }

  /** The blocks of a document. */
  static List<Block> of(List<PageLayout> pages) throws UnreadableException {
    DocumentFlow document = new DocumentFlow(Margins.of(pages));
    for (PageLayout page : pages) {
      document.add(page);
    }
    document.endTable();
    return document.flow.blocks();
  }

  private void add(PageLayout page) throws UnreadableException {
    onNextPage = true;
    int next = 0;
    for (TablePart part : page.tables()) {
      while (next < page.lines().size() && page.lines().get(next).base() < part.box().bottom()) {
        add(page.lines().get(next++), page);
      }
      add(part);
    }
    while (next < page.lines().size()) {
      add(page.lines().get(next++), page);
    }
  }

  private void add(TextLine line, PageLayout page) throws UnreadableException {
    endTable();
    onNextPage = false;
    flow.add(line, page);
  }

  private void add(TablePart part) throws UnreadableException {
    TableJoin current = table;
    if (current != null && onNextPage && current.fits(part)) {
      current.add(part);
    } else {
      endTable();
      table = new TableJoin(part);
    }
    onNextPage = false;
  }

  private void endTable() throws UnreadableException {
    if (table != null) {
      var grid = table.grid();
      if ((long) grid.rows() * grid.columns() > GridBuilder.MOST_POSITIONS) {
        throw new UnreadableException(Problem.of("pdfTooMuch"));
      }
      flow.add(grid);
    }
    table = null;
  }
}

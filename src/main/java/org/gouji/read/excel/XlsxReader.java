package org.gouji.read.excel;

import org.gouji.edition.Editions;
import org.gouji.model.Document;
import org.gouji.read.DocumentReader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;

/** Reads workbooks of Excel since 2007 (.xlsx, .xlsm) and of WPS in the same container (.et). */
public final class XlsxReader implements DocumentReader {
  private final Editions editions;

  /** Makes a reader that knows the labels of these editions. */
  public XlsxReader(Editions editions) {
    this.editions = editions;
  }

  @Override
  public boolean accepts(Source source) {
    return source.startsWith('P', 'K', 3, 4) && source.contains("xl/workbook");
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    XlsxBook book = new XlsxBook(source);
    return new Pages(editions).read(book.read(), book.tally());
  }
}

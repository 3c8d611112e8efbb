package org.gouji.read.excel;

import org.gouji.edition.Editions;
import org.gouji.model.Document;
import org.gouji.read.DocumentReader;
import org.gouji.read.OleNames;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;

/** Reads workbooks of Excel 97 to 2003 (.xls) and of WPS in the same container (.et). */
public final class XlsReader implements DocumentReader {
  private final Editions editions;

  /** Makes a reader that knows the labels of these editions. */
  public XlsReader(Editions editions) {
    this.editions = editions;
  }

  @Override
  public boolean accepts(Source source) {
    return OleNames.isContainer(source) && OleWorkbook.isIn(source);
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    Tally tally = new Tally();
    return new Pages(editions).read(OleWorkbook.sheets(source, tally), tally);
  }
}

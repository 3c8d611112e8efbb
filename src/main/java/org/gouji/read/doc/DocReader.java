package org.gouji.read.doc;

import org.gouji.model.Document;
import org.gouji.read.DocumentReader;
import org.gouji.read.OleNames;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;

/**
 * Reads binary Word documents as Word 97 to 2003 and WPS write them: paragraphs and tables of the
 * main text, its notes and text boxes, changes taken as accepted.
 */
public final class DocReader implements DocumentReader {
  @Override
  public boolean accepts(Source source) {
    return OleNames.isContainer(source);
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    return new WordFile(source).read();
  }
}

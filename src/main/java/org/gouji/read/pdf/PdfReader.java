package org.gouji.read.pdf;

import org.gouji.model.Document;
import org.gouji.read.DocumentReader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;

/** Reads a PDF file with digital text. Pictures of pages (scans) are refused, never guessed at. */
public final class PdfReader implements DocumentReader {
  @Override
  public boolean accepts(Source source) {
    return source.startsWith('%', 'P', 'D', 'F');
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    return PdfFile.read(source);
  }
}

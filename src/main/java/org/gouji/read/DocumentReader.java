package org.gouji.read;

import org.gouji.model.Document;

/** Reads one format. Readers are told apart by content; a file's name proves nothing. */
public interface DocumentReader {
  /** Whether this reader should read the input; the first that accepts it does. */
  boolean accepts(Source source);

  /**
   * Reads the input.
   *
   * @throws UnreadableException if it cannot be read, or should not be
   */
  Document read(Source source) throws UnreadableException;
}

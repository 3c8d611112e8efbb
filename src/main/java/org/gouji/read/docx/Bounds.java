package org.gouji.read.docx;

import java.util.List;
import org.gouji.model.Paragraph;
import org.gouji.model.Problem;
import org.gouji.read.UnreadableException;

/** How much of a document is read: no report has a hundredth of it. */
final class Bounds {
  private static final int MOST_CELLS = 400_000;
  private static final int MOST_LINES = 250_000;
  private static final int MOST_CHARACTERS = 4_000_000;

  private int cells;
  private int lines;
  private long characters;

  /** Counts a cell. */
  void cell() throws UnreadableException {
    if (++cells > MOST_CELLS) {
      throw new UnreadableException(Problem.of("tooLong"));
    }
  }

  /** Counts lines of text. */
  void text(List<Paragraph> read) throws UnreadableException {
    lines += read.size();
    for (Paragraph line : read) {
      characters += line.text().length();
    }
    if (lines > MOST_LINES || characters > MOST_CHARACTERS) {
      throw new UnreadableException(Problem.of("tooLong"));
    }
  }
}

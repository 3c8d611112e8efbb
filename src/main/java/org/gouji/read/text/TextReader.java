package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Hints;
import org.gouji.model.Paragraph;
import org.gouji.model.Place;
import org.gouji.model.Problem;
import org.gouji.read.Decoder;
import org.gouji.read.DocumentReader;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;

/** Reads plain text: each line is a paragraph. What the lines mean is told by whoever assembles. */
public final class TextReader implements DocumentReader {
  /** More than any document's text may have; decoded, it would fill the memory. */
  private static final int MOST_BYTES = 40_000_000;

  @Override
  public boolean accepts(Source source) {
    return true;
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    if (source.bytes().length > MOST_BYTES) {
      throw new UnreadableException(Problem.of("tooLong"));
    }
    String text = Decoder.decode(source.bytes(), Optional.empty());
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableException(Problem.of("binary"));
    }
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    int number = 1;
    while (start <= text.length()) {
      int end = lineEnd(text, start);
      String line = text.substring(start, end);
      if (blocks.size() > Document.MOST_BLOCKS) {
        throw new UnreadableException(Problem.of("tooLong"));
      }
      if (!line.isBlank()) {
        blocks.add(new Paragraph(line, number, Place.ofLine(number, start)));
      }
      boolean both =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (both ? 2 : 1);
      number++;
    }
    return new Document(Hints.NONE, blocks);
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}

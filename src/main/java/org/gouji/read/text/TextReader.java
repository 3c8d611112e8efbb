package org.gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Hints;
import org.gouji.model.Problem;
import org.gouji.read.Decoder;
import org.gouji.read.DocumentReader;
import org.gouji.read.MarkdownLine;
import org.gouji.read.Source;
import org.gouji.read.UnreadableException;

/**
 * Reads plain text: each line is a paragraph, without the marks of Markdown, and a table of
 * Markdown a grid; lines that were broken to fit a width are one. What the lines mean is told by
 * whoever assembles.
 */
public final class TextReader implements DocumentReader {
  /** More than any document's text may have; decoded, it would fill the memory. */
  private static final int MOST_BYTES = 40_000_000;

  private static final int LONGEST_PAGE_NUMBER = 60;

  private static final String ENTITY = "&nbsp;";

  /** What a printer sets at the foot of a page. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[\\s\\f]*+(?:第\\s*[0-9０-９]{1,4}\\s*页(?:\\s*[,，/]?\\s*共\\s*[0-9０-９]{1,4}\\s*页)?"
              + "|Page\\s[0-9]{1,4}(?:\\sof\\s[0-9]{1,4}|\\s-\\s.{1,40})?"
              + "|[-－–—―·]{1,2}\\s*[0-9０-９]{1,4}\\s*[-－–—―·]{1,2})\\s*+");

  @Override
  public boolean accepts(Source source) {
    return true;
  }

  @Override
  public Document read(Source source) throws UnreadableException {
    if (source.bytes().length > MOST_BYTES) {
      throw new UnreadableException(Problem.of("tooLong"));
    }
    String text = spaced(Decoder.decode(source.bytes(), Optional.empty()));
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableException(Problem.of("binary"));
    }
    List<Block> blocks = new ArrayList<>();
    int sheets = addBlocks(lines(text), blocks);
    // Sheets saved as text are still those of a workbook.
    boolean workbook = sheets > 0 && sheets == blocks.size();
    return new Document(workbook ? Hints.WORKBOOK : Hints.NONE, blocks);
  }

  /** The text with plain blanks for those of the web; every character keeps its place. */
  private static String spaced(String text) {
    String plain = text.replace('\u00a0', ' ');
    return plain.contains(ENTITY) ? plain.replace(ENTITY, " ".repeat(ENTITY.length())) : plain;
  }

  /** Adds what the lines hold; how many sheets of records there are among it. */
  private static int addBlocks(List<TextLine> lines, List<Block> blocks)
      throws UnreadableException {
    MarkdownTable.Finder markdown = new MarkdownTable.Finder(lines);
    Map<Integer, CommaTable> commas = CommaTable.of(lines);
    Wrapping wrapping = Wrapping.of(lines);
    int tables = 0;
    int sheets = 0;
    int i = 0;
    while (i < lines.size()) {
      Optional<MarkdownTable> table = markdown.at(i);
      if (table.isPresent()) {
        blocks.add(table.get().grid(++tables));
        i += table.get().length();
        continue;
      }
      CommaTable records = commas.get(i);
      if (records != null) {
        blocks.add(records.grid(++tables));
        i += records.length();
        sheets++;
        continue;
      }
      int first = i++;
      while (i < lines.size() && wrapping.goesOn(i - 1) && !commas.containsKey(i)) {
        i++;
      }
      TextLine line = lines.get(first);
      int start = MarkdownLine.textStart(line.text());
      if (start < line.text().length() && !isFurniture(line.text())) {
        blocks.add(TextLine.paragraph(lines.subList(first, i), start));
      }
    }
    return sheets;
  }

  /** Whether a line says nothing but where on a page it stands. */
  private static boolean isFurniture(String line) {
    return MarkdownLine.isRule(line)
        || (line.length() < LONGEST_PAGE_NUMBER && PAGE_NUMBER.matcher(line).matches());
  }

  /** The lines that are not blank. */
  private static List<TextLine> lines(String text) throws UnreadableException {
    List<TextLine> lines = new ArrayList<>();
    int start = 0;
    int number = 1;
    while (start <= text.length()) {
      int end = lineEnd(text, start);
      String line = text.substring(start, end);
      if (lines.size() > Document.MOST_BLOCKS) {
        throw new UnreadableException(Problem.of("tooLong"));
      }
      if (!line.isBlank()) {
        lines.add(new TextLine(line, number, start));
      }
      boolean both =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (both ? 2 : 1);
      number++;
    }
    return lines;
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }
}
